import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier, anyFilterPart } from './arbitrary.ts';
import { matches } from './brute-filter.ts';
import { buildClaimIndex } from './claim-index.ts';
import { FACET_NAMES } from './facets/all.ts';
import { emptyFilter, facets, type Filter, selectClaims, whyMatched } from './filter.ts';
import { dossierOf } from './testing.ts';

const passing = (text: string, filter: Partial<Filter>) => {
  const index = buildClaimIndex(dossierOf(text));
  const { claims } = selectClaims(index, { ...emptyFilter, ...filter });
  return [...claims].map((n) => index.claims[n]!.id);
};

describe('a filter', () => {
  it('lets everything pass when it is empty, entities without claims included', () => {
    const index = buildClaimIndex(dossierOf('a: x -accuses> y; person hermit'));
    const selection = selectClaims(index, emptyFilter);
    expect(selection.claims.length).toBe(1);
    expect(selection.entityCount).toBe(3);
  });

  it('shows only the ends of claims that pass', () => {
    const index = buildClaimIndex(dossierOf('x -accuses> y; x -knew> z; person hermit'));
    const selection = selectClaims(index, { ...emptyFilter, family: ['tie'] });
    const shown = index.entities.filter((_, n) => selection.entityMask[n] === 1);
    expect(shown.map((entity) => entity.id)).toEqual(['x', 'z']);
  });

  it('takes a date that may lie in the window, and if strict only one that surely does', () => {
    const text =
      'a: x -accuses> y (on 1931); b: x -accuses> y (on 1931?); c: x -accuses> y (on 1930/1931); d: x -accuses> y';
    expect(passing(text, { during: '1931' })).toEqual(['a', 'b', 'c']);
    expect(passing(text, { during: '1931', strict: true })).toEqual(['a']);
    expect(passing(text, { during: '../1930' })).toEqual(['c']);
    expect(passing(text, { during: '1900/..' })).toEqual(['a', 'b', 'c']);
  });

  it('finds the claims of a part of the event, and those about it', () => {
    const text =
      'event trials; event trial part of trials; a: x -accuses> y (in trial); b: x -judges> trial; c: x -accuses> y';
    expect(passing(text, { event: ['trials'] })).toEqual(['a', 'b']);
  });

  it('reads a circle of parts once round', () => {
    const text =
      'event one part of two; event two part of one; a: x -accuses> y (in one); b: x -accuses> y';
    expect(passing(text, { event: ['two'] })).toEqual(['a']);
  });

  it('takes the page in which a source was read for the source', () => {
    const text =
      'source book; source page; a: x -accuses> y (source book via page); b: x -accuses> y (source book)';
    expect(passing(text, { source: ['page'] })).toEqual(['a']);
  });

  it('lets nothing pass for an unknown value or a window that is no date', () => {
    expect(passing('a: x -accuses> y', { type: ['unheard-of'] })).toEqual([]);
    expect(passing('a: x -accuses> y (on 1931)', { during: 'whenever' })).toEqual([]);
  });

  it('agrees with its meaning spelled out claim by claim', () => {
    fc.assert(
      fc.property(anyDossier(), anyFilterPart, (dossier, part) => {
        const filter = { ...emptyFilter, ...part };
        const index = buildClaimIndex(dossier);
        const expected = dossier.claims.flatMap((claim, n) =>
          matches(dossier, claim, filter) ? [n] : [],
        );
        expect([...selectClaims(index, filter).claims]).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the counts of facets', () => {
  it('equal what choosing the value alone in its facet would leave', () => {
    fc.assert(
      fc.property(anyDossier(), anyFilterPart, (dossier, part) => {
        const filter = { ...emptyFilter, ...part };
        const index = buildClaimIndex(dossier);
        const counts = facets(index, filter);
        for (const name of FACET_NAMES) {
          for (const [value, count] of counts[name]) {
            const alone = { ...filter, [name]: [value] } as Filter;
            const expected = dossier.claims.filter((claim) => matches(dossier, claim, alone));
            expect([name, value, count]).toEqual([name, value, expected.length]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('why a claim matched', () => {
  it('says that an approximate date is possible only', () => {
    const index = buildClaimIndex(dossierOf('x -accuses> y (on 1930~)'));
    expect(whyMatched(index, 0, { ...emptyFilter, during: '1930/1931' })).toEqual({
      date: '1930~',
      window: '1930/1931',
      relation: 'possible',
      approximate: true,
      uncertain: false,
    });
  });

  it('is null without a window, without a date, and outside', () => {
    const index = buildClaimIndex(dossierOf('x -accuses> y (on 1930); x -accuses> y'));
    expect(whyMatched(index, 0, emptyFilter)).toBeNull();
    expect(whyMatched(index, 1, { ...emptyFilter, during: '1930' })).toBeNull();
    expect(whyMatched(index, 0, { ...emptyFilter, during: '1936' })).toBeNull();
  });
});
