/** For tests: a palette in which every colour is another. */
import { COLOURS, type Palette } from './palette.ts';

export const PALETTE = Object.fromEntries(
  COLOURS.map((colour, i) => [colour, `rgb(${10 * i}, ${255 - 10 * i}, 60)`]),
) as Palette;
