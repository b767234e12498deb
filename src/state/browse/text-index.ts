/**
 * Full-text search over what records say: every word asked for must occur in the record, the last
 * one perhaps unfinished. Words are compared in one plain alphabet, so that accents, case and
 * Cyrillic or Latin letters make no difference.
 */
import { plainWords } from './plain.ts';

/** A text of a record, and which of its fields it is. */
export interface Passage {
  readonly field: string;
  readonly text: string;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export type TextIndex = ReadonlyMap<string, string>;

/** Each record's words, made once. */
export function textIndex<T extends { readonly id: string }>(
  records: readonly T[],
  passages: (record: T) => readonly Passage[],
): TextIndex {
  return new Map(
    records.map((record) => [
      record.id,
      ` ${plainWords(
        passages(record)
          .map(({ text }) => text)
          .join(' · '),
      )} `,
    ]),
  );
}

/** The words of a question; the last is unfinished unless a space follows it. */
export class Asked {
  readonly words: readonly string[];
  readonly #needles: readonly string[];

  constructor(text: string) {
    const folded = plainWords(text);
    this.words = folded === '' ? [] : folded.split(' ');
    const whole = /\s$/.test(text);
    this.#needles = this.words.map((word, i) =>
      i < this.words.length - 1 || whole ? ` ${word} ` : ` ${word}`,
    );
  }

  /** True if every word occurs in the folded text, which begins and ends with a space. */
  matches = (folded: string): boolean => this.#needles.every((needle) => folded.includes(needle));

  /** The words not found in any of the texts, which the reader sees. */
  missingIn(texts: readonly string[]): readonly string[] {
    const seen = ` ${plainWords(texts.join(' · '))} `;
    return this.#needles.filter((needle) => !seen.includes(needle));
  }

  /** The text in pieces, the words asked for marked. */
  marked(text: string): readonly Piece[] {
    if (this.words.length === 0) return [{ text, marked: false }];
    const pieces: { text: string; marked: boolean }[] = [];
    for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ]+|[^\p{L}\p{N}\p{M}'’ʼ]+/gu)) {
      const folded = ` ${plainWords(piece)} `;
      const hit = folded !== '  ' && this.#needles.some((needle) => folded.includes(needle));
      const last = pieces.at(-1);
      if (last?.marked === hit) last.text += piece;
      else pieces.push({ text: piece, marked: hit });
    }
    return pieces;
  }
}

const LONGEST = 160;

/** The passage that holds most of the words, cut to what stands around the first of them. */
export function passageWith(
  passages: readonly Passage[],
  missing: readonly string[],
): Passage | null {
  let best: Passage | null = null;
  let most = 0;
  for (const passage of passages) {
    const folded = ` ${plainWords(passage.text)} `;
    const found = missing.filter((needle) => folded.includes(needle)).length;
    if (found > most) [best, most] = [passage, found];
  }
  return best === null ? null : { field: best.field, text: cut(best.text, missing) };
}

function cut(text: string, needles: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const words = text.split(/(?<=\s)/);
  const at = words.findIndex((word) =>
    needles.some((needle) => ` ${plainWords(word)} `.includes(needle)),
  );
  let first = Math.max(0, at);
  let length = 0;
  while (first > 0 && length < LONGEST / 3) length += words[--first]!.length;
  const rest = words.slice(first).join('');
  const short = rest.length > LONGEST ? `${rest.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : rest;
  return `${first > 0 ? '…' : ''}${short}`;
}
