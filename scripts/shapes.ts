/**
 * The shapes of what `--json` prints, as DESIGN.md promises them: fields may be added, never
 * renamed. docs/json-shapes.schema.json is made from this, and the tests hold the answers to it.
 */
import { z } from 'zod';
import { ERAS } from '#graph/compare/era.ts';
import { OPPOSED_BY } from '#graph/compare/oppositions.ts';
import { RELATION_KINDS } from '#graph/compare/relations.ts';
import { SAID_BY } from '#graph/compare/said.ts';
import { ITEM_KINDS } from '#graph/timeline/items.ts';
import { CHANGED_KINDS, RECORD_CHANGES } from '#model/diff/diff.ts';
import {
  ABOUT_AS,
  ATTITUDES,
  ATTRIBUTION_ATTITUDES,
  BASES,
  CERTAINTIES,
  ENTITY_KINDS,
  FAMILIES,
  MODES,
  RECORD_KINDS,
  SOURCE_STATUSES,
} from '#model/schema/scales.ts';

const text = z.string();
const maybe = text.nullable();
const ids = z.array(text);

const evidence = z.looseObject({ source: text, via: maybe, at: text, quote: maybe });

const claim = z.looseObject({
  id: text,
  type: text,
  family: z.enum(FAMILIES),
  from: maybe,
  to: ids,
  about: z.array(z.looseObject({ id: text, as: z.enum(ABOUT_AS) })),
  context: maybe,
  date: maybe,
  stance: maybe,
  attitude: z.enum(ATTITUDES).nullable(),
  mode: z.enum(MODES),
  duress: z.array(z.looseObject({ kind: text, by: maybe })),
  certainty: z.enum(CERTAINTIES),
  basis: z.enum(BASES),
  attribution: z.array(z.looseObject({ by: text, attitude: z.enum(ATTRIBUTION_ATTITUDES) })),
  says: maybe,
  statement: maybe,
  evidence: z.array(evidence),
});

const problem = z.looseObject({
  file: text,
  line: z.number(),
  column: z.number(),
  severity: z.enum(['error', 'warning', 'info']),
  code: text,
  message: text,
  hint: text,
});

const hop = z.looseObject({
  from: text,
  to: text,
  claims: ids,
  sentence: text,
  sources: ids,
  strength: z.number(),
  weak: z.boolean(),
  points: z.enum(['forward', 'backward', 'both', 'neither']),
});
const chain = z.looseObject({
  length: z.number(),
  entities: ids,
  hops: z.array(hop),
  strength: z.number(),
  weakest: z.number(),
  sources: ids,
});

const count = z.number();
const tally = z.looseObject({ claims: count, written: count, derived: count });
const valued = tally.extend({ value: text });
const counted = z.looseObject({ value: text, claims: count });
const share = z.looseObject({ of: count, work: count, voice: count });
const listed = z.array(z.looseObject({ value: text, ids }));
const pair = z.tuple([text, text]);

const quality = z.looseObject({
  weak: z.array(z.looseObject({ value: text, count, of: count })),
  amounts: tally.extend({
    ...{ people: count, groups: count, events: count, sources: count, statements: count },
  }),
  families: z.array(valued.extend({ value: z.enum(FAMILIES), types: z.array(valued) })),
  evidence: z.looseObject({
    ...{ quoted: tally, located: tally, damaged: tally, secondhand: tally },
    ...{ quotations: count, garbled: count },
    basis: z.array(valued),
    certainty: z.array(valued),
    attribution: z.array(valued),
    dates: z.array(valued),
  }),
  duress: z.looseObject({
    ...{ testimony: count, stated: count, unstated: count },
    ...{ pressure: count, without: count, contested: count },
    kinds: z.array(counted.extend({ testimony: count })),
  }),
  works: z.array(
    counted.extend({
      reliability: maybe,
      status: z.enum(SOURCE_STATUSES),
      ...{ cited: count, alone: count, people: count },
      firsthand: z.boolean(),
    }),
  ),
  single: z.looseObject({
    claims: share,
    lines: share,
    people: z.looseObject({ of: count, work: count, from: listed }),
  }),
  contradictions: z.array(z.looseObject({ claims: pair, on: text })),
  conflicts: z.array(z.looseObject({ what: text, whom: text, claims: pair, marked: z.boolean() })),
  commentary: z.looseObject({
    stances: z.array(counted),
    without: count,
    events: z.array(
      z.looseObject({
        event: text,
        whole: z.boolean(),
        stances: z.array(counted),
        without: count,
      }),
    ),
  }),
  gaps: z.looseObject({
    ...{ unnamed: ids, tied: ids, unevidenced: ids, unread: ids },
    statuses: listed,
  }),
});

const change = z.looseObject({
  kind: z.enum(CHANGED_KINDS),
  id: text,
  from: maybe,
  change: z.enum(RECORD_CHANGES),
  fields: z.array(
    z.looseObject({ field: text, change: text, before: z.unknown(), after: z.unknown() }),
  ),
});

export const SHAPES = {
  diff: z.array(change),
  search: z.array(
    z.looseObject({
      id: text,
      kind: z.enum(ENTITY_KINDS),
      name: text,
      matched: text,
      score: z.number(),
    }),
  ),
  entities: z.array(
    z.looseObject({ id: text, kind: z.enum(ENTITY_KINDS), name: text, aliases: ids }),
  ),
  sources: z.array(z.looseObject({ id: text, kind: z.literal('source'), title: text })),
  show: z.looseObject({ id: text, kind: z.enum(RECORD_KINDS) }),
  claims: z.array(claim),
  path: z.looseObject({
    from: text,
    to: text,
    paths: z.array(chain),
    truncated: z.boolean(),
    best: chain.nullable(),
    dependence: z
      .looseObject({ sources: ids, claims: ids, entities: ids, unsure: z.boolean() })
      .nullable(),
    reason: maybe,
    nearest: z.looseObject({ dropped: ids, length: z.number() }).nullable(),
  }),
  compare: z.looseObject({
    commentators: ids,
    subjects: ids,
    cells: z.array(
      z.looseObject({
        commentator: text,
        subject: text,
        stances: ids,
        attitudes: ids,
        claims: ids,
        general: ids,
        besides: ids,
        shifts: z.array(z.looseObject({ from: text, to: text, claims: pair })),
        position: maybe,
        silent: z.boolean(),
      }),
    ),
    standings: z.array(z.looseObject({ commentator: text, standing: text })),
    contradictions: z.array(
      z.looseObject({
        subject: maybe,
        claims: pair,
        by: z.array(z.enum(OPPOSED_BY)),
        on: maybe,
      }),
    ),
    agreements: z.array(
      z.looseObject({ commentators: pair, both: ids, same: ids, side: ids, opposed: ids }),
    ),
    relations: z.array(
      z.looseObject({
        kind: z.enum(RELATION_KINDS),
        from: text,
        to: text,
        attitude: z.enum(ATTRIBUTION_ATTITUDES).nullable(),
        claims: ids,
      }),
    ),
    judgements: z.array(
      z.looseObject({
        claim: text,
        commentator: text,
        subject: text,
        stance: maybe,
        attitude: z.enum(ATTITUDES).nullable(),
        date: maybe,
        'dated-by': z.enum(SAID_BY),
        era: z.enum(ERAS),
      }),
    ),
  }),
  who: z.array(z.looseObject({ id: text, depth: count, via: ids })),
  quality,
  timeline: z.array(
    z.looseObject({
      id: text,
      kind: z.enum(ITEM_KINDS),
      what: text,
      date: maybe,
      'dated-by': z.enum(SAID_BY),
      from: maybe,
      to: maybe,
      certain: z.boolean(),
      who: ids,
    }),
  ),
  check: z.array(problem),
  import: z.looseObject({
    counts: z.looseObject({
      ...{ people: count, groups: count, events: count, sources: count, claims: count },
      unquoted: count,
    }),
    problems: z.array(problem),
    check: z.array(problem),
    passes: z.boolean(),
  }),
  verify: z.looseObject({
    quotations: z.number(),
    found: z.number(),
    unkept: z.number(),
    problems: z.array(problem.extend({ distance: z.number(), nearest: text, at: text })),
  }),
};

/** All shapes as one JSON Schema, each under its command's name. */
export function shapesSchema(): unknown {
  return z.toJSONSchema(z.object(SHAPES), { io: 'input' });
}
