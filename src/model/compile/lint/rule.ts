/** What a rule of the lint is: all records in, findings out, each with the record it is of. */
import type { Claim, EventRecord, Group, Person, Source } from '../../dossier.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { RawRecord } from '../../yaml/records.ts';
import type { Parsed } from '../parse.ts';
import type { Finding } from '../report.ts';

export interface Records {
  readonly vocabulary: Vocabulary;
  readonly people: readonly Parsed<Person>[];
  readonly groups: readonly Parsed<Group>[];
  readonly events: readonly Parsed<EventRecord>[];
  readonly sources: readonly Parsed<Source>[];
  /** The written claims, in the order of their files. */
  readonly claims: readonly Parsed<Claim>[];
  /** The same, each file by itself; of a file that has not changed since the last time the same list. */
  readonly files: readonly ClaimFile[];
  /** The ties that follow from the entities. */
  readonly ties: readonly Claim[];
}

export type ClaimFile = readonly Parsed<Claim>[];

export interface Found {
  readonly raw: RawRecord;
  readonly finding: Finding;
}

export type LintRule = (records: Records) => Found[];

/** Every entity: people, groups, events. */
export function entitiesIn({ people, groups, events }: Records) {
  return [...people, ...groups, ...events] as readonly Parsed<Person | Group | EventRecord>[];
}

/** What is reckoned of each file of claims, and kept for as long as the file is the same. */
export function ofEachFile<T>(reckon: (file: ClaimFile) => T): (records: Records) => T[] {
  const kept = new WeakMap<ClaimFile, { readonly value: T }>();
  return ({ files }) =>
    files.map((file) => {
      const known = kept.get(file) ?? { value: reckon(file) };
      kept.set(file, known);
      return known.value;
    });
}

/** Items by key, each list in the order in which its items were met; a null key is left out. */
export function grouped<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | null,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
