import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBounds } from './plain-date.ts';

const two = (n: number) => String(n).padStart(2, '0');
const part = fc
  .tuple(fc.integer({ min: 0, max: 2100 }), fc.nat(13), fc.nat(32), fc.nat(2), fc.nat(9))
  .map(([year, month, day, parts, mark]) => {
    const text = [String(year).padStart(4, '0'), two(month), two(day)];
    return text.slice(0, parts + 1).join('-') + (['?', '~', '%'][mark] ?? '');
  });
const open = fc.constantFrom('..', '');
const date = fc.oneof(
  part,
  fc
    .tuple(fc.oneof(part, open), fc.oneof(part, open, fc.constant('1936/1937')))
    .map((ends) => ends.join('/')),
);

function parsed(text: string) {
  try {
    const { min, max } = edtf(text);
    if (Number.isNaN(min + max) || min > max) return null;
    return { min: Math.floor(min / 86_400_000), max: Math.floor(max / 86_400_000) };
  } catch {
    return null;
  }
}

describe('a plain date', () => {
  it('has the bounds that the parser finds, wherever it is reckoned at all', () => {
    fc.assert(
      fc.property(date, (text) => {
        const bounds = plainBounds(text);
        if (bounds !== null) expect(bounds).toEqual(parsed(text));
        else expect(bounds).toBeNull();
      }),
    );
  });

  it('is a year, a month, a day, or an interval of them, open or not', () => {
    for (const text of [
      '1936',
      '1936-02',
      '1936-02-29?',
      '1934-12-01/1936~',
      '1936/..',
      '../0000',
    ]) {
      expect(plainBounds(text)).not.toBeNull();
    }
  });

  it('is not what the calendar has not, nor what only the parser knows', () => {
    for (const text of ['1935-02-29', '1936-13', '1936-21', '193X', '1936/', '1936/1935', 'soon']) {
      expect(plainBounds(text)).toBeNull();
    }
  });
});
