/** What two versions of a dossier say differently: records and words by id, field by field. */
import type { Dossier } from '../dossier.ts';
import { compare } from '../problems.ts';
import { RECORD_KINDS } from '../schema/scales.ts';
import { fieldChanges, type FieldChange } from './fields.ts';

/** The kinds of what can change, in the order in which they are told. */
export const CHANGED_KINDS = ['dossier', 'vocabulary', ...RECORD_KINDS, 'question'] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];
export const RECORD_CHANGES = ['added', 'removed', 'renamed', 'changed'] as const;

export interface RecordChange {
  readonly kind: ChangedKind;
  /** The id, or of a word of the vocabulary its section and key; the earlier one of what is gone. */
  readonly id: string;
  /** The earlier id of what was renamed, else null. */
  readonly from: string | null;
  readonly change: (typeof RECORD_CHANGES)[number];
  /** None of what was added or removed. */
  readonly fields: readonly FieldChange[];
}

type Item = Readonly<Record<string, unknown>>;
type Items = ReadonlyMap<string, Item>;

/** Follows from other fields, or is where a record is kept. */
const APART = new Set(['id', 'kind', 'family', 'derived', 'formerly']);

/** Every change of meaning, by kind and id; none for the same dossier, however its files are written. */
export function diffDossiers(before: Dossier, after: Dossier): RecordChange[] {
  const renamed = renamedIds(before, after);
  return CHANGED_KINDS.flatMap((kind) =>
    diffItems(kind, itemsOf(before, kind), itemsOf(after, kind), renamed),
  );
}

function diffItems(
  kind: ChangedKind,
  before: Items,
  after: Items,
  renamed: ReadonlyMap<string, string>,
): RecordChange[] {
  const changes: RecordChange[] = [];
  const formerOf = new Map([...renamed].map(([from, to]) => [to, from]));
  for (const [id, item] of after) {
    const from = formerOf.get(id) ?? null;
    const was = before.get(from ?? id);
    if (was === undefined) changes.push({ kind, id, from: null, change: 'added', fields: [] });
    else {
      const fields = fieldChanges(withIds(was, renamed) as Item, item, APART);
      if (from !== null) changes.push({ kind, id, from, change: 'renamed', fields });
      else if (fields.length > 0) changes.push({ kind, id, from, change: 'changed', fields });
    }
  }
  for (const id of before.keys()) {
    if (after.has(id) || renamed.has(id)) continue;
    changes.push({ kind, id, from: null, change: 'removed', fields: [] });
  }
  return changes.sort((a, b) => compare(a.id, b.id));
}

/** From the earlier id to the present one, where a record says that it was `formerly` another. */
function renamedIds(before: Dossier, after: Dossier): Map<string, string> {
  const old = new Set(recordsOf(before).map(({ id }) => id));
  const present = recordsOf(after);
  const ids = new Set(present.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const { id, formerly } of present) {
    const from = formerly.find((one) => old.has(one) && !ids.has(one));
    if (from !== undefined && !old.has(id)) renamed.set(from, id);
  }
  return renamed;
}

const recordsOf = ({ people, groups, events, sources, claims }: Dossier) =>
  [...people, ...groups, ...events, ...sources, ...claims] as readonly {
    readonly id: string;
    readonly formerly: readonly string[];
  }[];

/** A value in which each earlier id is the present one: that others name it otherwise is no change of theirs. */
function withIds(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (renamed.size === 0) return value;
  if (typeof value === 'string') return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withIds(item, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [renamed.get(key) ?? key, withIds(field, renamed)]),
  );
}

function itemsOf(dossier: Dossier, kind: ChangedKind): Items {
  switch (kind) {
    case 'dossier':
      return new Map([['dossier', dossier.info]]);
    case 'vocabulary':
      return wordsOf(dossier);
    case 'question':
      return byId(dossier.questions);
    case 'person':
      return byId(dossier.people);
    case 'group':
      return byId(dossier.groups);
    case 'event':
      return byId(dossier.events);
    case 'source':
      return byId(dossier.sources);
    case 'claim':
      return byId(dossier.claims.filter(({ derived }) => !derived));
  }
}

const byId = (items: readonly { readonly id: string }[]): Items =>
  new Map(items.map((item) => [item.id, item as unknown as Item]));

/** Each word of each section; of sections without words, the section. */
function wordsOf({ vocabulary }: Dossier): Items {
  const words = new Map<string, Item>();
  for (const [section, terms] of Object.entries(vocabulary) as [string, Item][]) {
    for (const [term, word] of Object.entries(terms)) {
      words.set(
        `${section}.${term}`,
        typeof word === 'object' && word !== null ? (word as Item) : { value: word },
      );
    }
  }
  return words;
}
