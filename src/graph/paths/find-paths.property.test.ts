import type { Dossier } from '#model/dossier.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier, anyFilterPart } from '../arbitrary.ts';
import { buildClaimIndex } from '../claim-index.ts';
import { emptyFilter } from '../filter.ts';
import { everyPath } from './brute-paths.ts';
import { findPaths, type Path } from './find-paths.ts';
import { DIRECTIONS, MOST_SHORTEST, type PathQuery, pathQuery, VIAS } from './path-query.ts';

type Options = Partial<Omit<PathQuery, 'from' | 'to' | 'count'>>;

const constraints: Record<string, fc.Arbitrary<Options>> = {
  'no constraint': fc.constant({}),
  via: fc.constantFrom(...VIAS).map((via) => ({ via })),
  avoid: fc.subarray(['p2', 'p3', 'g0'], { minLength: 1 }).map((avoid) => ({ avoid })),
  'max-length': fc.integer({ min: 1, max: 3 }).map((maxLength) => ({ maxLength })),
  through: fc.subarray(['p2', 'p3', 'g0', 't1'], { minLength: 1 }).map((through) => ({ through })),
  chronological: fc
    .constantFrom(true, 'strict' as const)
    .map((chronological) => ({ chronological })),
  roster: fc.constant({ roster: true }),
  'without-duress': fc
    .constantFrom(true, 'strict' as const)
    .map((withoutDuress) => ({ withoutDuress })),
  within: fc.constantFrom('t0', 't1').map((within) => ({ within })),
  'without-source': fc
    .subarray(['s0', 's1'], { minLength: 1 })
    .map((withoutSource) => ({ withoutSource })),
  filter: anyFilterPart.map((part) => ({ filter: { ...emptyFilter, ...part } })),
  families: fc
    .subarray(['accusation', 'testimony', 'pressure', 'tie'] as const, { minLength: 2 })
    .map((family) => ({ filter: { ...emptyFilter, family } })),
};

const ends = fc
  .constantFrom(
    ['p0', 'p4'],
    ['p0', 'p1'],
    ['p3', 'g0'],
    ['t0', 'p2'],
    ['p0,p1', 'p4,g0'],
    ['p0,p1,p2', 'p2'],
    ['any:accuser', 'p4'],
    ['p0', 'any:commentator'],
    ['any:accuser', 'any:accuser'],
  )
  .map(([from, to]) => [from!, to!] as const);
const direction = fc.constantFrom(...DIRECTIONS);

/** True if the query names types and families that have none in common, which is an error. */
function outside({ vocabulary }: Dossier, { filter: { family, type } }: PathQuery): boolean {
  const families = type.map((name) => vocabulary.types[name]!.family);
  return family.length > 0 && type.length > 0 && !families.some((one) => family.includes(one));
}

function check(most: number, options: fc.Arbitrary<Options>, runs: number): void {
  fc.assert(
    fc.property(anyDossier(5, most), ends, direction, options, (dossier, [from, to], way, more) => {
      const named = [...from.split(','), ...to.split(',')];
      const avoid = more.avoid?.filter((id) => !named.includes(id)) ?? [];
      const through =
        more.through?.filter((id) => !named.includes(id) && !avoid.includes(id)) ?? [];
      const maxLength = Math.max(more.maxLength ?? 12, through.length + 1);
      const query = pathQuery(from, to, { direction: way, ...more, avoid, through, maxLength });
      fc.pre(!outside(dossier, query));
      const index = buildClaimIndex(dossier);
      const expected = everyPath(dossier, query);
      const shortest = expected.filter((path) => path.length === expected[0]!.length);
      expect(findPaths(index, query).paths).toEqual(shortest.slice(0, MOST_SHORTEST));
      for (const count of [2, 7]) {
        expect(findPaths(index, { ...query, count }).paths).toEqual(expected.slice(0, count));
      }
      longest.push(expected.at(-1)?.length ?? 0);
      const one = findPaths(index, { ...query, count: 1 }).paths;
      expect(one.length).toBe(Math.min(1, expected.length));
      for (const path of one) expect(shortest).toContainEqual(path);
    }),
    { numRuns: runs },
  );
}

/** The length of the longest path of each comparison. */
const longest: number[] = [];

describe('paths agree with trying every path', () => {
  for (const [name, options] of Object.entries(constraints)) {
    it(`under ${name}`, { timeout: 30_000 }, () => {
      check(40, options, 500);
    });
  }

  const names = Object.keys(constraints);
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const));
  it.each(pairs)('under %s and %s', { timeout: 30_000 }, (one, other) => {
    const both = fc.tuple(constraints[one]!, constraints[other]!).map(([a, b]) => ({
      ...a,
      ...b,
      ...(a.filter && b.filter ? { filter: { ...a.filter, ...b.filter } } : {}),
    }));
    check(40, both, 60);
  });

  it('where there are many parallel claims and much pressure', { timeout: 30_000 }, () => {
    check(60, fc.constant({ via: 'all' as const }), 500);
  });
});

describe('these comparisons', () => {
  it('are not empty: many find a path, and many one of several hops', () => {
    const part = (least: number) =>
      longest.filter((length) => length >= least).length / longest.length;
    expect(part(1)).toBeGreaterThan(1 / 3);
    expect(part(2)).toBeGreaterThan(1 / 5);
    expect(part(3)).toBeGreaterThan(1 / 10);
  });
});

describe('a path and its reversal', () => {
  it('are both valid or both not', { timeout: 30_000 }, () => {
    const turned = (path: Path) => ({
      length: path.length,
      entities: [...path.entities].reverse(),
      hops: [...path.hops]
        .reverse()
        .map(({ from, to, claims }) => ({ from: to, to: from, claims })),
    });
    const key = (path: Path) => path.entities.join(' ');
    const opposite = { forward: 'backward', backward: 'forward', any: 'any' } as const;
    fc.assert(
      fc.property(anyDossier(5, 16), direction, (dossier, way) => {
        const index = buildClaimIndex(dossier);
        const options = { count: 1000, chronological: way !== 'any' };
        const there = findPaths(index, pathQuery('p0', 'p4', { direction: way, ...options }));
        const back = findPaths(
          index,
          pathQuery('p4', 'p0', { direction: opposite[way], ...options }),
        );
        const sorted = (paths: readonly Path[]) =>
          [...paths].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(sorted(back.paths.map(turned))).toEqual(sorted(there.paths));
      }),
      { numRuns: 500 },
    );
  });
});
