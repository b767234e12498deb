/** The one selector: pictures, lists and counts all come from what it returns. */
import type { ClaimIndex } from './claim-index.ts';
import { compileFilter, type Filter, isEmptyFilter } from './filter.ts';

export interface Selection {
  readonly index: ClaimIndex;
  readonly filter: Filter;
  /** Numbers of the claims that pass, ascending: index.claims[n] is the claim. */
  readonly claims: Uint32Array;
  /** 1 for each claim that passes, by number. */
  readonly claimMask: Uint8Array;
  /** 1 for each visible entity, by number: the ends of the claims that pass, or all if no filter is set. */
  readonly entityMask: Uint8Array;
  readonly entityCount: number;
}

/** Everything that passes the filter. */
export function selectClaims(index: ClaimIndex, filter: Filter): Selection {
  const passes = compileFilter(index, filter);
  const size = index.claims.length;
  const claimMask = new Uint8Array(size);
  const numbers = new Uint32Array(size);
  const entityMask = new Uint8Array(index.entities.length);
  const { from, targets } = index.claim;
  let count = 0;
  for (let c = 0; c < size; c++) {
    if (!passes(c)) continue;
    claimMask[c] = 1;
    numbers[count++] = c;
    const speaker = from[c] as number;
    if (speaker >= 0) entityMask[speaker] = 1;
    const end = targets.offsets[c + 1] as number;
    for (let t = targets.offsets[c] as number; t < end; t++) {
      entityMask[targets.values[t] as number] = 1;
    }
  }
  if (isEmptyFilter(filter)) entityMask.fill(1);
  const entityCount = entityMask.reduce((sum, visible) => sum + visible, 0);
  return { index, filter, claims: numbers.slice(0, count), claimMask, entityMask, entityCount };
}
