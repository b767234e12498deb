/** One more hop of a path: where it can go, under every rule of the query. */
import { PARTS } from '../adjacency.ts';
import { EARLIEST, NEVER } from './chronology.ts';
import { type Deadlines, setsDatesAside } from './deadlines.ts';
import { UNREACHED } from './distances.ts';
import { isGoal, type Rules, UNUSABLE, USE_ORDINARY } from './rules.ts';
import { mayFollow, pressesAtArrival, pressesAtDeparture } from './step.ts';

/** How much work an enumeration may do in all: edges looked at. */
export interface Budget {
  edges: number;
  /** Set where the search turned back only because the path was to be no longer. */
  cut?: boolean;
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

export interface Step {
  readonly claim: number;
  readonly outward: number;
  /** The earliest day to which the chain can have come, EARLIEST where time does not matter. */
  readonly day: number;
}

export interface Reached {
  readonly entity: number;
  readonly steps: readonly Step[];
  /** True if one of the steps asks nothing of the next, unless that is pressure against travel. */
  readonly free: boolean;
}

/**
 * Where a path (its entities so far, the last of them `here`) can go on, by ascending entity, with
 * the steps that lead there: `last` asks for goals, otherwise for entities that may be passed
 * through, from which the goal is at most `left` hops.
 */
export function reachable(
  rules: Rules,
  ahead: Ahead,
  path: readonly number[],
  here: Reached,
  left: number,
  last: boolean,
  budget: Budget,
): Reached[] {
  const { distances } = ahead;
  const { entity } = here;
  const steps = new Map<number, Step[]>();
  for (const { rows, outward } of rules.ahead) {
    const end = rows.bounds[PARTS * entity + rules.parts]!;
    const first = rows.bounds[PARTS * entity]!;
    budget.edges -= end - first;
    for (let i = first; i < end; i++) {
      const next = rows.ends[i]!;
      if (distances[next]! > left) {
        if (distances[next] !== UNREACHED) budget.cut = true;
        continue;
      }
      if (last ? !isGoal(rules, next) : rules.pass[next] === 0) continue;
      // One end may be passed through on the way to another.
      if (last && rules.goals.length > 1) budget.cut = true;
      const kind = rules.use[rows.codes[i]!]!;
      if (kind === UNUSABLE || path.includes(next)) continue;
      const claim = rows.claims[i]!;
      if (rules.test !== null && !rules.test(claim)) continue;
      if (!steps.has(next) && !withinReach(ahead, path, next, left)) {
        budget.cut = true;
        continue;
      }
      const way = outward ? 1 : 0;
      const day = arrivalDay(rules, here, claim, way, kind === USE_ORDINARY);
      if (day === NEVER) continue;
      if (tooLate(rules, ahead, next, left, day, kind)) {
        if (!tooLate(rules, ahead, next, rules.maxLength, day, kind)) budget.cut = true;
        continue;
      }
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

/** True if the chain would come to the entity too late to go on. */
function tooLate(
  { clock }: Rules,
  { deadlines }: Ahead,
  next: number,
  left: number,
  day: number,
  kind: number,
): boolean {
  if (deadlines === null || clock === null || setsDatesAside(clock, kind)) return false;
  return deadlines.latest(next, left) < day;
}

/** True unless an entity that must still be passed is too far. */
export function withinReach(
  ahead: Ahead,
  path: readonly number[],
  next: number,
  left: number,
): boolean {
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
