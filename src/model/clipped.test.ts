import { expect, it } from 'vitest';
import { clipped } from './clipped.ts';

it('cuts what is longer, with an ellipsis within the limit', () => {
  expect(clipped('Isaak Rubin', 11)).toBe('Isaak Rubin');
  expect(clipped('Isaak Rubin', 7)).toBe('Isaak…');
  expect(clipped('', 3)).toBe('');
});

it('keeps a letter together with its marks', () => {
  expect(clipped('o\u0323\u0306'.repeat(5), 3)).toBe(`${'o\u0323\u0306'.repeat(2)}…`);
  expect(clipped('o\u0323\u0306'.repeat(3), 3)).toBe('o\u0323\u0306'.repeat(3));
});
