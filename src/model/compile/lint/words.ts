/** Quotations as lists of words, so that case, signs and white space do not count. */

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(NO_WORD, ' ').trim();
  return plain === '' ? [] : plain.split(' ');
}

/** Every run of so many words, each as one text. */
export function runsOf(words: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    runs.push(words.slice(at, at + length).join(' '));
  }
  return runs;
}
