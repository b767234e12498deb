/** What is written beneath a picture: its legend in columns, then notes in lines. */
import type { PictureLine } from './picture-line.ts';
import type { PictureNode } from './picture-svg.ts';

/** How a sign of the legend is drawn: a line, or a symbol. */
export type Sample =
  | { readonly line: Omit<PictureLine, 'points' | 'middle'> }
  | { readonly node: Omit<PictureNode, 'x' | 'y'> };

export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly { readonly label: string; readonly sample: Sample }[];
  /** Filters, coverage, version and date, address: each a paragraph. */
  readonly notes: readonly string[];
}

export interface CaptionLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sample: Sample | null;
}

const COLUMN = 215;
const ROW = 20;
const LEADING = 16;
/** About how wide a letter is, of 12 px. */
const LETTER = 5.7;

/** Every line with its place, the last one lowest; `width` in pixels. */
export function captionLines({ legend, notes }: Caption, width: number): CaptionLine[] {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const signs = legend.map(({ label, sample }, i) => ({
    ...{ text: label, sample, x: (i % columns) * COLUMN },
    y: Math.floor(i / columns) * ROW + ROW,
  }));
  let y = (signs.at(-1)?.y ?? 0) + ROW / 2;
  const written = notes.flatMap((note) => {
    y += LEADING / 2;
    return wrapped(note, Math.floor(width / LETTER)).map((text) => {
      y += LEADING;
      return { text, x: 0, y, sample: null };
    });
  });
  return [...signs, ...written];
}

/** A text in lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
