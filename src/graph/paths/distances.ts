/** How far each entity is from some others further along the path, at the least. */
import { PARTS } from '../adjacency.ts';
import { isGoal, isStart, type Rules, UNUSABLE, USE_DEAD_END } from './rules.ts';

/** For an entity from which none of the others can be reached. */
export const UNREACHED = 2 ** 31 - 1;

/**
 * A lower bound for the hops from each entity to the nearest of `targets`, by breadth-first search
 * against the direction of travel, no further than `depth`. The rule of pressure is kept only in
 * that nothing follows pressure that led to nothing, and time not at all; so the bound is exact but
 * for linked claims and chronological chains.
 */
export function distancesTo(rules: Rules, targets: readonly number[], depth: number): Int32Array {
  const { index, use, test, pass } = rules;
  const size = index.entities.length;
  const distances = new Int32Array(size).fill(UNREACHED);
  const queue = new Uint32Array(size);
  for (const entity of rules.avoid) distances[entity] = -1;
  let tail = 0;
  for (const target of targets) {
    distances[target] = 0;
    queue[tail++] = target;
  }
  for (let head = 0; head < tail; head++) {
    const entity = queue[head]!;
    const next = distances[entity]! + 1;
    if (next > depth) break;
    for (const { rows, outward } of rules.back) {
      const end = rows.bounds[PARTS * entity + rules.parts]!;
      for (let i = rows.bounds[PARTS * entity]!; i < end; i++) {
        const other = rows.ends[i]!;
        if (distances[other] !== UNREACHED) continue;
        const kind = use[rows.codes[i]!]!;
        if (kind === UNUSABLE) continue;
        const mayEnd = outward ? isStart(rules, other) : isGoal(rules, entity);
        if (kind === USE_DEAD_END && !mayEnd) continue;
        if (pass[other] === 0 && !isStart(rules, other)) continue;
        if (test !== null && !test(rows.claims[i]!)) continue;
        distances[other] = next;
        if (pass[other] === 1) queue[tail++] = other;
      }
    }
  }
  for (const entity of rules.avoid) distances[entity] = UNREACHED;
  return distances;
}
