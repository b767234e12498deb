/**
 * What follows from the records: ties from roles, parts, outcomes and members (recorded once, in the
 * entity), the family of a claim, and the attribution of what a source says of others' acts.
 */
import type { Claim, EventRecord, Group, Person, Source } from '../dossier.ts';
import type { Outcome, Part, Role } from '../schema/entities.ts';
import type { Attribution, Evidence } from '../schema/fields.ts';
import { claim as claimSchema } from '../schema/claim.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

type Written = Omit<Claim, 'kind' | 'family' | 'derived'>;
const SPEECH = new Set(['accusation', 'testimony', 'commentary']);

/** A blank claim, every field at its default. */
const BLANK = claimSchema.parse({ id: 'blank', type: 'blank' });

/** Adds to a claim that is nobody else's yet what its type and sources imply. Damaged text caps certainty at probable. */
export function completeClaim(
  written: Written,
  vocabulary: Vocabulary,
  sources: ReadonlyMap<string, Source>,
): Claim {
  const damaged = written.evidence.some((evidence) => evidence.damaged);
  const implied = written.attribution.length === 0 && !needsAttribution(written, vocabulary);
  return Object.assign(written, {
    kind: 'claim' as const,
    family: vocabulary.types[written.type]?.family ?? ('tie' as const),
    derived: false,
    certainty: damaged && written.certainty === 'certain' ? 'probable' : written.certainty,
    attribution: implied
      ? impliedAttribution(written.from, written.evidence, sources)
      : written.attribution,
  });
}

/** True of speech: who tells us must be said, since it decides whom a reader believes. */
export function needsAttribution(written: Written, vocabulary: Vocabulary): boolean {
  const type = vocabulary.types[written.type];
  return type !== undefined && SPEECH.has(type.family) && type['from-is'] === 'speaker';
}

/** An act that a source states is told by that source's speaker, who endorses it. */
function impliedAttribution(
  from: string | null,
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, Source>,
): Attribution[] {
  const teller = evidence[0] && sources.get(evidence[0].source)?.speaker;
  return teller == null || teller === from ? [] : [{ by: teller, attitude: 'endorses' }];
}

export interface Tie {
  /** The entity in whose record it is written, and where. */
  readonly owner: Person | Group | EventRecord;
  readonly path: readonly (string | number)[];
  readonly claim: Claim;
}

type Attested = Pick<Role, 'date' | 'certainty' | 'basis' | 'attribution' | 'evidence' | 'note'>;

/** Every tie that the entities imply, each with an id that no written claim can have. */
export function deriveTies(
  entities: readonly (Person | Group | EventRecord)[],
  vocabulary: Vocabulary,
  sources: ReadonlyMap<string, Source>,
): Tie[] {
  const used = new Map<string, number>();
  const ties: Tie[] = [];
  const add = (
    owner: Tie['owner'],
    path: Tie['path'],
    type: string,
    ends: { from: string; to: string; context?: string },
    manner: string | null,
    attested: Attested,
  ) => {
    const stem = `${ends.from}--${type}--${ends.to}`;
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    const evidence = attested.evidence.length > 0 ? attested.evidence : owner.evidence;
    const written: Written = {
      ...BLANK,
      ...{ date: attested.date, certainty: attested.certainty, basis: attested.basis },
      ...{ attribution: attested.attribution, note: attested.note, evidence },
      id: count === 1 ? stem : `${stem}--${count}`,
      type,
      from: ends.from,
      to: [ends.to],
      context: ends.context ?? null,
      manner,
    };
    const claim = { ...completeClaim(written, vocabulary, sources), derived: true };
    ties.push({ owner, path, claim });
  };
  for (const entity of entities) {
    if (entity.kind === 'person') roleTies(entity, vocabulary, add);
    else if (entity.kind === 'group') memberTies(entity, vocabulary, add);
    else partTies(entity, vocabulary, add);
  }
  return ties;
}

type Add = (
  owner: Tie['owner'],
  path: Tie['path'],
  type: string,
  ends: { from: string; to: string; context?: string },
  manner: string | null,
  attested: Attested,
) => void;

function roleTies(person: Person, vocabulary: Vocabulary, add: Add): void {
  for (const [i, role] of person.roles.entries()) {
    if (role.group === null) continue;
    const term = vocabulary.roles[role.role];
    const ends = { from: person.id, to: role.group };
    add(
      person,
      ['roles', i],
      term?.tie ?? vocabulary.derived.role,
      ends,
      term?.label ?? null,
      role,
    );
  }
}

function memberTies(group: Group, vocabulary: Vocabulary, add: Add): void {
  const attested: Attested = { ...BLANK, attribution: [], evidence: [] };
  for (const [i, member] of group.includes.entries()) {
    const ends = { from: group.id, to: member };
    add(group, ['includes', i], vocabulary.derived.includes, ends, null, attested);
  }
}

function partTies(event: EventRecord, vocabulary: Vocabulary, add: Add): void {
  for (const [i, part] of event.parts.entries()) {
    const path = ['parts', i];
    const label = vocabulary.parts[part.part]?.label ?? null;
    const ends = { from: part.who, to: event.id, context: event.id };
    add(event, path, partTie(part, vocabulary), ends, label, part);
    for (const [j, outcome] of part.outcomes.entries()) {
      const back = { from: event.id, to: part.who, context: event.id };
      const manner = vocabulary.outcomes[outcome.outcome]?.label ?? null;
      const withPart =
        outcome.evidence.length > 0 ? outcome : { ...outcome, evidence: part.evidence };
      add(event, [...path, 'outcomes', j], outcomeTie(outcome, vocabulary), back, manner, withPart);
    }
  }
}

const partTie = (part: Part, vocabulary: Vocabulary) =>
  vocabulary.parts[part.part]?.tie ?? vocabulary.derived.part;
const outcomeTie = (outcome: Outcome, vocabulary: Vocabulary) =>
  vocabulary.outcomes[outcome.outcome]?.tie ?? vocabulary.derived.outcome;
