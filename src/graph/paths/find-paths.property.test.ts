import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier, anyFilterPart } from '../arbitrary.ts';
import { buildClaimIndex } from '../claim-index.ts';
import { emptyFilter } from '../filter.ts';
import { everyPath } from './brute-paths.ts';
import { findPaths, type Path } from './find-paths.ts';
import { DIRECTIONS, MOST_SHORTEST, type PathQuery, pathQuery } from './path-query.ts';

type Options = Partial<Omit<PathQuery, 'from' | 'to' | 'count'>>;

const constraints: Record<string, fc.Arbitrary<Options>> = {
  'no constraint': fc.constant({}),
  via: fc.constant({ via: 'all' as const }),
  avoid: fc.subarray(['p2', 'p3', 'g0'], { minLength: 1 }).map((avoid) => ({ avoid })),
  'max-length': fc.integer({ min: 1, max: 3 }).map((maxLength) => ({ maxLength })),
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
  .constantFrom(['p0', 'p4'], ['p0', 'p1'], ['p3', 'g0'], ['t0', 'p2'])
  .map(([from, to]) => [from!, to!] as const);
const direction = fc.constantFrom(...DIRECTIONS);

function check(most: number, options: fc.Arbitrary<Options>, runs: number): void {
  fc.assert(
    fc.property(anyDossier(5, most), ends, direction, options, (dossier, [from, to], way, more) => {
      const avoid = more.avoid?.filter((id) => id !== from && id !== to) ?? [];
      const query = pathQuery(from, to, { direction: way, ...more, avoid });
      const index = buildClaimIndex(dossier);
      const expected = everyPath(dossier, query);
      const shortest = expected.filter((path) => path.length === expected[0]!.length);
      expect(findPaths(index, query).paths).toEqual(shortest.slice(0, MOST_SHORTEST));
      for (const count of [2, 7]) {
        expect(findPaths(index, { ...query, count }).paths).toEqual(expected.slice(0, count));
      }
      const one = findPaths(index, { ...query, count: 1 }).paths;
      expect(one.length).toBe(Math.min(1, expected.length));
      for (const path of one) expect(shortest).toContainEqual(path);
    }),
    { numRuns: runs },
  );
}

describe('paths agree with trying every path', () => {
  for (const [name, options] of Object.entries(constraints)) {
    it(`under ${name}`, { timeout: 30_000 }, () => {
      check(14, options, 500);
    });
  }

  it('under two constraints at once', { timeout: 30_000 }, () => {
    const all = Object.values(constraints);
    const pair = fc
      .tuple(...all)
      .chain((drawn) =>
        fc
          .tuple(fc.nat(drawn.length - 1), fc.nat(drawn.length - 1))
          .map(([a, b]) => ({ ...drawn[a], ...drawn[b] })),
      );
    check(14, pair, 1000);
  });

  it('where there are many parallel claims and much pressure', { timeout: 30_000 }, () => {
    check(26, fc.constant({ via: 'all' as const }), 500);
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
        const there = findPaths(index, pathQuery('p0', 'p4', { direction: way, count: 1000 }));
        const back = findPaths(
          index,
          pathQuery('p4', 'p0', { direction: opposite[way], count: 1000 }),
        );
        const sorted = (paths: readonly Path[]) =>
          [...paths].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(sorted(back.paths.map(turned))).toEqual(sorted(there.paths));
      }),
      { numRuns: 500 },
    );
  });
});
