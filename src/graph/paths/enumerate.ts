/**
 * Every path of one length, depth first in the order of the entities, cut where the end, or an
 * entity that must come before it, is too far.
 */
import { PARTS } from '../adjacency.ts';
import { EARLIEST, NEVER } from './chronology.ts';
import type { Deadlines } from './deadlines.ts';
import { isGoal, type Rules, UNUSABLE, USE_ORDINARY } from './rules.ts';
import { mayFollow, pressesAtArrival, pressesAtDeparture } from './step.ts';

/** How much work an enumeration may do in all: edges looked at. */
export interface Budget {
  edges: number;
}

/** What is known of the way before an entity: lower bounds that cut the search. */
export interface Ahead {
  /** Hops to the end. */
  readonly distances: Int32Array;
  readonly deadlines: Deadlines | null;
  /** For each entity that must be passed: hops to it, and from it to the end. */
  readonly waypoints: readonly Waypoint[];
}

export interface Waypoint {
  readonly entity: number;
  readonly distances: Int32Array;
  readonly onward: number;
}

interface Walk {
  readonly rules: Rules;
  readonly ahead: Ahead;
  readonly length: number;
  readonly most: number;
  readonly budget: Budget;
  readonly path: number[];
  readonly found: number[][];
}

interface Step {
  readonly claim: number;
  readonly outward: number;
  /** The earliest day to which the chain can have come, EARLIEST where time does not matter. */
  readonly day: number;
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
  ahead: Ahead,
  length: number,
  most: number,
  budget: Budget,
): number[][] {
  const walk: Walk = { rules, ahead, length, most, budget, path: [], found: [] };
  for (const start of rules.starts) {
    if (walk.found.length >= most || budget.edges < 0) break;
    if (ahead.distances[start]! > length || !withinReach(walk, start, length)) continue;
    walk.path.push(start);
    visit(walk, { entity: start, steps: [], free: true });
    walk.path.pop();
  }
  return walk.found;
}

function visit(walk: Walk, here: Reached): void {
  const { path, length, found, most, budget } = walk;
  for (const next of reachable(walk, here)) {
    path.push(next.entity);
    if (path.length > length) found.push([...path]);
    else visit(walk, next);
    path.pop();
    if (found.length >= most || budget.edges < 0) return;
  }
}

/** Where the path can go on, by ascending entity, with the steps that lead there. */
function reachable(walk: Walk, here: Reached): Reached[] {
  const { rules, ahead, path, length, budget } = walk;
  const { distances } = ahead;
  const { entity } = here;
  const left = length - path.length;
  const steps = new Map<number, Step[]>();
  for (const { rows, outward } of rules.ahead) {
    const end = rows.bounds[PARTS * entity + rules.parts]!;
    const first = rows.bounds[PARTS * entity]!;
    budget.edges -= end - first;
    for (let i = first; i < end; i++) {
      const next = rows.ends[i]!;
      if (distances[next]! > left) continue;
      if (left === 0 ? !isGoal(rules, next) : rules.pass[next] === 0) continue;
      const kind = rules.use[rows.codes[i]!]!;
      if (kind === UNUSABLE || path.includes(next)) continue;
      const claim = rows.claims[i]!;
      if (rules.test !== null && !rules.test(claim)) continue;
      if (!steps.has(next) && !withinReach(walk, next, left)) continue;
      const way = outward ? 1 : 0;
      const day = arrivalDay(rules, here, claim, way, kind === USE_ORDINARY);
      if (day === NEVER) continue;
      if (ahead.deadlines !== null && ahead.deadlines.latest(next, left) < day) continue;
      const step = { claim, outward: way, day };
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

/** True unless an entity that must still be passed is too far. */
function withinReach({ ahead, path }: Walk, next: number, left: number): boolean {
  for (const { entity, distances, onward } of ahead.waypoints) {
    if (entity === next || path.includes(entity)) continue;
    if (distances[next]! + onward > left) return false;
  }
  return true;
}

/** The earliest day after the step, or NEVER if it can follow none of those that led here. */
function arrivalDay(
  rules: Rules,
  here: Reached,
  claim: number,
  outward: number,
  ordinary: boolean,
): number {
  const { index, clock } = rules;
  const { steps, free } = here;
  if (clock === null) {
    if (steps.length === 0) return EARLIEST;
    if (free && (ordinary || !pressesAtDeparture(index, claim, outward))) return EARLIEST;
    return steps.some((last) => mayFollow(index, last.claim, last.outward, claim, outward))
      ? EARLIEST
      : NEVER;
  }
  if (steps.length === 0) return clock.after(EARLIEST, claim, false);
  let day = NEVER;
  for (const last of steps) {
    if (!mayFollow(index, last.claim, last.outward, claim, outward)) continue;
    day = Math.min(day, clock.after(last.day, claim, clock.linked(last.claim, claim)));
  }
  return day;
}
