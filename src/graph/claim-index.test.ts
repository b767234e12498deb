import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeTargets } from '#model/edges.ts';
import { anyDossier } from './arbitrary.ts';
import { buildClaimIndex, type ClaimIndex } from './claim-index.ts';
import { dossierOf } from './testing.ts';

const edgesOf = ({ edges, entities, claims }: ClaimIndex) =>
  Array.from(edges.claim, (claim, e) => [
    claims[claim]!.id,
    entities[edges.from[e]!]!.id,
    entities[edges.to[e]!]!.id,
  ]);

describe('the claim index', () => {
  it('holds the edges that the model derives, a repeated target once', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const index = buildClaimIndex(dossier);
        const isEntity = (id: string) => index.entityNumber.has(id);
        const expected = dossier.claims.flatMap((claim) =>
          [...new Set(edgeTargets(claim, dossier.vocabulary, isEntity))].map((target) => [
            claim.id,
            claim.from,
            target,
          ]),
        );
        expect(edgesOf(index)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('reads an empty dossier', () => {
    const index = buildClaimIndex(dossierOf(''));
    expect(index.claims.length + index.entities.length + index.edges.claim.length).toBe(0);
  });

  it('draws no edge to a claim, to the speaker, for what was denied, and none without speaker', () => {
    const text =
      'a: x -accuses> y; b: x -judges> a; c: x -confesses> x; d: x -accuses> y (mode denied); e: -accuses> y';
    expect(edgesOf(buildClaimIndex(dossierOf(text)))).toEqual([['a', 'x', 'y']]);
  });

  it('leaves out what a claim led to if the dossier does not hold it', () => {
    const index = buildClaimIndex(dossierOf('x -used-to-break> y (leads to nothing)'));
    expect([...index.ledTo.keys]).toEqual([]);
  });

  it('knows the rows of both directions, an undirected tie both ways round', () => {
    const { adjacency } = buildClaimIndex(dossierOf('a -accuses> b; a -knew> c'));
    expect([...adjacency.out.bounds]).toEqual([0, 0, 1, 2, 2, 2, 2, 2, 2, 3]);
    expect([...adjacency.in.bounds]).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2, 3]);
  });
});
