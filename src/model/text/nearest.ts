/**
 * The passage of a text that comes nearest to some words: approximate matching by dynamic
 * programming, where a match may begin anywhere (P. H. Sellers, "The theory and computation of
 * evolutionary distances: pattern recognition", Journal of Algorithms 1 (1980), 359–373).
 */

export interface Nearest {
  /** Characters to change, put in or take out. */
  readonly distance: number;
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
}

/**
 * The first of the passages at the least edit distance, widened to whole words; null in an empty
 * text. Time is the product of the two lengths, space that of `words`.
 */
export function nearestPassage(words: string, text: string): Nearest | null {
  if (text === '') return null;
  const size = words.length;
  let [above, row] = [new Int32Array(size + 1).map((_, i) => i), new Int32Array(size + 1)];
  let [began, begin] = [new Int32Array(size + 1), new Int32Array(size + 1)];
  let best = { distance: size, start: 0, end: 0 };
  for (let j = 1; j <= text.length; j++) {
    row[0] = 0;
    begin[0] = j;
    for (let i = 1; i <= size; i++) {
      const replaced = above[i - 1]! + (words[i - 1] === text[j - 1] ? 0 : 1);
      const skipped = above[i]! + 1;
      const lacking = row[i - 1]! + 1;
      const least = Math.min(replaced, skipped, lacking);
      row[i] = least;
      begin[i] = least === replaced ? began[i - 1]! : least === skipped ? began[i]! : begin[i - 1]!;
    }
    if (row[size]! < best.distance) best = { distance: row[size]!, start: begin[size]!, end: j };
    [above, row] = [row, above];
    [began, begin] = [begin, began];
  }
  return { distance: best.distance, ...wholeWords(text, best.start, best.end) };
}

function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  while (start > 0 && text[start - 1] !== ' ') start--;
  while (end < text.length && text[end] !== ' ') end++;
  return { start, end };
}
