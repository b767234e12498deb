import { describe, expect, it } from 'vitest';
import { dateBounds, isEdtf, within } from './dates.ts';
import { datePhrase, readableDate } from './readable-date.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe('bounds of an EDTF date', () => {
  it.each([
    ['1936', '1936-01-01', '1936-12-31'],
    ['1936-02', '1936-02-01', '1936-02-29'],
    ['1936-08-19', '1936-08-19', '1936-08-19'],
    ['1930~', '1930-01-01', '1930-12-31'],
    ['1936-08-19/1936-08-24', '1936-08-19', '1936-08-24'],
    ['1936/1938', '1936-01-01', '1938-12-31'],
    ['193X', '1930-01-01', '1939-12-31'],
  ])('%s is from %s to %s', (text, min, max) => {
    expect(dateBounds(text)).toMatchObject({ min: day(min), max: day(max) });
  });

  it('marks ? as uncertain, ~ as approximate, % as both', () => {
    expect(dateBounds('1931?')).toMatchObject({ uncertain: true, approximate: false });
    expect(dateBounds('1931~')).toMatchObject({ uncertain: false, approximate: true });
    expect(dateBounds('1931%')).toMatchObject({ uncertain: true, approximate: true });
  });

  it.each(['', 'soon', '1936-13', '19360819', '1936-08-24/1936-08-19', '23 August 1936'])(
    'refuses “%s”',
    (text) => {
      expect(isEdtf(text)).toBe(false);
    },
  );
});

describe('a date in a window', () => {
  const stand = (date: string, window: string) => within(dateBounds(date)!, dateBounds(window)!);

  it('is inside, possible or outside', () => {
    expect(stand('1936-08-23', '1936-08')).toBe('inside');
    expect(stand('1936', '1936-08')).toBe('possible');
    expect(stand('1935', '1936')).toBe('outside');
  });

  it('is never surely inside where it is marked ? or ~', () => {
    expect(stand('1936?', '1930/1940')).toBe('possible');
    expect(stand('1936~', '1930/1940')).toBe('possible');
  });
});

describe('a date in words', () => {
  it.each([
    ['1936', '1936'],
    ['1936-08', 'August 1936'],
    ['1934-12-01', '1 December 1934'],
    ['1930~', 'about 1930'],
    ['1931?', '1931 (uncertain)'],
    ['1936-08-19/1936-08-24', '19–24 August 1936'],
    ['1936/1938', '1936–1938'],
    ['1936/..', 'from 1936'],
  ])('%s reads %s', (text, words) => {
    expect(readableDate(text)).toBe(words);
  });

  it('takes its preposition', () => {
    expect(datePhrase('1934-12-01')).toBe('On 1 December 1934');
    expect(datePhrase('1931?')).toBe('Perhaps in 1931');
    expect(datePhrase('1931%')).toBe('Perhaps about 1931');
    expect(datePhrase('1930~')).toBe('About 1930');
  });

  it.each([
    ['1936-08', 'August 1936', 'Im August 1936'],
    ['1934-12-01', '1. Dezember 1934', 'Am 1. Dezember 1934'],
    ['1936', '1936', '1936'],
    ['1930~', 'um 1930', 'Um 1930'],
    ['1930-08~', 'ca. August 1930', 'Ca. August 1930'],
    ['1931?', '1931 (unsicher)', 'Vielleicht 1931'],
    ['1931-08-02?', '2. August 1931 (unsicher)', 'Vielleicht am 2. August 1931'],
    ['1936-08-19/1936-08-24', '19.–24. August 1936', '19.–24. August 1936'],
    ['1936/..', 'ab 1936', 'Ab 1936'],
    ['../1936', 'bis 1936', 'Bis 1936'],
  ])('%s reads %s in German, and %s at the head of a sentence', (text, words, phrase) => {
    expect(readableDate(text, 'de')).toBe(words);
    expect(datePhrase(text, 'de-AT')).toBe(phrase);
  });

  it('takes signs for words in a language that has none here', () => {
    const dates = ['1934-12-01', '1930~', '1931?', '1936/..', '../1936'];
    expect(dates.map((text) => readableDate(text, 'fr'))).toEqual([
      ...['1 décembre 1934', '≈ 1930', '1931 (?)', '1936–…', '…–1936'],
    ]);
    expect(datePhrase('1931-08?', 'fr')).toBe('Août 1931 (?)');
  });
});
