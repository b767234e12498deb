/** How many claims each value of each facet would leave. */
import type { ClaimIndex } from '../claim-index.ts';
import { activeTests, type Filter } from '../filter.ts';
import { FACET_NAMES, type FacetName, FACETS } from './all.ts';

/** For each facet the count of every known value, nought included. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Marks a claim that fails in more than one condition, or in one that is no facet. */
const FAILED = 255;

/**
 * Counts, for each value, the claims that would pass if that value alone were chosen in its facet
 * and all other conditions stayed. Every claim is tested once: it counts toward the facet in which
 * alone it fails, or toward all if it fails in none.
 */
export function facets(index: ClaimIndex, filter: Filter): FacetCounts {
  const failed = failures(index, filter);
  const counts = FACET_NAMES.map((name, i): [FacetName, ReadonlyMap<string, number>] => {
    const values = FACETS[name].values(index);
    const numbers = FACETS[name].count(index, { failed, own: i + 1 });
    const named = values.map((value, code): [string, number] => [value, numbers[code]!]);
    return [name, new Map(named.filter(([value]) => value !== ''))];
  });
  return Object.fromEntries(counts) as Record<FacetName, ReadonlyMap<string, number>>;
}

/** For each claim 0 if it passes, the place of a facet + 1 if it fails there alone, or FAILED. */
function failures(index: ClaimIndex, filter: Filter): Uint8Array {
  const failed = new Uint8Array(index.claims.length);
  for (const { name, test } of activeTests(index, filter)) {
    const place = FACET_NAMES.findIndex((facet) => facet === name);
    const mark = place < 0 ? FAILED : place + 1;
    for (let claim = 0; claim < failed.length; claim++) {
      if (failed[claim] === FAILED || test(claim)) continue;
      failed[claim] = failed[claim] === 0 ? mark : FAILED;
    }
  }
  return failed;
}
