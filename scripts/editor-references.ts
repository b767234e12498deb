/** Which fields hold a word of the vocabulary, and which the id of a record: for an editor to offer them. */
import type { RecordKind } from '#model/schema/scales.ts';

/** The sections of the vocabulary that a record names words of. */
export const SECTIONS = [
  ...(['types', 'roles', 'parts', 'outcomes', 'stances', 'duress'] as const),
  ...(['charges', 'event-types', 'group-types', 'reliability'] as const),
] as const;
export type Section = (typeof SECTIONS)[number];

const ENTITY: readonly RecordKind[] = ['person', 'group', 'event'];
const AGENT: readonly RecordKind[] = ['person', 'group'];
const ANY: readonly RecordKind[] = [...ENTITY, 'source', 'claim'];

/** By the end of the field's path, its file's kind first: `claim.duress.kind`. */
const TERMS: Readonly<Record<string, Section>> = {
  'claim.type': 'types',
  'group.type': 'group-types',
  'event.type': 'event-types',
  'claim.stance': 'stances',
  'claim.charge': 'charges',
  'duress.kind': 'duress',
  'roles.role': 'roles',
  'parts.part': 'parts',
  'outcomes.outcome': 'outcomes',
  'source.reliability': 'reliability',
  'roles.*.tie': 'types',
  'parts.*.tie': 'types',
  'outcomes.*.tie': 'types',
  'parts.*.in': 'event-types',
  'derived.role': 'types',
  'derived.part': 'types',
  'derived.outcome': 'types',
  'derived.includes': 'types',
};

const IDS: Readonly<Record<string, readonly RecordKind[]>> = {
  'claim.from': ENTITY,
  'claim.to': ANY,
  'about.id': ANY,
  'claim.context': ['event'],
  'event.part-of': ['event'],
  'duress.by': ENTITY,
  'duress.claim': ['claim'],
  'claim.led-to': ['claim'],
  'claim.responds-to': ['claim'],
  'contradicts.claim': ['claim'],
  'retracted.by': ENTITY,
  'overturned.by': ENTITY,
  'attribution.by': ENTITY,
  'evidence.source': ['source'],
  'evidence.via': ['source'],
  'identification.source': ['source'],
  'identification.via': ['source'],
  'not-to-confuse': ENTITY,
  'roles.group': ['group', 'event'],
  'parts.who': AGENT,
  'group.includes': AGENT,
  'source.speaker': ENTITY,
};

export const termsAt = (path: string): Section | null => at(TERMS, path);
export const idsAt = (path: string): readonly RecordKind[] | null => at(IDS, path);

/** The kinds of record whose ids some field takes, each list of them once. */
export const KINDS = [
  ...new Map(Object.values(IDS).map((kinds) => [idsOf(kinds), kinds])).values(),
];

/** What the ids of records of these kinds are called among the definitions. */
export function idsOf(kinds: readonly RecordKind[]): string {
  return `id-of-${kinds.join('-or-')}`;
}

/** What the longest end of the path has in the table. */
function at<T>(table: Readonly<Record<string, T>>, path: string): T | null {
  const steps = path.split('.');
  for (let i = 0; i < steps.length; i += 1) {
    const end = steps.slice(i).join('.');
    if (Object.hasOwn(table, end)) return table[end]!;
  }
  return null;
}
