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

it('cuts a line that nobody could read at a glance, never between a letter and its marks', () => {
  expect(labelLines('x'.repeat(200))).toEqual([`${'x'.repeat(29)}…`]);
  expect(labelLines('o\u0323\u0306'.repeat(40))).toEqual([`${'o\u0323\u0306'.repeat(29)}…`]);
  expect(labelLines('Maria Theresia Walburga Amalia Christina of somewhere else')).toEqual([
    'Maria Theresia Walburga Amalia',
    'Christina of somewhere else',
  ]);
  expect(labelLines('many names '.repeat(20))).toEqual(['many names many names many na…']);
});

it('estimates wide letters wider, in either alphabet', () => {
  expect(estimatedWidth('mmm')).toBeGreaterThan(estimatedWidth('iii'));
  expect(estimatedWidth('Жуков')).toBeGreaterThan(estimatedWidth('Илл'));
  expect(estimatedWidth('')).toBe(0);
});
