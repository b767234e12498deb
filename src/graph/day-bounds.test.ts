import { describe, expect, it } from 'vitest';
import { dayBounds } from './day-bounds.ts';

describe('the bounds of a date in days', () => {
  it('are cut to what a column holds where an interval is open', () => {
    expect(dayBounds('1936/..')?.max).toBe(2 ** 31 - 2);
    expect(dayBounds('../1936')?.min).toBe(-(2 ** 31 - 2));
  });

  it('are null for what is no date', () => {
    expect(dayBounds('1936-02-30')).toBeNull();
    expect(dayBounds('soon')).toBeNull();
  });
});
