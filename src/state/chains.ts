/** The path query of the address, answered and read out. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import { trace, type TraceAnswer } from '#graph/trace.ts';
import type { Address } from './url.ts';

export type Chains = TraceAnswer;

/** Null unless the view asks for a path between two different ends. */
export function findChains(index: ClaimIndex, address: Address): Chains | null {
  const { view, from, to, direction, via, filter } = address;
  if (view !== 'trace' || from === null || to === null || from === to) return null;
  return trace(index, pathQuery(from, to, { direction, via, filter }));
}
