/** Where the rows chosen can be seen together: only what the other views can show of them. Pure. */
import { emptyFilter } from '#graph/filter.ts';
import { noChoice } from '../compare-address.ts';
import { type Address, home } from '../url.ts';
import type { TableName } from './tables.ts';

export interface Onward {
  readonly to: 'explore' | 'trace' | 'compare';
  readonly address: Address;
}

/** What Compare can set beside each other. */
export interface Comparable {
  readonly commentators: readonly string[];
  readonly cases: readonly string[];
}

export function onward(
  table: TableName,
  chosen: readonly string[],
  { commentators, cases }: Comparable,
): Onward[] {
  if (chosen.length === 0 || table === 'claims') return [];
  if (table === 'sources') return [explored({ source: chosen })];
  const onwards = [explored({ entity: chosen })];
  const [first = '', ...rest] = chosen;
  if (rest.length > 0) {
    const ends = rest.length === 1 ? [first, rest[0]!] : [chosen.join(','), chosen.join(',')];
    const [from, to] = ends as [string, string];
    onwards.push({ to: 'trace', address: { ...home, view: 'trace', from, to } });
  }
  const subjects = table === 'events' ? cases : commentators;
  const compared = chosen.filter((id) => subjects.includes(id));
  if (compared.length > 0) {
    const what = table === 'events' ? { on: compared } : { with: compared };
    const compare = { ...noChoice, ...what };
    onwards.push({ to: 'compare', address: { ...home, view: 'compare', compare } });
  }
  return onwards;
}

function explored(filter: Partial<Address['filter']>): Onward {
  return { to: 'explore', address: { ...home, filter: { ...emptyFilter, ...filter } } };
}
