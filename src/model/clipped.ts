/** A text cut to so many letters as a reader counts them: never between a letter and its marks. Pure. */

/** The text, or its beginning with an ellipsis, `most` letters at most. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
