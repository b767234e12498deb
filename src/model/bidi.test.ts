import { expect, it } from 'vitest';
import { isolated } from './bidi.ts';

it('sets names that run from right to left apart, and no others', () => {
  expect(isolated('משה')).toBe('\u2068משה\u2069');
  expect(isolated('الكواكبي (Kawakibi)')).toBe('\u2068الكواكبي (Kawakibi)\u2069');
  for (const name of ['Isaak Rubin', 'Рубин', 'Nguyễn', '鲁迅', ''])
    expect(isolated(name)).toBe(name);
});
