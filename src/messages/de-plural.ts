/** Numbers, their nouns and lists of words in German. */
import { countingIn } from './plural.ts';

export const { number, plural } = countingIn('de');

/** „a, b und c“; what is empty is left out. */
export const listed = (words: readonly string[]) =>
  new Intl.ListFormat('de').format(words.filter((word) => word !== ''));
