/**
 * Every path of one length, depth first in the order of the entities, cut where the end is too far
 *.
 */
import { PARTS } from '../adjacency.ts';
import { type Rules, UNUSABLE, USE_ORDINARY } from './rules.ts';
import { mayFollow, pressesAtArrival, pressesAtDeparture } from './step.ts';

/** How much work an enumeration may do in all: edges looked at. */
export interface Budget {
  edges: number;
}

interface Walk {
  readonly rules: Rules;
  readonly distances: Int32Array;
  readonly length: number;
  readonly most: number;
  readonly budget: Budget;
  readonly path: number[];
  readonly found: number[][];
}

interface Step {
  readonly claim: number;
  readonly outward: number;
}

interface Reached {
  readonly entity: number;
  readonly steps: readonly Step[];
  /** True if one of the steps asks nothing of the next, unless that is pressure against travel. */
  readonly free: boolean;
}

/**
 * Up to `most` paths of exactly `length` hops, each as its entities; fewer if the budget runs out
 * (budget.edges is then below nought). Each entity at most once in a path.
 */
export function pathsOfLength(
  rules: Rules,
  distances: Int32Array,
  length: number,
  most: number,
  budget: Budget,
): number[][] {
  const path = [rules.from];
  const walk = { rules, distances, length, most, budget, path, found: [] };
  visit(walk, { entity: rules.from, steps: [], free: true });
  return walk.found;
}

function visit(walk: Walk, here: Reached): void {
  const { path, length, found, most, budget, rules } = walk;
  for (const next of reachable(walk, here)) {
    path.push(next.entity);
    if (next.entity === rules.to) found.push([...path]);
    else if (path.length <= length) visit(walk, next);
    path.pop();
    if (found.length >= most || budget.edges < 0) return;
  }
}

/** Where the path can go on, by ascending entity, with the steps that lead there. */
function reachable(walk: Walk, here: Reached): Reached[] {
  const { rules, distances, path, length, budget } = walk;
  const { entity } = here;
  const left = length - path.length;
  const steps = new Map<number, Step[]>();
  for (const { rows, outward } of rules.ahead) {
    const end = rows.bounds[PARTS * entity + rules.parts] as number;
    const first = rows.bounds[PARTS * entity] as number;
    budget.edges -= end - first;
    for (let i = first; i < end; i++) {
      const next = rows.ends[i] as number;
      const distance = distances[next] as number;
      if (distance > left || (distance === 0 && left > 0)) continue;
      const kind = rules.use[rows.codes[i] as number] as number;
      if (kind === UNUSABLE || path.includes(next)) continue;
      const claim = rows.claims[i] as number;
      if (rules.test !== null && !rules.test(claim)) continue;
      const step = { claim, outward: outward ? 1 : 0 };
      if (
        kind === USE_ORDINARY
          ? !here.free && !followsAny(rules, here, step)
          : !joins(rules, here, step)
      )
        continue;
      const list = steps.get(next);
      if (list === undefined) steps.set(next, [step]);
      else list.push(step);
    }
  }
  const { index } = rules;
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([next, list]) => ({
      entity: next,
      steps: list,
      free: list.some((step) => !pressesAtArrival(index, step.claim, step.outward)),
    }));
}

function joins(rules: Rules, here: Reached, step: Step): boolean {
  if (here.steps.length === 0) return true;
  if (here.free && !pressesAtDeparture(rules.index, step.claim, step.outward)) return true;
  return followsAny(rules, here, step);
}

function followsAny(rules: Rules, here: Reached, step: Step): boolean {
  return here.steps.some((last) =>
    mayFollow(rules.index, last.claim, last.outward, step.claim, step.outward),
  );
}
