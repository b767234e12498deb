import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misplaced } from './longest-order.ts';

const without = (values: readonly number[], gone: readonly number[]) =>
  values.filter((_, i) => !gone.includes(i));
const isAscending = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || values[i - 1]! <= value);

describe('the fewest items to move', () => {
  it.each([
    ['nothing in an ordered list', [1, 2, 2, 3], []],
    ['nothing in an empty list', [], []],
    ['the later one of two', [2, 1], [1]],
    ['one that comes too early', [9, 1, 2, 3], [0]],
    ['one that comes too late', [1, 3, 4, 2, 5], [3]],
    ['a number after one without end', [1, Infinity, 2, Infinity], [2]],
  ])('are %s', (_name, values, expected) => {
    expect(misplaced(values)).toEqual(expected);
  });

  it('leave the longest ordered list that there is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 }), (values) => {
        const gone = misplaced(values);
        const subsets = Array.from({ length: 2 ** values.length }, (_, bits) =>
          values.flatMap((_, i) => ((bits >> i) & 1 ? [i] : [])),
        );
        const fewest = Math.min(
          ...subsets.filter((s) => isAscending(without(values, s))).map((s) => s.length),
        );
        expect(isAscending(without(values, gone))).toBe(true);
        expect(gone.length).toBe(fewest);
      }),
      { numRuns: 200 },
    );
  });
});
