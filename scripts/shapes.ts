/**
 * The shapes of what `--json` prints, as DESIGN.md promises them: fields may be added, never
 * renamed. docs/json-shapes.schema.json is made from this, and the tests hold the answers to it.
 */
import { z } from 'zod';
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

const hop = z.looseObject({ from: text, to: text, claims: ids, sentence: text });

export const SHAPES = {
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
    paths: z.array(z.looseObject({ length: z.number(), entities: ids, hops: z.array(hop) })),
    reason: maybe,
    nearest: z.looseObject({ dropped: ids, length: z.number() }).nullable(),
  }),
  check: z.array(problem),
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
