/** What a facet is: how it tests a claim against some values, and how it counts claims. */
import type { ClaimIndex } from '../claim-index.ts';

/** True if the claim of that number passes. */
export type Test = (claim: number) => boolean;

/** Which claims to count: those of 0 in the column, and those of `own`. */
export interface Wanted {
  readonly failed: Uint8Array;
  readonly own: number;
}

export interface Facet {
  /** The names of its values, by code. */
  readonly values: (index: ClaimIndex) => readonly string[];
  /** A test that a claim matches at least one of the values; unknown values match nothing. */
  readonly test: (index: ClaimIndex, values: readonly string[]) => Test;
  /** For each value code how many of the claims wanted match it alone. */
  readonly count: (index: ClaimIndex, wanted: Wanted) => Uint32Array;
}

/** Adds one at a code. */
export function add(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] as number) + 1;
}

/** A facet of which a claim has one value, read from a column. */
export function singleValue(
  column: (index: ClaimIndex) => Uint8Array | Uint16Array,
  values: (index: ClaimIndex) => readonly string[],
): Facet {
  return {
    values,
    test(index, chosen) {
      const codes = column(index);
      const table = Uint8Array.from(values(index), (name) => (chosen.includes(name) ? 1 : 0));
      return (claim) => table[codes[claim] as number] === 1;
    },
    count(index, { failed, own }) {
      const counts = new Uint32Array(values(index).length);
      const codes = column(index);
      for (let claim = 0; claim < failed.length; claim++) {
        if (failed[claim] === 0 || failed[claim] === own) add(counts, codes[claim] as number);
      }
      return counts;
    },
  };
}
