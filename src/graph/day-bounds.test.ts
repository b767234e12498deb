import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateBounds } from '#model/dates.ts';
import { dayBounds, windowBounds } from './day-bounds.ts';

const two = (n: number) => String(n).padStart(2, '0');

describe('the bounds of a date in days', () => {
  it('are those of the model for every year, month and day', () => {
    const date = fc
      .tuple(fc.integer({ min: 1, max: 2100 }), fc.nat(13), fc.nat(32), fc.nat(2), fc.nat(3))
      .map(([year, month, day, parts, mark]) => {
        const text = [String(year).padStart(4, '0'), two(month), two(day)];
        return text.slice(0, parts + 1).join('-') + ['', '?', '~', '%'][mark]!;
      });
    fc.assert(
      fc.property(date, (text) => {
        const expected = dateBounds(text);
        const loose = expected !== null && (expected.uncertain || expected.approximate);
        const { min, max } = expected ?? {};
        expect(dayBounds(text)).toEqual(expected === null ? null : { min, max, loose });
      }),
    );
  });

  it('are cut to what a column holds where an interval is open', () => {
    expect(dayBounds('1936/..')?.max).toBe(2 ** 31 - 2);
    expect(dayBounds('../1936')?.min).toBe(-(2 ** 31 - 2));
  });

  it('are null for what is no date', () => {
    expect(dayBounds('1936-02-30')).toBeNull();
    expect(dayBounds('soon')).toBeNull();
  });
});

describe('the bounds of a window of time', () => {
  it('are those of the model for every interval of years, months and days', () => {
    const part = fc
      .tuple(fc.integer({ min: 90, max: 2100 }), fc.nat(13), fc.nat(32), fc.nat(2), fc.nat(9))
      .map(([year, month, day, parts, mark]) => {
        const text = [String(year).padStart(4, '0'), two(month), two(day)];
        return text.slice(0, parts + 1).join('-') + (['?', '~', '%'][mark] ?? '');
      });
    const window = fc.oneof(
      part,
      fc
        .tuple(part, fc.oneof(part, fc.constantFrom('..', '', '1936/1937')))
        .map((two) => two.join('/')),
    );
    fc.assert(
      fc.property(window, (text) => {
        const expected = dateBounds(text);
        const { min, max } = windowBounds(text) ?? {};
        expect({ min, max }).toEqual({ min: expected?.min, max: expected?.max });
      }),
    );
  });
});
