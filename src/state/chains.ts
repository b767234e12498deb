/** The path query of the address, answered and read out. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { findPaths } from '#graph/paths/find-paths.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import { tellPaths, type ToldAnswer } from '#graph/told-paths.ts';
import type { Address } from './url.ts';

export type Chains = ToldAnswer;

/** Null unless the view asks for a path between two different ends. */
export function findChains(index: ClaimIndex, address: Address): Chains | null {
  const { view, mode, from, to, direction, via, filter } = address;
  if (view !== 'trace' || mode !== 'paths' || from === null || to === null || from === to)
    return null;
  return tellPaths(index, findPaths(index, pathQuery(from, to, { direction, via, filter })));
}
