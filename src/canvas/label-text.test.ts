import { expect, it } from 'vitest';
import { estimatedWidth, labelLines } from './label-text.ts';

it('breaks long names near the middle or before a bracket, and short ones not at all', () => {
  expect(labelLines('Isaak Rubin')).toEqual(['Isaak Rubin']);
  expect(labelLines('Trial of the Sixteen (August 1936)')).toEqual([
    'Trial of the Sixteen',
    '(August 1936)',
  ]);
  expect(labelLines('Marx-Engels Institute')).toEqual(['Marx-Engels', 'Institute']);
  expect(labelLines('Antidisestablishmentarianism')).toEqual(['Antidisestablishmentarianism']);
});

it('estimates wide letters wider, in either alphabet', () => {
  expect(estimatedWidth('mmm')).toBeGreaterThan(estimatedWidth('iii'));
  expect(estimatedWidth('Жуков')).toBeGreaterThan(estimatedWidth('Илл'));
  expect(estimatedWidth('')).toBe(0);
});
