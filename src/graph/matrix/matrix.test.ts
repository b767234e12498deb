import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier, anyFilterPart } from '../arbitrary.ts';
import { matches } from '../brute-filter.ts';
import { buildClaimIndex } from '../claim-index.ts';
import { emptyFilter, type Filter } from '../filter.ts';
import { dossierOf } from '../testing.ts';
import { matrixOf } from './matrix.ts';
import { ORDERS, sectionsOf } from './sections.ts';

const of = (text: string, filter: Partial<Filter> = {}) =>
  matrixOf(buildClaimIndex(dossierOf(text)), { ...emptyFilter, ...filter });
const cells = (...args: Parameters<typeof of>) =>
  [...of(...args).cells].map(
    ([key, { bundles }]) => `${key}: ${bundles.map((b) => b.family).join()}`,
  );

describe('the matrix', () => {
  it('has a cell for each speaker and target, with the families apart', () => {
    const text = 'a -accuses> b; a -implicates> b; a -accuses> c d; b -judges> a; a -knew> b';
    expect(cells(text)).toEqual([
      'a b: accusation,testimony',
      'a c: accusation',
      'a d: accusation',
    ]);
  });

  it('shows other families where the filter names them, and ties that connect everybody when asked', () => {
    const text = 'a -accuses> b; b -judges> a; a -tried-with> b';
    expect(cells(text, { family: ['commentary'] })).toEqual(['b a: commentary']);
    expect(cells(text, { family: ['tie'] })).toEqual(['a b: tie']);
    expect(cells(text, { type: ['tried-with'] })).toEqual(['a b: tie']);
  });

  it('has no cell for what somebody says of himself', () => {
    expect(cells('a -accuses> a b')).toEqual(['a b: accusation']);
  });

  it('counts a statement once in the margin and in all, however many it names', () => {
    const { byRow, byColumn, statements, cells } = of(
      'a -accuses> b c; c2: a -accuses> b (statement s); c3: a -accuses> c (statement s)',
    );
    expect([byRow.get('a'), byColumn.get('b'), byColumn.get('c'), statements]).toEqual([
      2, 2, 2, 2,
    ]);
    expect(cells.get('a b')).toMatchObject({ statements: 2 });
  });

  it('marks duress', () => {
    const { cells } = of('a -implicates> b (duress tortured); a -implicates> c (duress denied)');
    expect([cells.get('a b')!.duress, cells.get('a c')!.duress]).toEqual([true, false]);
  });

  it('holds just the claims that a plain reading of the filter gives', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDossier(5, 30), anyFilterPart, (dossier, part) => {
        const filter = { ...emptyFilter, ...part };
        const index = buildClaimIndex(dossier);
        const { types } = dossier.vocabulary;
        const ids = new Set(index.entityIds);
        const named = filter.family.length > 0 || filter.type.length > 0;
        const expected = dossier.claims.flatMap((claim) => {
          const type = types[claim.type]!;
          const shown = named
            ? !type.roster || filter.type.includes(claim.type) || filter.family.includes('tie')
            : ['accusation', 'testimony'].includes(claim.family) && type.sense === 'against';
          const drawn = claim.mode === 'made' && claim.from !== null && type.edge;
          if (!shown || !drawn || !matches(dossier, claim, filter)) return [];
          const targets = new Set(claim.to.filter((id) => ids.has(id) && id !== claim.from));
          return [...targets].map((to) => `${claim.from!} ${to} ${claim.id}`);
        });
        const found = [...matrixOf(index, filter).cells.values()].flatMap(({ from, to, claims }) =>
          claims.map(({ id }) => `${from} ${to} ${id}`),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of rows and columns', () => {
  const index = buildClaimIndex({
    ...dossierOf('event first; event second; b -accuses> a; c -accuses> d'),
    events: dossierOf('event first; event second').events.map((event) => ({
      ...event,
      date: event.id === 'first' ? '1931' : '1936',
      parts: (event.id === 'first' ? ['c'] : ['c', 'b']).map((who) => ({
        ...{ who, part: 'defendant', outcomes: [], date: null, certainty: 'certain' as const },
        ...{ basis: 'stated' as const, attribution: [], evidence: [], note: null },
      })),
    })),
  });
  const standing = { degree: [1, 5, 2, 1, 0, 0], community: [1, 1, 0, 0, 0, 0] };
  const sections = (order: (typeof ORDERS)[number]) =>
    sectionsOf(index, ['d', 'c', 'b', 'a'], order, standing).map(
      ({ about, ids }) => `${about}: ${ids.join(' ')}`,
    );

  it('is by name', () => {
    expect(sections('name')).toEqual(['null: a b c d']);
  });

  it('is by the first event in which each had a part, the rest last', () => {
    expect(sections('event')).toEqual(['first: c', 'second: b', 'null: a d']);
  });

  it('is by community, each named after its best connected', () => {
    expect(sections('community')).toEqual(['c: c d', 'b: a b']);
  });

  it('loses nobody and doubles nobody', () => {
    for (const order of ORDERS) {
      const ids = sectionsOf(index, ['d', 'c', 'b', 'a'], order, standing).flatMap((s) => s.ids);
      expect([...ids].sort()).toEqual(['a', 'b', 'c', 'd']);
    }
  });
});
