/** The nearest of some known words to a mistyped one. */

const MOST_WORDS = 200_000;
/** A word this long is no slip of the pen, and costs the square of its length to compare. */
const LONGEST = 100;

/** The known word within a third of the length in edits, or null if none is that near. */
export function didYouMean(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  let seen = 0;
  for (const candidate of known) {
    if (++seen > MOST_WORDS) break;
    if (Math.abs(candidate.length - word.length) > least) continue;
    const distance = editDistance(word, candidate, least + 1);
    const nearer = distance < least || (distance === least && best !== null && candidate < best);
    if (!nearer) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/**
 * Optimal string alignment distance (Damerau 1964, without repeated edits), or `bound` once it is
 * certain that the distance is no less.
 */
export function editDistance(a: string, b: string, bound = Infinity): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= bound) return bound;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** "did you mean “x”?", or the first few of what is allowed. */
export function suggestion(
  word: string,
  known: readonly string[],
  noun: string,
  nearest: (word: string, known: readonly string[]) => string | null = didYouMean,
): string {
  const near = nearest(word, known);
  if (near !== null) return `did you mean "${near}"?`;
  if (known.length === 0) return `no ${noun} is known`;
  const shown = known.slice(0, 12).join(', ');
  return `${noun}: ${shown}${known.length > 12 ? ', …' : ''}`;
}
