/** Where the rows chosen can be seen together: only what the other views can show of them. Pure. */
import { emptyFilter } from '#graph/filter.ts';
import { noChoice } from '../compare-address.ts';
import { type Address, home, type ViewName } from '../url.ts';
import type { TableName } from './tables.ts';

export interface Onward {
  readonly to: ViewName & ('explore' | 'trace' | 'compare' | 'timeline');
  readonly address: Address;
}

/** What Compare can set beside each other. */
export interface Comparable {
  readonly commentators: readonly string[];
  readonly cases: readonly string[];
  /** True of a claim or a work in which somebody judges. */
  readonly judges: (id: string) => boolean;
}

export function onward(
  table: TableName,
  chosen: readonly string[],
  { commentators, cases, judges }: Comparable,
): Onward[] {
  if (chosen.length === 0) return [];
  if (table === 'claims' || table === 'sources') {
    const filter = table === 'claims' ? { claim: chosen } : { source: chosen };
    const compared = chosen.some(judges) ? [filtered('compare', filter)] : [];
    return [filtered('explore', filter), ...compared, filtered('timeline', filter)];
  }
  const onwards = [filtered('explore', { entity: chosen })];
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
  return [...onwards, filtered('timeline', { entity: chosen })];
}

function filtered(
  to: 'explore' | 'compare' | 'timeline',
  filter: Partial<Address['filter']>,
): Onward {
  return { to, address: { ...home, view: to, filter: { ...emptyFilter, ...filter } } };
}
