/** Chains of claims from one entity to another. */
import type { ClaimIndex } from '../claim-index.ts';
import { distancesToEnd } from './distances.ts';
import { type Budget, pathsOfLength } from './enumerate.ts';
import { type Nearest, nearestPath, type NoPathReason, reasonFor } from './explain.ts';
import { hopClaims } from './hops.ts';
import { MOST_SHORTEST, type PathQuery, requireAnswerable } from './path-query.ts';
import { compileRules, type Rules } from './rules.ts';
import { shortestWalk } from './shortest.ts';

export interface Hop {
  /** In the order of the path; a claim may point the other way. */
  readonly from: string;
  readonly to: string;
  /** Every claim that can stand here in this path, in the order of the dossier. */
  readonly claims: readonly string[];
}

export interface Path {
  readonly length: number;
  readonly entities: readonly string[];
  readonly hops: readonly Hop[];
}

export interface PathAnswer {
  readonly from: string;
  readonly to: string;
  /** Shortest first, those of one length in the order of the dossier's entities. */
  readonly paths: readonly Path[];
  /** True if there are, or may be, more than was asked for could show: more shortest ones. */
  readonly truncated: boolean;
  /** Why there is no path; null if there is one. */
  readonly reason: NoPathReason | null;
  readonly nearest: Nearest | null;
}

/** How many edges one question may look at before it gives up and says so. */
const BUDGET = 2_000_000;
/** The same for each relaxation that is tried where there is no path. */
const RELAXED_BUDGET = 100_000;

/**
 * The paths that answer a query; every constraint holds during the search. Two paths are the same
 * if they visit the same entities in the same order; no entity comes twice in one. Throws a
 * PathQueryError for a query that cannot be answered.
 */
export function findPaths(index: ClaimIndex, query: PathQuery): PathAnswer {
  requireAnswerable(index, query);
  const { from, to, count } = query;
  const rules = compileRules(index, query);
  const budget = { edges: BUDGET };
  const { routes, truncated } = routesOf(rules, count, budget);
  // A route keeps the rule of pressure, so no hop of it is without a claim.
  const paths = routes.map((route) => pathOf(rules, route, hopClaims(rules, route)!));
  if (paths.length > 0) return { from, to, paths, truncated, reason: null, nearest: null };
  if (budget.edges < 0)
    return { from, to, paths, truncated, reason: 'not-searched', nearest: null };
  let gaveUp = false;
  const lengthOf = (relaxed: PathQuery) => {
    const allowed = { edges: RELAXED_BUDGET };
    const [route] = routesOf(compileRules(index, relaxed), 1, allowed).routes;
    gaveUp ||= route === undefined && allowed.edges < 0;
    return route === undefined ? null : route.length - 1;
  };
  const nearest = nearestPath(index, query, lengthOf);
  const reason = reasonFor(index, query, lengthOf);
  const unsure = reason === 'disconnected' && gaveUp;
  return { from, to, paths, truncated, reason: unsure ? 'not-searched' : reason, nearest };
}

interface Routes {
  readonly routes: readonly (readonly number[])[];
  readonly truncated: boolean;
}

function routesOf(rules: Rules, count: number | null, budget: Budget): Routes {
  const walk = shortestWalk(rules);
  if (walk === null) return { routes: [], truncated: false };
  const simple = walk.every((entity, i) => walk.indexOf(entity) === i);
  if (count === 1 && simple) return { routes: [walk], truncated: false };
  const shortest = walk.length - 1;
  const allShortest = count === null;
  const depth = allShortest && simple ? shortest : rules.maxLength;
  const distances = distancesToEnd(rules, depth);
  const most = count ?? MOST_SHORTEST + 1;
  const longest = Math.min(rules.maxLength, rules.index.entities.length - 1);
  const routes: number[][] = [];
  for (let length = shortest; length <= longest && routes.length < most; length++) {
    routes.push(...pathsOfLength(rules, distances, length, most - routes.length, budget));
    if (budget.edges < 0 || (allShortest && routes.length > 0)) break;
  }
  const tooMany = allShortest && routes.length > MOST_SHORTEST;
  return {
    routes: tooMany ? routes.slice(0, MOST_SHORTEST) : routes,
    truncated: tooMany || budget.edges < 0,
  };
}

function pathOf({ index }: Rules, entities: readonly number[], claims: readonly number[][]): Path {
  const ids: string[] = [];
  for (const entity of entities) ids.push(index.entityIds[entity]!);
  const hops: Hop[] = [];
  for (let i = 0; i < claims.length; i++) {
    const named: string[] = [];
    for (const claim of claims[i]!) named.push(index.claimIds[claim]!);
    hops.push({ from: ids[i]!, to: ids[i + 1]!, claims: named });
  }
  return { length: hops.length, entities: ids, hops };
}
