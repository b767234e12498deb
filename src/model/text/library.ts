/** The texts that a researcher keeps, folded and counted once for all their quotations. */
import type { Source } from '../dossier.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { locatorOf, placeOf, type Place } from './locator.ts';
import { countParagraphs, type Section } from './sections.ts';

export interface Shelved {
  readonly folded: FoldedText;
  readonly sections: readonly Section[];
  /** Sections that the source names and the text has not. */
  readonly missing: readonly string[];
  /** Offsets of the folded text at which some folded words stand, in order. */
  readonly find: (words: string) => number[];
  /** The place of an offset of the folded text. */
  readonly place: (offset: number) => Place | null;
  /** The locator of an offset; '' outside all sections. */
  readonly cite: (offset: number) => string;
  /** The words between two offsets of the folded text, as they are printed. */
  readonly words: (start: number, end: number) => string;
}

/** One text, as its source says how to read it. */
export function shelve(text: string, spec: NonNullable<Source['text']>): Shelved {
  const folded = foldText(text, spec.notices);
  const { sections, missing } = countParagraphs(text, spec);
  const place = (offset: number) => placeOf(sections, folded.at[offset] ?? -1);
  return {
    ...{ folded, sections, missing, place },
    find: (words) => occurrences(folded.text, words),
    cite: (offset) => {
      const at = place(offset);
      return at === null ? '' : locatorOf(at);
    },
    words: (start, end) =>
      [...folded.at.slice(start, end)].map((i) => text[i]!.replace(/\s/, ' ')).join(''),
  };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
