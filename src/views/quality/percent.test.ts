import { describe, expect, it } from 'vitest';
import { percent } from './percent.ts';

describe('a share', () => {
  it('is rounded, but to none or all only where it is', () => {
    const shares = [
      [0, 300],
      [1, 300],
      [150, 300],
      [299, 300],
      [300, 300],
    ] as const;
    expect(shares.map(([count, of]) => percent(count, of, 'en'))).toEqual([
      '0%',
      '1%',
      '50%',
      '99%',
      '100%',
    ]);
  });

  it('of nothing is none', () => {
    expect(percent(0, 0, 'en')).toBe('0%');
  });
});
