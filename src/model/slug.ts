/** A text as a key or the name of a file: "The Harbour Case" gives `the-harbour-case`. */

/** Latin letters and digits with hyphens; `otherwise` where the text has none. */
export function slugOf(text: string, otherwise: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || otherwise;
}
