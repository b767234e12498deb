/** The fewest items to move so that a list stands in order. */

/**
 * Indices of the values outside one longest ascending subsequence (equal values may follow each
 * other). Where there is a choice, the earlier value stays. Patience sorting from the end: O(n log n).
 */
export function misplaced(values: readonly number[]): number[] {
  /** For each length, the index that a run of that length, read from the end, can best begin with. */
  const best: number[] = [];
  const next: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[best[middle]!]! >= values[i]!) low = middle + 1;
      else high = middle;
    }
    next[i] = low === 0 ? -1 : best[low - 1]!;
    best[low] = i;
  }
  const inPlace = new Set<number>();
  for (let i = best.at(-1) ?? -1; i !== -1; i = next[i]!) inPlace.add(i);
  return values.flatMap((_, i) => (inPlace.has(i) ? [] : [i]));
}
