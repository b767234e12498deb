/** What commentators said of a subject other than by commentary: accusations and testimony. */
import type { ClaimIndex } from '../claim-index.ts';
import type { Test } from '../facets/facet.ts';

/**
 * Claim ids by `commentator subject`. What somebody says of himself (a denial) has himself for its
 * subject.
 */
export function accusationsBy(
  index: ClaimIndex,
  commentators: readonly string[],
  passes: Test,
): ReadonlyMap<string, readonly string[]> {
  const chosen = new Set(commentators);
  const found = new Map<string, string[]>();
  for (const [number, claim] of index.claims.entries()) {
    const { from, family, mode, to } = claim;
    if (from === null || mode !== 'made' || !chosen.has(from)) continue;
    if ((family !== 'accusation' && family !== 'testimony') || !passes(number)) continue;
    for (const subject of new Set(to.length === 0 ? [from] : to)) {
      const key = `${from} ${subject}`;
      found.set(key, [...(found.get(key) ?? []), claim.id]);
    }
  }
  return found;
}
