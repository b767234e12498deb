/** Where the arrow keys lead in a matrix: from mark to mark, headings included. Pure. */

/** A place: row and column from 0; row -1 is the column headings, column -1 the row headings. */
export interface Place {
  readonly r: number;
  readonly c: number;
}

/** What a grid asks: its size, and whether something stands at a place. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly holds: (place: Place) => boolean;
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next place that holds something in the direction of a key; null where there is none. */
export function nextPlace(grid: Grid, from: Place, key: string): Place | null {
  if (key === 'Home') return firstInRow(grid, { r: from.r, c: -1 }, 1);
  if (key === 'End') return firstInRow(grid, { r: from.r, c: grid.columns - 1 }, -1);
  const step = STEPS[key];
  if (step === undefined) return null;
  let { r, c } = from;
  for (;;) {
    r += step[0];
    c += step[1];
    if (r < -1 || c < -1 || r >= grid.rows || c >= grid.columns) return null;
    if (grid.holds({ r, c })) return { r, c };
  }
}

function firstInRow(grid: Grid, { r, c }: Place, step: number): Place | null {
  for (; c >= -1 && c < grid.columns; c += step) if (grid.holds({ r, c })) return { r, c };
  return null;
}
