/** The path query of the address, answered and read out. Pure. */
import type { PathQueryErrorCode } from '#graph/paths/answerable.ts';
import { DEFAULT_MAX_LENGTH, pathQuery, type PathQuery } from '#graph/paths/path-query.ts';
import type { TraceAnswer, TracedHop, TracedPath } from '#graph/trace.ts';
import type { Address } from './url.ts';

export type Chains = TraceAnswer;
export type Chain = TracedPath;
export type { TracedHop };

/** The answer, or what is wrong with the question. */
export type Traced =
  | { readonly ok: true; readonly chains: Chains }
  | { readonly ok: false; readonly code: PathQueryErrorCode; readonly value: string };

/** The query of an address; null unless the view asks for a path between two ends. */
export function queryOf({ view, mode, from, to, direction, filter, constraints }: Address) {
  if (view !== 'trace' || mode !== 'paths' || from === null || to === null) return null;
  const { maxLength, ...rest } = constraints;
  const options: Partial<PathQuery> = { direction, filter, ...rest };
  return pathQuery(from, to, { ...options, maxLength: maxLength ?? DEFAULT_MAX_LENGTH });
}

/** The chains to step through: those found, and the best attested where it is not one of them. */
export function shownChains({ paths, best }: Chains): readonly Chain[] {
  const isBest = (path: Chain) => path.entities.join() === best?.entities.join();
  return best === null || paths.some(isBest) ? paths : [...paths, best];
}

/** The place among the shown chains, from 0, of the best attested; -1 if none is known. */
export function placeOfBest(chains: Chains): number {
  const route = chains.best?.entities.join();
  return shownChains(chains).findIndex((path) => path.entities.join() === route);
}
