import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier, anyFilterPart } from '../arbitrary.ts';
import { buildClaimIndex } from '../claim-index.ts';
import { emptyFilter, type Filter, selectClaims } from '../filter.ts';
import { dossierOf } from '../testing.ts';
import { itemAt } from './item.ts';
import { lanesByKind, lanesByWho } from './lanes.ts';
import { shownItems } from './shown.ts';
import { busiestYears, extent, spanOf, spanText, widened, years } from './span.ts';
import { itemsOf } from './items.ts';

const indexOf = (text: string) => buildClaimIndex(dossierOf(text));
const shown = (text: string, filter: Partial<Filter> = {}) => {
  const index = indexOf(text);
  const { dated, undated } = shownItems(selectClaims(index, { ...emptyFilter, ...filter }));
  const words = (n: number) => {
    const { id, kind, from, to } = itemAt(index, n);
    return `${kind === 'born' || kind === 'died' ? `${kind} ` : ''}${id} ${from ?? '…'} ${to ?? '…'}`;
  };
  return { dated: [...dated].map(words), undated: [...undated].map(words) };
};

describe('the items of a timeline', () => {
  it('are claims, events, births and deaths in order of time, with their bounds', () => {
    const text = `person x born 1880-05 died 1940-08-21; event trial dated 1936-08-19/1936-08-24;
      a: x -accuses> y (on 1936-08-20); b: x -accuses> y (on 1936)`;
    expect(shown(text).dated).toEqual([
      'born x 1880-05-01 1880-05-31',
      'b 1936-01-01 1936-12-31',
      'trial 1936-08-19 1936-08-24',
      'a 1936-08-20 1936-08-20',
      'died x 1940-08-21 1940-08-21',
    ]);
  });

  it('have no end where an interval is open', () => {
    const text = 'a: x -accuses> y (on 1936/..); b: x -accuses> y (on ../1937)';
    expect(shown(text).dated).toEqual(['b … 1937-12-31', 'a 1936-01-01 …']);
  });

  it('are not certain where the date is about, doubted, or that of a work', () => {
    const index = indexOf(`source book by x dated 1951; a: x -accuses> y (on 1936);
      b: x -accuses> y (on 1936~); c: x -accuses> y (on 1936-08?); d: x -accuses> y (source book)`);
    const certain = [0, 1, 2, 3].map((n) => itemAt(index, n).certain);
    expect(certain).toEqual([true, false, false, false]);
    expect(itemAt(index, 3)).toMatchObject({ by: 'published', date: '1951', from: '1951-01-01' });
  });

  it('are counted apart where they have no date; an act has none from the work that tells it', () => {
    const text = `person z died 1937-05; source book by x dated 1951; event feud;
      a: x -arrests> y (source book); b: x -accuses> y; c: z -accuses> y`;
    expect(shown(text)).toEqual({
      dated: ['died z 1937-05-01 1937-05-31'],
      undated: ['a … …', 'b … …', 'c … 1937-05-31', 'feud … …'],
    });
  });

  it('are the claims that pass, with the lives of whom they name and the events in which they fall', () => {
    const text = `person x died 1940; person hermit died 1950; event trial dated 1936; event war dated 1939;
      a: x -accuses> y (in trial) (on 1936); b: x -knew> y (on 1930)`;
    expect(shown(text, { family: ['accusation'] }).dated).toEqual([
      'a 1936-01-01 1936-12-31',
      'trial 1936-01-01 1936-12-31',
      'died x 1940-01-01 1940-12-31',
    ]);
  });

  it('stand in the time that is asked for, lives and events by their own dates', () => {
    const text = `person x born 1880 died 1940~; event trial dated 1936; a: x -accuses> y (on 1938)`;
    expect(shown(text, { during: '1938/1950' }).dated).toHaveLength(2);
    expect(shown(text, { during: '1938/1950', strict: true }).dated).toHaveLength(1);
    expect(shown(text, { during: '1936' }).dated).toEqual(['trial 1936-01-01 1936-12-31']);
    expect(shown(text, { known: '1936' }).dated).toHaveLength(2);
  });

  it('hold exactly the claims of the one selector, under every filter', () => {
    fc.assert(
      fc.property(anyDossier(), anyFilterPart, (dossier, part) => {
        const index = buildClaimIndex(dossier);
        const selection = selectClaims(index, { ...emptyFilter, ...part });
        const { dated, undated } = shownItems(selection);
        const claims = [...dated, ...undated].filter((n) => n < index.claims.length);
        expect(claims.sort((a, b) => a - b)).toEqual([...selection.claims]);
      }),
    );
  });
});

describe('lanes', () => {
  const text = `person x died 1940; event trial dated 1936;
    a: x -accuses> y (on 1936); b: y -implicates> z, x (on 1937); c: x -judges> trial (on 1938)`;
  const lanes = (most: number, first: string | null) => {
    const index = indexOf(text);
    const { dated } = shownItems(selectClaims(index, emptyFilter));
    return lanesByWho(index, dated, most, first);
  };

  it('are one for each kind that there is, lives together', () => {
    const index = indexOf(text);
    const { dated } = shownItems(selectClaims(index, emptyFilter));
    expect(lanesByKind(index, dated).lanes.map(({ key, items }) => [key, items.length])).toEqual([
      ...[
        ['event', 1],
        ['accusation', 1],
        ['testimony', 1],
        ['commentary', 1],
      ],
      ['life', 1],
    ]);
  });

  it('are one for each person with most items, and say how many have none', () => {
    const { lanes: found, left } = lanes(2, null);
    expect(found.map(({ key, items }) => [key, items.length])).toEqual([
      ...[
        ['event', 1],
        ['x', 4],
        ['y', 2],
      ],
    ]);
    expect(left).toBe(1);
  });

  it('begin with whom the reader selected', () => {
    expect(lanes(2, 'z').lanes.map(({ key }) => key)).toEqual(['event', 'z', 'x']);
    expect(lanes(2, 'trial').lanes.map(({ key }) => key)).toEqual(['event', 'x', 'y']);
  });
});

describe('a span of the axis', () => {
  it('is written as short as it can be, and read back the same', () => {
    expect(spanText(spanOf('1934/1938')!)).toBe('1934/1938');
    expect(spanText(spanOf('1936-08-01/1936-08-31')!)).toBe('1936-08');
    expect(spanText(spanOf('1936-01/1936-12')!)).toBe('1936');
    const day = fc.integer({ min: -40000, max: 20000 });
    fc.assert(
      fc.property(day, fc.nat(9000), (min, length) => {
        const span = { min, max: min + length };
        expect(spanOf(spanText(span))).toEqual(span);
      }),
    );
  });

  it('is widened to whole months and years, never narrowed', () => {
    expect(spanText(widened(spanOf('1936-08-19/1936-12-24')!, 'month'))).toBe('1936-08/1936-12');
    expect(spanText(widened(spanOf('1936-08-19/1937-02')!, 'year'))).toBe('1936/1937');
  });

  it('has no place without an end', () => {
    expect(spanOf('1936/..')).toBeNull();
    expect(spanOf('soon')).toBeNull();
  });

  it('opens on the fewest years that hold three quarters of the dated claims', () => {
    const claims = [
      '1905',
      '1936',
      '1936-05',
      '1937',
      '1937',
      '1938',
      '1938',
      '1937',
      '1936',
      '1997',
    ];
    const text = claims.map((date) => `x -accuses> y (on ${date})`).join(';');
    expect(busiestYears(indexOf(`person x born 1860; ${text}`))).toEqual(years(1936, 1938));
    expect(busiestYears(indexOf('person x born 1860'))).toEqual(years(1860, 1860));
    expect(busiestYears(indexOf('x -accuses> y'))).toBeNull();
  });

  it('goes from the first to the last date of all, open ends left out', () => {
    const index = indexOf(
      'person x born 1860; x -accuses> y (on 1936/..); x -accuses> y (on ../1938)',
    );
    expect(extent(itemsOf(index), itemsOf(index).inTime)).toEqual(years(1860, 1938));
  });
});
