import { expect, it } from 'vitest';
import { evened } from './evened.ts';

it('opens a crowd without changing who is left of whom', () => {
  expect(evened([0, 0, 1, 3, 2, 1, 30, 2], 1)).toEqual([0, 0, 10, 3, 20, 1, 30, 2]);
  expect(evened([0, 0, 1, 3, 2, 1, 30, 2], 0)).toEqual([0, 0, 1, 3, 2, 1, 30, 2]);
});

it('leaves a single place where it is', () => {
  expect(evened([5, 6], 0.5)).toEqual([5, 6]);
  expect(evened([], 0.5)).toEqual([]);
});
