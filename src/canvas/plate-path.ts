/** Paths of the opening picture without a script: see plate.ts. */
import type { Point } from './types.ts';

/** The class by which the canvas finds the picture that stood in for it. */
export const PLATE = 'plate';

/** What is drawn alike, as one path; the look is attributes of SVG. */
export interface PlatePath {
  readonly look: Readonly<Record<string, string | number>>;
  readonly d: string;
}

export const pathElement = ({ look, d }: PlatePath): string =>
  `<path${attributes(look)} d="${d}"/>`;

const attributes = (look: PlatePath['look']) =>
  Object.entries(look)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Neighbours of one look as one path. */
export function gathered(paths: readonly PlatePath[]): PlatePath[] {
  const joined: PlatePath[] = [];
  for (const { look, d } of paths) {
    const last = joined.at(-1);
    if (last !== undefined && attributes(last.look) === attributes(look)) {
      joined[joined.length - 1] = { look, d: last.d + d };
    } else joined.push({ look, d });
  }
  return joined;
}

export const rounded = (value: number): number => Math.round(value * 10) / 10;
export const place = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;
