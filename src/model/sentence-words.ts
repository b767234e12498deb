/**
 * What a sentence made of a claim needs beside the vocabulary's verb, in the dossier's language; for a
 * language that is not known here, signs.
 */
import type { Claim } from './dossier.ts';
import { localeOf } from './date-words.ts';

export interface SentenceWords {
  /** A speaker who is not named. */
  readonly somebody: string;
  /** Between when or where and who did it. A German verb would have to follow at once, but for a colon. */
  readonly comma: string;
  /** Before a second statement of the same sentence. */
  readonly also: string;
  /** What became of somebody: "Ben was sentenced to death". */
  readonly became: (whom: string, outcome: string) => string;
  readonly quoted: (words: string) => string;
  readonly certainty: Readonly<Record<Claim['certainty'], string>>;
  /** Words at the head of a phrase that keep their capital at the head of a sentence only. */
  readonly heads: RegExp;
  readonly list: (words: readonly string[]) => string;
}

type Words = Omit<SentenceWords, 'list'>;

const EN: Words = {
  somebody: 'somebody',
  comma: ', ',
  also: '; also, ',
  became: (whom, outcome) => `${whom} was ${outcome}`,
  quoted: (words) => `“${words}”`,
  certainty: { certain: 'certain', probable: 'probable', disputed: 'disputed' },
  heads: /^(In|On|At|About|Perhaps|From|Until) /,
};

const DE: Words = {
  somebody: 'jemand',
  comma: ': ',
  also: '; ',
  became: (whom, outcome) => `${whom} wurde ${outcome}`,
  quoted: (words) => `„${words}“`,
  certainty: { certain: 'gewiss', probable: 'wahrscheinlich', disputed: 'umstritten' },
  heads: /^(Im|In|Am|An|Um|Bei|Beim|Ca\.|Vielleicht|Ab|Bis|Vor|Während) /,
};

const SIGNS: Words = {
  ...EN,
  somebody: '…',
  comma: ': ',
  also: '; ',
  became: (whom, outcome) => `${whom}: ${outcome}`,
  certainty: { certain: '!', probable: '?', disputed: '??' },
  heads: /^$/,
};

const made = new Map<string, SentenceWords>();

export function sentenceWords(language: string): SentenceWords {
  const known = made.get(language);
  if (known !== undefined) return known;
  const base = language.split('-')[0];
  const lists = new Intl.ListFormat(localeOf(language));
  const words = {
    ...(base === 'en' ? EN : base === 'de' ? DE : SIGNS),
    list: (all: readonly string[]) => (all.length < 2 ? (all[0] ?? '') : lists.format(all)),
  };
  made.set(language, words);
  return words;
}
