/**
 * How wide a text is, near enough, and where it breaks into lines. By kinds of letters and not by
 * asking the page, so that it is the same before and after the fonts have come. Pure.
 */
const WIDTHS: readonly [RegExp, number][] = [
  [/[iljtfI.,:;'’()[\]|!/ -]/, 0.33],
  [/[mwMWÆŒ—]/, 0.88],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u, 1],
  [/\p{Lu}/u, 0.68],
  [/[\p{M}]/u, 0],
];
const OTHER = 0.57;

/** The width in pixels at a size in pixels; rather too much than too little. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
  return width * size;
}

/** The widest part that is not broken while there is room for it. */
export function longestPart(text: string, size: number): number {
  return Math.max(0, ...parts(text).map((part) => textWidth(part.trim(), size)));
}

/**
 * Lines no wider than the width, as few as can be and as even as can be: broken at spaces and after
 * hyphens, and a part that is too wide by itself between letters.
 */
export function wrapped(text: string, width: number, size: number): string[] {
  const pieces = parts(text).flatMap((part) => narrow(part, width, size));
  const fewest = filled(pieces, width, size);
  for (let less = width * 0.6; less < width; less += width * 0.05) {
    const lines = filled(pieces, less, size);
    const fits = lines.every((line) => textWidth(line, size) <= width);
    if (lines.length === fewest.length && fits) return lines;
  }
  return fewest;
}

/** Words with the space or hyphen that follows. */
function parts(text: string): string[] {
  return text.trim().match(/[^\s-]*-+\s*|[^\s-]+\s*/g) ?? [];
}

function narrow(part: string, width: number, size: number): string[] {
  if (textWidth(part.trim(), size) <= width) return [part];
  const pieces = [''];
  for (const letter of part) {
    if (textWidth(pieces.at(-1)! + letter, size) > width) pieces.push('');
    pieces.push(pieces.pop()! + letter);
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

function filled(pieces: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || textWidth((last + piece).trim(), size) > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trim());
}
