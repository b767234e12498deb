import { describe, expect, it } from 'vitest';
import { sortedWorks, type WorkColumn } from './sorted-works.ts';

const work = (value: string, cited: number, alone: number, reliability: string | null) => ({
  ...{ value, reliability, status: 'cited' as const, firsthand: true },
  ...{ cited, claims: cited, alone, people: 0 },
});
const WORKS = [work('c', 9, 1, 'poor'), work('a', 5, 4, null), work('b', 2, 2, 'good')];
const names = {
  name: (id: string) => id,
  rank: (id: string | null) => ({ good: 1, poor: 2 })[id ?? ''],
};
const sorted = (by: WorkColumn) => sortedWorks(WORKS, by, names).map(({ value }) => value);

describe('the table of works', () => {
  it('has the highest number first', () => {
    expect(sorted('cited')).toEqual(['c', 'a', 'b']);
    expect(sorted('alone')).toEqual(['a', 'b', 'c']);
  });

  it('keeps its order among equals', () => {
    expect(sorted('people')).toEqual(['c', 'a', 'b']);
  });

  it('has names from A, and the most reliable first, the unknown last', () => {
    expect(sorted('work')).toEqual(['a', 'b', 'c']);
    expect(sorted('reliability')).toEqual(['b', 'c', 'a']);
  });
});
