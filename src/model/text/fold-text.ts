/**
 * Text as quotations are compared: white space, kinds of quotation mark and dash, soft hyphens, and
 * the marks of Markdown count for nothing; notices that interrupt it are taken out. All else counts.
 */

/** A text folded, with the way back: `at[i]` is where the i-th folded character stood. */
export interface FoldedText {
  readonly text: string;
  /** Offsets into the text as it was, one for each folded character, rising. */
  readonly at: readonly number[];
}

const SINGLE = /[‘’‚‛‹›`´ʼ′]/;
const DOUBLE = /[“”„‟«»″]/;
const DASH = /[‐‑‒–—―−]/;
const IGNORED = /[\u00AD\u200B\u2060\uFEFF*]/;
const LINK = /\[([^\]\n]*)\]\([^)\s]*\)/g;

/** Folds a text. `notices` are literal passages; one of a single letter counts only between blanks. */
export function foldText(text: string, notices: readonly string[] = []): FoldedText {
  const skip = new Uint8Array(text.length);
  for (const { start, end } of noticesIn(text, notices)) skip.fill(1, start, end);
  for (const link of text.matchAll(LINK)) {
    skip[link.index] = 1;
    skip.fill(1, link.index + 1 + link[1]!.length, link.index + link[0].length);
  }
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (skip[i] === 1 || IGNORED.test(char)) continue;
    if (/\s/.test(char)) {
      if (folded === '' || folded.endsWith(' ')) continue;
      folded += ' ';
    } else if (SINGLE.test(char)) folded += "'";
    else if (DOUBLE.test(char)) folded += '"';
    else if (DASH.test(char)) folded += '-';
    else folded += char;
    at.push(i);
  }
  return folded.endsWith(' ')
    ? { text: folded.slice(0, -1), at: at.slice(0, -1) }
    : { text: folded, at };
}

export interface Span {
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
}

/** Where notices stand in a text, in its order; of two that begin alike, the longer. */
export function noticesIn(text: string, notices: readonly string[]): Span[] {
  if (notices.length === 0) return [];
  const patterns = [...notices]
    .sort((a, b) => b.length - a.length)
    .map((notice) => (notice.length === 1 ? `(?<!\\S)${escape(notice)}(?!\\S)` : escape(notice)));
  const found = text.matchAll(new RegExp(patterns.join('|'), 'g'));
  return [...found].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

const escape = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
