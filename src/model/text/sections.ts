/** A text as its source says how to count it: sections, and in each the paragraphs from 1. */
import type { Source } from '../dossier.ts';
import { foldText, noticesIn, type Span } from './fold-text.ts';

export type TextSpec = NonNullable<Source['text']>;

export interface Section {
  readonly name: string;
  /** Null where the section has none: its first block is counted. */
  readonly heading: Span | null;
  /** The first is paragraph 1. */
  readonly paragraphs: readonly Span[];
}

export interface Counted {
  readonly sections: readonly Section[];
  /** Names of sections whose first words do not begin any block of the text. */
  readonly missing: readonly string[];
}

interface Block extends Span {
  /** Only notices, or nothing. */
  readonly empty: boolean;
  /** A notice stood before it, or at the end of the block before. */
  interrupted: boolean;
}

/**
 * Notices are taken out, the halves of a paragraph that one of them broke are joined, and the blocks
 * between blank lines are numbered in each section, its heading left out. Offsets are those of `text`.
 */
export function countParagraphs(text: string, { sections, notices }: TextSpec): Counted {
  const blocks = blocksOf(text, notices);
  const starts = sections.map((section) => ({
    section,
    block: blocks.findIndex(({ start }) => text.startsWith(section['starts-with'], start)),
  }));
  const found = starts.filter(({ block }) => block >= 0).sort((a, b) => a.block - b.block);
  return {
    sections: found.map(({ section, block }, i) => {
      const own = blocks.slice(block, found[i + 1]?.block ?? blocks.length);
      const heading = section.heading ? own[0]! : null;
      const counted = joined(text, heading === null ? own : own.slice(1), notices);
      return { name: section.name, heading, paragraphs: counted };
    }),
    missing: starts.filter(({ block }) => block < 0).map(({ section }) => section.name),
  };
}

function blocksOf(text: string, notices: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let interrupted = false;
  for (const { index, 0: match } of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g)) {
    const inside = noticesIn(match, notices);
    const empty = foldText(match, notices).text === '';
    blocks.push({ start: index, end: index + match.trimEnd().length, empty, interrupted });
    interrupted = inside.length > 0 && (empty || endsWithNotice(match, inside));
  }
  return blocks;
}

const endsWithNotice = (block: string, inside: readonly Span[]) =>
  foldText(block.slice(inside.at(-1)!.end)).text === '';

function joined(text: string, blocks: readonly Block[], notices: readonly string[]): Span[] {
  const result: Span[] = [];
  for (const { start, end, empty, interrupted } of blocks) {
    const last = result.at(-1);
    if (empty) continue;
    const goesOn =
      last !== undefined && interrupted && isBroken(text, last, { start, end }, notices);
    if (goesOn) result[result.length - 1] = { start: last.start, end };
    else result.push({ start, end });
  }
  return result;
}

/** The first half does not end a sentence, or the second does not begin one; both as folded. */
function isBroken(text: string, first: Span, second: Span, notices: readonly string[]): boolean {
  const [ending, beginning] = [first, second].map(
    ({ start, end }) => foldText(text.slice(start, end), notices).text,
  );
  return !/[.?!:"')]$/.test(ending!) || /^\p{Ll}/u.test(beginning!);
}
