/** How far each entity is from the end of the path, at the least. */
import { PARTS } from '../adjacency.ts';
import { type Rules, UNUSABLE, USE_DEAD_END } from './rules.ts';

/** For an entity from which the end cannot be reached. */
export const UNREACHED = 2 ** 31 - 1;

/**
 * A lower bound for the hops from each entity to rules.to, by breadth-first search against the
 * direction of travel, no further than `depth`. The rule of pressure is kept only in that nothing
 * follows pressure that led to nothing; so the bound is exact but for linked claims.
 */
export function distancesToEnd(rules: Rules, depth: number): Int32Array {
  const { index, use, test, pass } = rules;
  const size = index.entities.length;
  const distances = new Int32Array(size).fill(UNREACHED);
  const queue = new Uint32Array(size);
  for (const entity of rules.avoid) distances[entity] = -1;
  distances[rules.to] = 0;
  queue[0] = rules.to;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const entity = queue[head] as number;
    const next = (distances[entity] as number) + 1;
    if (next > depth) break;
    for (const { rows, outward } of rules.back) {
      const end = rows.bounds[PARTS * entity + rules.parts] as number;
      for (let i = rows.bounds[PARTS * entity] as number; i < end; i++) {
        const other = rows.ends[i] as number;
        if (distances[other] !== UNREACHED) continue;
        const kind = use[rows.codes[i] as number] as number;
        if (kind === UNUSABLE) continue;
        if (kind === USE_DEAD_END && (outward ? other !== rules.from : entity !== rules.to))
          continue;
        if (pass[other] === 0 && other !== rules.from) continue;
        if (test !== null && !test(rows.claims[i] as number)) continue;
        distances[other] = next;
        if (other !== rules.from) queue[tail++] = other;
      }
    }
  }
  for (const entity of rules.avoid) distances[entity] = UNREACHED;
  return distances;
}
