/** A quotation in quotation marks, those within it turned into single ones. */

interface Marks {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

const ENGLISH: Marks = { outer: ['“', '”'], inner: ['‘', '’'] };
const GERMAN: Marks = { outer: ['„', '“'], inner: ['‚', '‘'] };

/**
 * `"that the confessions are true"` gives `“‘that the confessions are true’”`, in German `„‚…‘“`;
 * apostrophes stay. A sign that closes in one language and opens in another is read by what is before it.
 */
export function quoted(text: string, language = 'en'): string {
  const { outer, inner } = language.split('-')[0] === 'de' ? GERMAN : ENGLISH;
  const words = text.replace(/["“”„]/g, (sign, at: number) => {
    if (sign === '„') return inner[0];
    if (sign === '”') return inner[1];
    // What „ has opened, “ closes.
    if (sign === '“') return text.slice(0, at).includes('„') ? inner[1] : inner[0];
    const before = text[at - 1];
    return before === undefined || /[\s([—–-]/.test(before) ? inner[0] : inner[1];
  });
  return `${outer[0]}${words}${outer[1]}`;
}
