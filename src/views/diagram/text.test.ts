import { describe, expect, it } from 'vitest';
import { longestPart, textWidth, wrapped } from './text.ts';

describe('a text in a box', () => {
  it('breaks into lines that fit, as even as can be', () => {
    expect(wrapped('Ada', 100, 10)).toEqual(['Ada']);
    expect(wrapped('', 100, 10)).toEqual([]);
    expect(wrapped('a bb a bb', 30, 10)).toEqual(['a bb', 'a bb']);
  });

  it('may break after a hyphen', () => {
    expect(wrapped('Bonch-Bruevich', 50, 10)).toEqual(['Bonch-', 'Bruevich']);
  });

  it('is never cut, however long the word', () => {
    const lines = wrapped('Counterrevolutionary', 50, 10);
    expect(lines.join('')).toBe('Counterrevolutionary');
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(50);
  });

  it('says how wide its longest word is', () => {
    expect(longestPart('a bbb-cc', 10)).toBeCloseTo(textWidth('bbb-', 10));
  });
});
