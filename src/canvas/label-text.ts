/** How a name is set as a label: where it breaks, and about how wide it is where nothing can measure. */
import { clipped } from '#model/clipped.ts';

export const LABEL_SIZE = 13;
export const LINE_HEIGHT = 15;
const LONGEST_LINE = 20;
/** A line that is still longer is cut: a name that nobody reads at a glance is read beside the picture. */
const CUT_AFTER = 30;

/** Widths in hundredths of the font size, for a plain sans serif. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl.,;:'!|ıІі", 25],
  ['frt ()[]-/I', 33],
  ['mwMWЖШЩЮжшщюмфы@—', 86],
  ['ABCDEGHKNOPQRSTUVXYZ&АБВГДЕЗИКЛНОПРСТУХЦЧЭЯ', 67],
];
const OTHER = 55;
const WIDTH_OF = new Map(WIDTHS.flatMap(([chars, width]) => [...chars].map((c) => [c, width])));

/** The one or two lines in which a name is written, broken near the middle or before a bracket; very long ones cut. */
export function labelLines(name: string): string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const middle = name.length / 2;
  let best = -1;
  let least = Infinity;
  for (let i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
    const off = Math.abs(i - middle) - (name[i + 1] === '(' ? name.length / 4 : 0);
    if (off < least) [best, least] = [i, off];
  }
  const lines = best < 0 ? [name] : [name.slice(0, best), name.slice(best + 1)];
  // Of a name that is cut in its first line the second would be a riddle.
  return lines[0]!.length > CUT_AFTER
    ? [clipped(name, CUT_AFTER)]
    : lines.map((line) => clipped(line, CUT_AFTER));
}

/** About how wide a text is set, in pixels. */
export function estimatedWidth(text: string, size: number = LABEL_SIZE): number {
  let sum = 0;
  for (const char of text) sum += WIDTH_OF.get(char) ?? OTHER;
  return (sum * size) / 100;
}

/** About the width and height of a name's label, in pixels. */
export function estimatedLabel(name: string): { width: number; height: number } {
  const lines = labelLines(name);
  return {
    width: Math.ceil(Math.max(...lines.map((line) => estimatedWidth(line)))),
    height: lines.length * LINE_HEIGHT,
  };
}
