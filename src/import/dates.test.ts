import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '#model/dates.ts';
import { type DateOrder, readDate } from './dates.ts';

const dateOf = (text: string, order: DateOrder | null = null) => {
  const reading = readDate(text, order);
  if (reading === null) return null;
  return 'date' in reading ? reading.date : reading.either.join(' or ');
};

const READ: [written: string, edtf: string][] = [
  ['1921', '1921'],
  ['1921-03', '1921-03'],
  ['1921-03-12', '1921-03-12'],
  ['1921/1925', '1921/1925'],
  ['1921?', '1921?'],
  ['12 March 1921', '1921-03-12'],
  ['12th of March 1921', '1921-03-12'],
  ['March 12, 1921', '1921-03-12'],
  ['Mar. 12 1921', '1921-03-12'],
  ['12. März 1921', '1921-03-12'],
  ['12. Maerz 1921', '1921-03-12'],
  ['1er août 1921', '1921-08-01'],
  ['12 févr. 1921', '1921-02-12'],
  ['12.3.1921', '1921-03-12'],
  ['12. 3. 1921', '1921-03-12'],
  ['23/03/1921', '1921-03-23'],
  ['03/23/1921', '1921-03-23'],
  ['3/3/1921', '1921-03-03'],
  ['1921/3/12', '1921-03-12'],
  ['March 1921', '1921-03'],
  ['Dez. 1921', '1921-12'],
  ['3/1921', '1921-03'],
  ['c. 1921', '1921~'],
  ['c1921', '1921~'],
  ['ca. 1921', '1921~'],
  ['circa March 1921', '1921-03~'],
  ['um 1921', '1921~'],
  ['1921 ?', '1921?'],
  ['12 March 1921?', '1921-03-12?'],
  ['c. 1921?', '1921%'],
  ['Spring 1921', '1921-21'],
  ['été 1921', '1921-22'],
  ['before 1921', '../1921'],
  ['vor 1921', '../1921'],
  ['after 12 March 1921', '1921-03-12/..'],
  ['nach 1921', '1921/..'],
  ['1921-1925', '1921/1925'],
  ['1921–25', '1921/1925'],
  ['1921 - 1925', '1921/1925'],
  ['from 12 March 1921 to 3 May 1921', '1921-03-12/1921-05-03'],
  ['March 1921 – May 1921', '1921-03/1921-05'],
  ['c. 1921–1925?', '1921~/1925?'],
  ['1920s', '192X'],
  ['1920er', '192X'],
  ['the 1920s', '192X'],
  ['1921-45', '1921/1945'],
];

describe('a date as it is written', () => {
  it.each(READ)('%s is %s', (written, edtf) => {
    expect(dateOf(written)).toBe(edtf);
    expect(isEdtf(edtf)).toBe(true);
  });

  it.each([
    '',
    'soon',
    '12 Brumaire 1921',
    '30 February 1921',
    '31.2.1921',
    '12/3/21',
    '1925–1921',
    '13/13/1921',
  ])('%s is none', (written) => expect(dateOf(written)).toBeNull());

  it('that may mean two days is decided by the order that is said, and by nothing else', () => {
    expect(dateOf('03/04/1921')).toBe('1921-04-03 or 1921-03-04');
    expect(dateOf('03/04/1921', 'dmy')).toBe('1921-04-03');
    expect(dateOf('03/04/1921', 'mdy')).toBe('1921-03-04');
    expect(dateOf('3.4.1921')).toBe('1921-04-03');
    expect(dateOf('23/03/1921', 'mdy')).toBeNull();
  });

  it('that is a season in EDTF and a span to a reader may mean either', () => {
    expect(dateOf('1921-25')).toBe('1921/1925 or 1921-25');
    expect(dateOf('1921-21')).toBe('1921-21');
  });

  it('that is EDTF stays as it is', () => {
    const year = fc.integer({ min: 1000, max: 2100 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
    const one = fc
      .tuple(year, fc.option(month), fc.constantFrom('', '?', '~', '%'))
      .map(([y, m, sign]) => `${y}${m === null ? '' : `-${m}`}${sign}`);
    const date = fc.oneof(
      one,
      one.map((d) => `${d}/..`),
      one.map((d) => `../${d}`),
    );
    fc.assert(
      fc.property(date, (text) => {
        expect(dateOf(text)).toBe(text);
      }),
    );
  });

  it('written out in words is the day that it names', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    const language = fc.constantFrom('en-GB', 'en-US', 'de-DE', 'fr-FR');
    const month = fc.constantFrom('long' as const, 'short' as const);
    fc.assert(
      fc.property(days, language, month, (day, locale, style) => {
        const options = { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' } as const;
        const written = new Intl.DateTimeFormat(locale, options).format(day);
        expect(dateOf(written), written).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });

  it('is a date or nothing, whatever is written', () => {
    const parts = fc.constantFrom(
      'c. ',
      'before ',
      '12',
      '1921',
      ' ',
      '.',
      '/',
      '-',
      '–',
      'March',
      '?',
      'to',
      's',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 8 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, 'dmy' as const, 'mdy' as const), (written, order) => {
        const reading = readDate(written, order);
        const dates = reading === null ? [] : 'date' in reading ? [reading.date] : reading.either;
        expect(dates.every(isEdtf)).toBe(true);
      }),
    );
  });
});
