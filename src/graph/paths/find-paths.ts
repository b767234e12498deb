/** Chains of claims from one entity to another. */
import type { ClaimIndex } from '../claim-index.ts';
import { requireAnswerable } from './answerable.ts';
import { type Nearest, nearestPath, type NoPathReason, reasonFor } from './explain.ts';
import { hopClaims } from './hops.ts';
import type { PathQuery } from './path-query.ts';
import { routesOf } from './routes.ts';
import { compileRules, type Rules } from './rules.ts';

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
  const { routes, truncated, exhausted } = routesOf(rules, count, budget);
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
  const reason = reasonFor(index, query, lengthOf, exhausted);
  const unsure = reason === 'disconnected' && gaveUp;
  return { from, to, paths, truncated, reason: unsure ? 'not-searched' : reason, nearest };
}

/** A route as a path, in ids. */
export function pathOf(
  { index }: Rules,
  entities: readonly number[],
  claims: readonly number[][],
): Path {
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
