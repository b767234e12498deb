import { describe, expect, it } from 'vitest';
import { type Grid, nextPlace } from './grid.ts';

/** Row 1 is a heading; marks stand at 0,0 and 2,2. */
const grid: Grid = {
  rows: 3,
  columns: 3,
  holds: ({ r, c }) => {
    if (r === -1) return c >= 0;
    if (r === 1) return false;
    return c === -1 || (r === 0 && c === 0) || (r === 2 && c === 2);
  },
};
const from = (r: number, c: number, key: string) => {
  const next = nextPlace(grid, { r, c }, key);
  return next === null ? null : `${next.r} ${next.c}`;
};

describe('the arrow keys in a matrix', () => {
  it('lead from mark to mark over what is empty', () => {
    expect(from(2, -1, 'ArrowRight')).toBe('2 2');
    expect(from(2, 2, 'ArrowLeft')).toBe('2 -1');
    expect(from(2, 2, 'ArrowUp')).toBe('-1 2');
  });

  it('pass over the heading of a section', () => {
    expect(from(0, -1, 'ArrowDown')).toBe('2 -1');
  });

  it('stop at the edge', () => {
    expect(from(2, 2, 'ArrowRight')).toBeNull();
    expect(from(0, -1, 'ArrowUp')).toBeNull();
    expect(from(0, 0, 'Enter')).toBeNull();
  });

  it('lead to either end of a row', () => {
    expect(from(2, 2, 'Home')).toBe('2 -1');
    expect(from(2, -1, 'End')).toBe('2 2');
  });
});
