import { describe, expect, it, vi } from 'vitest';
import { datePhrase, readableDate } from '../readable-date.ts';
import { spansOf } from './spans.ts';

describe('the bounds that travel with a dossier', () => {
  it('are those of dates that are not reckoned without the parser, wherever they stand', () => {
    const record = { born: '193X', roles: [{ during: '193X/..' }, { during: '1936-08-19' }] };
    expect(spansOf(record)).toMatchObject({ '193X': [-14610, -10959], '193X/..': [-14610, null] });
  });

  it('are none of texts that only look like dates', () => {
    expect(spansOf(['pp. 12-19', '1936, 1937', '----'])).toEqual({});
  });

  it('are all that a page needs to put the dates into words', async () => {
    const dates = [
      ...['193X', '193X?', '193X~', '193X%', '193X/1945?', '1936-21/1938', '1936-21', '../193X%'],
      ...['193X~/..', '1936-XX', '[1936,1938]', '[1936..1938]', '1936-08-19/24', '-0043', '1936/'],
    ];
    const words = dates.map((text) => [readableDate(text), datePhrase(text)]);
    const spans = spansOf(dates);
    vi.resetModules();
    vi.doMock('#edtf', () => import('../edtf/on-demand.ts'));
    const { learnDates, dateBounds } = await import('../dates.ts');
    const page = await import('../readable-date.ts');
    expect(dateBounds('193X')).toBeNull();
    learnDates(spans);
    expect(dates.map((text) => [page.readableDate(text), page.datePhrase(text)])).toEqual(words);
  });

  it('need not hold what a reader types: the parser is loaded for it', async () => {
    vi.resetModules();
    vi.doMock('#edtf', () => import('../edtf/on-demand.ts'));
    const { isEdtf, willBeEdtf } = await import('../dates.ts');
    expect([isEdtf('194X'), await willBeEdtf('194X'), isEdtf('194X')]).toEqual([false, true, true]);
    expect(await willBeEdtf('soon')).toBe(false);
  });
});
