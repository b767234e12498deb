import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#model/dossier.ts';
import { anyDossier } from '../arbitrary.ts';
import { buildClaimIndex } from '../claim-index.ts';
import { dossierOf } from '../testing.ts';
import { trace } from '../trace.ts';
import { attestation, costOf, hopStrength, LEAST } from './attestation.ts';
import { bestAttestedRoute } from './best-attested.ts';
import { everyPath } from './brute-paths.ts';
import { DIRECTIONS, type PathQuery, pathQuery } from './path-query.ts';
import { compileRules } from './rules.ts';

/** Sources whose id begins with `good` are of the first rank of three, all others of the last. */
function ranked(dossier: Dossier): Dossier {
  const rank = (n: number) => ({ label: 'label', plural: null, description: null, rank: n });
  return {
    ...dossier,
    vocabulary: { ...dossier.vocabulary, reliability: { good: rank(1), poor: rank(3) } },
    sources: dossier.sources.map((source) => ({
      ...source,
      reliability: /^(good|s0)/.test(source.id) ? 'good' : 'poor',
    })),
  };
}

const indexOf = (text: string) => buildClaimIndex(ranked(dossierOf(text)));

describe('the strength of a hop', () => {
  const strength = (text: string) => {
    const index = indexOf(`source good; source good2; source poor; ${text}`);
    return hopStrength(
      index,
      index.claims.map((_, i) => i),
    );
  };

  it('is the reliability of its source times the certainty of the claim', () => {
    expect(strength('a -accuses> b (source good)')).toBeCloseTo(3 / 4);
    expect(strength('a -accuses> b (source poor)')).toBeCloseTo(1 / 4);
    expect(strength('a -accuses> b (source good) (certainty probable)')).toBeCloseTo(1 / 2);
  });

  it('grows by a second work, and not by a second claim of one work', () => {
    expect(strength('a -accuses> b (source good) (source good2)')).toBeCloseTo(15 / 16);
    expect(strength('a -accuses> b (source good); a -accuses> b (source good)')).toBeCloseTo(3 / 4);
    expect(
      strength('a -accuses> b (source good) (certainty disputed); a -accuses> b (source good)'),
    ).toBeCloseTo(3 / 4);
  });

  it('is a quarter where only a tie that connects everybody makes the hop', () => {
    expect(strength('a -tried-with> b (source good)')).toBeCloseTo(3 / 16);
    expect(strength('a -tried-with> b (source good); a -knew> b (source good)')).toBeCloseTo(3 / 4);
  });

  it('is least where no work counts', () => {
    expect(strength('a -accuses> b')).toBe(LEAST);
  });
});

describe('the strength of a chain', () => {
  it('is the product of its hops, and the weakest is marked', () => {
    const index = indexOf(
      'source good; source poor; a -accuses> b (source good); b -accuses> c (source poor)',
    );
    expect(attestation(index, [[0], [1]])).toEqual({
      hops: [0.75, 0.25],
      strength: 0.1875,
      weakest: 1,
    });
  });
});

describe('the best-attested chain', () => {
  it('stands beside a shorter one that is worse attested', () => {
    const text =
      'source good; source poor; a -accuses> z (source poor) (certainty disputed); a -accuses> b (source good); b -accuses> z (source good)';
    const answer = trace(indexOf(text), pathQuery('a', 'z'));
    expect(answer.paths.map((path) => path.entities.join(' '))).toEqual(['a z']);
    expect(answer.best?.entities).toEqual(['a', 'b', 'z']);
  });

  it('is the best of all, by trying every path', { timeout: 60_000 }, () => {
    const options: fc.Arbitrary<Partial<PathQuery>> = fc.record(
      {
        direction: fc.constantFrom(...DIRECTIONS),
        chronological: fc.constantFrom(true, 'strict' as const),
        through: fc.constant(['p2']),
        maxLength: fc.integer({ min: 2, max: 4 }),
        via: fc.constant('all' as const),
        roster: fc.constant(true),
      },
      { requiredKeys: [] },
    );
    const ends = fc.constantFrom(['p0', 'p4'], ['p0,p1', 'p4'], ['any:accuser', 'p3']);
    let found = 0;
    let longer = 0;
    fc.assert(
      fc.property(anyDossier(5, 40), ends, options, (drawn, [from, to], more) => {
        const dossier = ranked(drawn);
        const index = buildClaimIndex(dossier);
        const query = pathQuery(from!, to!, more);
        const cost = (hops: readonly { claims: readonly string[] }[]) =>
          hops.reduce((sum, { claims }) => {
            const numbers = claims.map((id) => index.claimNumber.get(id)!);
            return sum + costOf(hopStrength(index, numbers));
          }, 0);
        const all = everyPath(dossier, query);
        const best = all.reduce<(typeof all)[number] | null>(
          (one, path) => (one === null || cost(path.hops) < cost(one.hops) ? path : one),
          null,
        );
        const route = bestAttestedRoute(compileRules(index, query), { edges: 1e7 });
        expect(route?.map((entity) => index.entityIds[entity]) ?? null).toEqual(
          best?.entities ?? null,
        );
        if (best !== null) found++;
        if (best !== null && best.length > all[0]!.length) longer++;
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(500);
    expect(longer).toBeGreaterThan(10);
  });
});

describe('what every chain depends on', () => {
  const of = (text: string, from: string, to: string, options: Partial<PathQuery> = {}) => {
    const answer = trace(indexOf(text), pathQuery(from, to, options));
    const { sources, claims, entities } = answer.dependence!;
    return { sources, claims, entities };
  };

  it('is the claim, the work and the person without which none is left', () => {
    const text =
      'source s; source t; c1: a -accuses> b (source s); c2: b -accuses> c (source t); c3: b -accuses> c (source s)';
    expect(of(text, 'a', 'c')).toEqual({ sources: ['s'], claims: ['c1'], entities: ['b'] });
  });

  it('counts the work and not the page in which it was read', () => {
    const text = 'source s; source t; source page; c1: a -accuses> b (source s via page)';
    expect(of(text, 'a', 'b').sources).toEqual(['s']);
  });

  it('is nothing where there is always another way', () => {
    const text =
      'source s; source t; a -accuses> b (source s); b -accuses> z (source s); a -accuses> c (source t); c -accuses> z (source t)';
    expect(of(text, 'a', 'z')).toEqual({ sources: [], claims: [], entities: [] });
  });

  it('is what breaks every path, by trying every path', { timeout: 60_000 }, () => {
    let broken = 0;
    fc.assert(
      fc.property(anyDossier(5, 30), fc.boolean(), (dossier, chronological) => {
        const index = buildClaimIndex(dossier);
        const query = pathQuery('p0', 'p4', { chronological });
        const answer = trace(index, query);
        if (answer.dependence === null) return;
        const left = (claims: Dossier['claims'], avoid: string[] = []) =>
          everyPath({ ...dossier, claims }, { ...query, avoid }).length;
        const none = <T>(values: readonly T[], without: (value: T) => number) =>
          values.filter((value) => without(value) === 0);
        const works = ['s0', 's1', 's2'];
        const { sources, claims, entities } = answer.dependence;
        const ids = dossier.claims.map((claim) => claim.id);
        expect([...claims].sort()).toEqual(
          none(ids, (id) => left(dossier.claims.filter((claim) => claim.id !== id))).sort(),
        );
        expect([...sources].sort()).toEqual(
          none(works, (work) =>
            left(
              dossier.claims.filter(
                ({ evidence }) =>
                  evidence.length === 0 || evidence.some(({ source }) => source !== work),
              ),
            ),
          ),
        );
        const others = ['p1', 'p2', 'p3'];
        expect([...entities].sort()).toEqual(none(others, (id) => left(dossier.claims, [id])));
        if (claims.length + entities.length > 0) broken++;
      }),
      { numRuns: 1500 },
    );
    expect(broken).toBeGreaterThan(100);
  });
});
