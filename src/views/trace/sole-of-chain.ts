/** The one source on which a chain rests, or a step of it. */
import { type Sole, soleOf } from '#state/record-page.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { Chain } from '#state/trace.svelte.ts';

/** A work without which none of these claims is said, or the page in which all were read. */
export function soleOfClaims(explorer: Explorer, ids: readonly string[]): Sole | null {
  const sole = soleOf(explorer.claimsOf([...new Set(ids)]));
  return sole === null || sole.claims < sole.of ? null : sole;
}

export const soleOfChain = (explorer: Explorer, chain: Chain | null): Sole | null =>
  soleOfClaims(explorer, chain?.hops.flatMap((hop) => hop.claims) ?? []);
