/** The notes of a chain: its claims, numbered in the order in which the hops name them. Pure. */
import type { Path } from '#graph/paths/find-paths.ts';

/** The number of each claim of a chain, from 1, in the order of the numbers. */
export function noteNumbers({ hops }: Pick<Path, 'hops'>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const id of hops.flatMap((hop) => hop.claims)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
