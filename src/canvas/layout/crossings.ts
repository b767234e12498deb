/**
 * An order of the items in each row by which few lines cross: barycentre sweeps after K. Sugiyama,
 * S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical System Structures",
 * IEEE Transactions on Systems, Man, and Cybernetics 11 (1981). Pure and deterministic.
 */
import type { Rows } from './layered-rows.ts';

const SWEEPS = 12;

/** The rows in the best order that the sweeps came by. */
export function uncrossed(rows: Rows): number[][] {
  let order = rows.rows.map((row) => [...row]);
  let best = order;
  let fewest = crossings(rows, order);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    order = swept(order, down ? rows.before : rows.after, down);
    const count = crossings(rows, order);
    if (count < fewest) [best, fewest] = [order, count];
  }
  return best;
}

/** Each row in turn sorted by the mean place of its neighbours in the row just done. */
function swept(
  order: readonly (readonly number[])[],
  neighbours: readonly number[][],
  down: boolean,
): number[][] {
  const next = order.map((row) => [...row]);
  const place = placesIn(next);
  const last = next.length - 1;
  for (let step = 1; step <= last; step++) {
    const row = next[down ? step : last - step]!;
    const mean = new Map(row.map((item) => [item, meanOf(neighbours[item]!, place, place[item]!)]));
    row.sort((a, b) => mean.get(a)! - mean.get(b)! || place[a]! - place[b]!);
    row.forEach((item, i) => (place[item] = i));
  }
  return next;
}

function meanOf(items: readonly number[], place: readonly number[], otherwise: number): number {
  if (items.length === 0) return otherwise;
  return items.reduce((sum, item) => sum + place[item]!, 0) / items.length;
}

function placesIn(order: readonly (readonly number[])[]): number[] {
  const place: number[] = [];
  for (const row of order) row.forEach((item, i) => (place[item] = i));
  return place;
}

/** How many pairs of lines cross between neighbouring rows. */
export function crossings({ after }: Rows, order: readonly (readonly number[])[]): number {
  const place = placesIn(order);
  let count = 0;
  for (const row of order) {
    /** How many lines so far end at each place of the next row. */
    const ended: number[] = [];
    for (const item of row) {
      const ends = after[item]!.map((end) => place[end]!);
      for (const end of ends) {
        for (let i = end + 1; i < ended.length; i++) count += ended[i] ?? 0;
      }
      for (const end of ends) ended[end] = (ended[end] ?? 0) + 1;
    }
  }
  return count;
}
