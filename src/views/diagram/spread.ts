/**
 * How far the layers stand apart: wide where lines run far across, so that they do not lie side by
 * side as one, and where lines within a layer stand out. Pure.
 */
import { MARGIN, type Frame } from './frame.ts';
import type { Placed } from './placed.ts';
import type { Way } from './ports.ts';

/** Of the way across, so much along: a line is never steeper at length. */
const SLOPE = 0.14;
const MOST_NEEDED = 240;
const MOST_GAP = 200;
const FIRST_BOW = 26;
const NEXT_BOW = 10;
const BESIDE_BOW = 26;

export interface Spread {
  /** Where each layer begins and ends. */
  readonly rows: readonly { readonly start: number; readonly end: number }[];
  readonly size: number;
  /** How far each line within a layer stands out; 0 for the others. */
  readonly bows: readonly number[];
}

export function spread({ boxes }: Placed, ways: readonly Way[], frame: Frame): Spread {
  const deep: number[] = [];
  for (const { row, alongSize } of boxes.values()) {
    deep[row] = Math.max(deep[row] ?? 0, alongSize);
  }
  const bows = bowsOf(ways);
  const needed = deep.map((_, row) => (row === deep.length - 1 ? 0 : frame.gap));
  const need = (row: number, size: number) => {
    needed[row] = Math.max(needed[row]!, Math.min(size, MOST_NEEDED));
  };
  ways.forEach((way, i) => {
    const { first, last, lanes, start, end } = way;
    if (first.row === last.row) return need(first.row, bows[i]! + BESIDE_BOW);
    const stops = [start, ...lanes.map(({ across }) => across), end];
    stops.slice(1).forEach((stop, step) => {
      need(first.row + step, Math.abs(stop - stops[step]!) * SLOPE);
    });
  });
  const used = [...deep, ...needed].reduce((sum, size) => sum + size, 0);
  const left = frame.wide ? frame.room - used : 0;
  const more = Math.max(0, left) / Math.max(1, deep.length - 1);
  let start = MARGIN;
  const rows = deep.map((size, row) => {
    const at = { start, end: start + size };
    start = at.end + Math.max(needed[row]!, Math.min(needed[row]! + more, MOST_GAP));
    return at;
  });
  return { rows, size: (rows.at(-1)?.end ?? 0) + Math.max(MARGIN, needed.at(-1) ?? 0), bows };
}

/** A line within a layer stands out beyond all shorter ones that it passes. */
function bowsOf(ways: readonly Way[]): number[] {
  const bows = ways.map(() => 0);
  const level = ways
    .map((way, i) => ({
      i,
      row: way.first.row,
      start: way.start,
      end: way.end,
      last: way.last.row,
    }))
    .filter(({ row, last }) => row === last)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  level.forEach((one, k) => {
    const passed = level
      .slice(0, k)
      .filter(({ row, start, end }) => row === one.row && start < one.end && one.start < end);
    const least = Math.max(FIRST_BOW, ...passed.map(({ i }) => bows[i]! + NEXT_BOW));
    bows[one.i] = least;
  });
  return bows;
}
