/**
 * Every path of one length, depth first in the order of the entities, cut where the end, or an
 * entity that must come before it, is too far.
 */
import { UNREACHED } from './distances.ts';
import { type Ahead, type Budget, reachable, type Reached, withinReach } from './reachable.ts';
import type { Rules } from './rules.ts';

interface Walk {
  readonly rules: Rules;
  readonly ahead: Ahead;
  readonly length: number;
  readonly most: number;
  readonly budget: Budget;
  readonly path: number[];
  readonly found: number[][];
}

/**
 * Up to `most` paths of exactly `length` hops, each as its entities; fewer if the budget runs out
 * (budget.edges is then below nought). Each entity at most once in a path.
 */
export function pathsOfLength(
  rules: Rules,
  ahead: Ahead,
  length: number,
  most: number,
  budget: Budget,
): number[][] {
  const walk: Walk = { rules, ahead, length, most, budget, path: [], found: [] };
  for (const start of rules.starts) {
    if (walk.found.length >= most || budget.edges < 0) break;
    if (ahead.distances[start] === UNREACHED) continue;
    if (ahead.distances[start]! > length || !withinReach(ahead, [], start, length)) {
      budget.cut = true;
      continue;
    }
    walk.path.push(start);
    visit(walk, { entity: start, steps: [], free: true });
    walk.path.pop();
  }
  return walk.found;
}

function visit(walk: Walk, here: Reached): void {
  const { rules, ahead, path, length, found, most, budget } = walk;
  const left = length - path.length;
  for (const next of reachable(rules, ahead, path, here, left, left === 0, budget)) {
    path.push(next.entity);
    if (path.length > length) found.push([...path]);
    else visit(walk, next);
    path.pop();
    if (found.length >= most || budget.edges < 0) return;
  }
}
