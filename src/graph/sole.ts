/** On which one source claims rest: what would be left of them without it is nothing. */
import type { Claim } from '#model/dossier.ts';

export interface Sole {
  /** The one work that says them, or the page in which the works that say them were read. */
  readonly source: string;
  /** True if it is such a page: several works say them, and all were read in it. */
  readonly read: boolean;
  /** How many claims rest on it alone, and of how many that have evidence. */
  readonly claims: number;
  readonly of: number;
}

/**
 * The source on which the most claims rest alone; null where that is fewer than half of them. A claim
 * rests on a page alone if all its evidence was read there, and on a work alone if nothing else says it.
 */
export function soleOf(claims: readonly Claim[]): Sole | null {
  const attested = claims.filter(({ evidence }) => evidence.length > 0);
  const alone = new Map<string, Claim[]>();
  for (const claim of attested) {
    const [page, another] = new Set(claim.evidence.map(({ source, via }) => via ?? source));
    if (page === undefined || another !== undefined) continue;
    const list = alone.get(page);
    if (list === undefined) alone.set(page, [claim]);
    else list.push(claim);
  }
  let most: [string, readonly Claim[]] | null = null;
  for (const one of alone) if (most === null || one[1].length > most[1].length) most = one;
  if (most === null || most[1].length * 2 < attested.length) return null;
  const [page, resting] = most;
  const [work, another] = new Set(resting.flatMap((one) => one.evidence.map((e) => e.source)));
  const source = another === undefined ? work! : page;
  return {
    ...{ source, read: another !== undefined && source === page },
    ...{ claims: resting.length, of: attested.length },
  };
}
