/**
 * Rows in order. Dates by the first day that they can mean, then by the last, so that 1936 stands
 * before August 1936 ended; what is not known is never guessed and stands last in either direction.
 * Words are compared letter by letter in one plain alphabet (Č beside C, Cyrillic beside Latin), not
 * by the locale of the machine: the same order everywhere.
 */
import { dateBounds } from '#model/dates.ts';
import { plainWords } from './plain.ts';

/** What a row is sorted by; null: unknown. */
export type Order = string | number | readonly [number, number] | null;

export function dateOrder(date: string | null): Order {
  const bounds = date === null ? null : dateBounds(date);
  return bounds === null ? null : [bounds.min, bounds.max];
}

export const textOrder = (text: string): Order => (text === '' ? null : plainWords(text));

/** The items by what `order` says of each; where it says the same, as they were. */
export function sorted<T>(
  items: readonly T[],
  order: (item: T) => Order,
  descending: boolean,
): T[] {
  const sign = descending ? -1 : 1;
  return items
    .map((item) => ({ item, key: order(item) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compare(a.key, b.key);
    })
    .map(({ item }) => item);
}

function compare(a: NonNullable<Order>, b: NonNullable<Order>): number {
  if (typeof a === 'object' && typeof b === 'object') return plain(a[0], b[0]) || plain(a[1], b[1]);
  return plain(a as string, b as string);
}

/** Not by subtraction: open intervals are infinite. */
const plain = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
