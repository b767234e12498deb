import { describe, expect, it } from 'vitest';
import { packRows } from './pack.ts';

describe('packing', () => {
  it('sets small blocks in centred rows below the large one', () => {
    const corners = packRows(
      [
        { width: 100, height: 80 },
        { width: 30, height: 10 },
        { width: 30, height: 10 },
        { width: 30, height: 10 },
      ],
      10,
    );
    expect(corners[0]?.y).toBe(0);
    expect(corners.slice(1).map(({ y }) => y)).toEqual([90, 90, 90]);
    const [, a, b, c] = corners.map(({ x }) => x);
    expect(b! - a!).toBeCloseTo(40);
    expect(c! - b!).toBeCloseTo(40);
  });

  it('does nothing with nothing', () => {
    expect(packRows([], 10)).toEqual([]);
  });
});
