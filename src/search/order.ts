/** The order of entries that match equally well: the better connected first, then by name and id. */
import type { SearchEntry } from './types.ts';

export function compareEntries(a: SearchEntry, b: SearchEntry): number {
  return b.weight - a.weight || compareText(a.name, b.name) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
