/** The routes that a query allows, as numbers of entities: the shortest first, then the next best. */
import { Deadlines } from './deadlines.ts';
import { distancesTo, UNREACHED } from './distances.ts';
import { pathsOfLength } from './enumerate.ts';
import { MOST_SHORTEST } from './path-query.ts';
import { nearPaths } from './near-paths.ts';
import { Reach } from './reach.ts';
import type { Ahead, Budget, Waypoint } from './reachable.ts';
import { isGoal, isStart, type Rules } from './rules.ts';
import { shortestWalk } from './shortest.ts';

export interface Routes {
  readonly routes: readonly (readonly number[])[];
  /** True if there are, or may be, more. */
  readonly truncated: boolean;
  /** True if nothing could be found however long the path. */
  readonly exhausted: boolean;
}

const NONE: Routes = { routes: [], truncated: false, exhausted: true };

/** Up to `count` routes in all, or (null) all of the shortest, up to MOST_SHORTEST. */
export function routesOf(rules: Rules, count: number | null, budget: Budget): Routes {
  const { starts, goals, clock, through } = rules;
  if (starts.length === 0 || goals.length === 0) return NONE;
  if (starts.length > 1 || goals.length > 1 || clock !== null || through.length > 0) {
    const ahead = lookAhead(rules, rules.maxLength);
    const least = Math.max(1, ahead === null ? UNREACHED : leastLength(rules, ahead));
    if (ahead === null || least === UNREACHED) return NONE;
    const pathsOf: PathsOf = (length, most) => pathsOfLength(rules, ahead, length, most, budget);
    return enumerate(rules, pathsOf, least, count, budget);
  }
  const walk = shortestWalk(rules);
  if (walk === null) return { ...NONE, exhausted: false };
  const simple = isSimple(walk);
  if (count === 1 && simple) return { routes: [walk], truncated: false, exhausted: false };
  const shortest = walk.length - 1;
  const reach = new Reach(rules);
  const pathsOf: PathsOf = (length, most) => nearPaths(rules, reach, length, most, budget);
  return enumerate(rules, pathsOf, shortest, count, budget);
}

function isSimple(walk: readonly number[]): boolean {
  for (let i = 1; i < walk.length; i++) if (walk.indexOf(walk[i]!) < i) return false;
  return true;
}

/** The bounds for a search of the general kind; null if a waypoint cannot be on any path. */
export function lookAhead(rules: Rules, depth: number): Ahead | null {
  const { goals, through, clock, pass } = rules;
  const distances = distancesTo(rules, goals, depth);
  const waypoints: Waypoint[] = [];
  for (const entity of through) {
    const onward = distances[entity]!;
    const open = pass[entity] === 1 || isStart(rules, entity) || isGoal(rules, entity);
    if (!open || onward === UNREACHED) return null;
    waypoints.push({ entity, onward, distances: distancesTo(rules, [entity], depth) });
  }
  return { distances, waypoints, deadlines: clock === null ? null : new Deadlines(rules, clock) };
}

/** A lower bound for the length of any path; UNREACHED if there can be none. */
function leastLength(rules: Rules, { distances, waypoints }: Ahead): number {
  let least = UNREACHED;
  for (const start of rules.starts) {
    let bound = distances[start]!;
    for (const one of waypoints) {
      const there = one.distances[start]!;
      bound = there === UNREACHED ? UNREACHED : Math.max(bound, there + one.onward);
      if (bound === UNREACHED) break;
    }
    least = Math.min(least, bound);
  }
  return least;
}

/** Up to `most` paths of one length. */
type PathsOf = (length: number, most: number) => number[][];

function enumerate(
  rules: Rules,
  pathsOf: PathsOf,
  least: number,
  count: number | null,
  budget: Budget,
): Routes {
  const allShortest = count === null;
  const most = count ?? MOST_SHORTEST + 1;
  const longest = Math.min(rules.maxLength, rules.index.entities.length - 1);
  const routes: number[][] = [];
  for (let length = least; length <= longest && routes.length < most; length++) {
    budget.cut = false;
    for (const one of pathsOf(length, most - routes.length)) {
      routes.push(one);
    }
    if (budget.edges < 0 || (allShortest && routes.length > 0)) break;
    // No longer path can be: each turned back for another reason.
    if (!budget.cut) break;
  }
  const tooMany = allShortest && routes.length > MOST_SHORTEST;
  return {
    routes: tooMany ? routes.slice(0, MOST_SHORTEST) : routes,
    truncated: tooMany || budget.edges < 0,
    exhausted: false,
  };
}
