/** The records of a table that the filters let through. Pure. */
import type { Selection } from '#graph/select.ts';
import { isEmptyFilter } from '#graph/filter.ts';
import type { AnyRecord, Dossier } from '#model/dossier.ts';
import type { TableName } from './tables.ts';

/** Every record of a table, under no filter. */
export const allRecords = (dossier: Dossier, table: TableName): readonly AnyRecord[] =>
  dossier[table];

/**
 * Claims that pass; entities at their ends; works that they cite. Without a filter everything, also
 * what no claim names.
 */
export function selectedRecords(selection: Selection, table: TableName): readonly AnyRecord[] {
  const { index, filter, claims, entityMask } = selection;
  if (table === 'claims') return [...claims].map((number) => index.claims[number]!);
  const all = allRecords(index.dossier, table);
  if (isEmptyFilter(filter)) return all;
  if (table !== 'sources') {
    return all.filter(({ id }) => entityMask[index.entityNumber.get(id) ?? -1] === 1);
  }
  const cited = new Set<string>();
  for (const number of claims) {
    for (const { source, via } of index.claims[number]!.evidence) {
      cited.add(source);
      if (via !== null) cited.add(via);
    }
  }
  return all.filter(({ id }) => cited.has(id));
}

export const idSet = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);
