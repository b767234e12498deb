import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { betweenness, neighbourLists } from './betweenness.ts';
import { measure } from './measures.ts';
import { sample, seededRandom } from './random.ts';
import { dossierOf } from './testing.ts';

describe('the measures of a dossier', () => {
  it('count different neighbours and those who stand between', () => {
    const dossier = dossierOf('a -accuses> b; b -implicates> a; b -knew> c; person hermit');
    expect(measure(dossier)).toEqual({
      degree: [1, 2, 1, 0],
      betweenness: [0, 0.333333, 0, 0],
      community: [0, 0, 0, 1],
      approximate: false,
    });
  });

  it('set those more closely joined in one community, the largest first', () => {
    const ring = (ids: string) => {
      const all = ids.split('');
      return all.flatMap((a, i) => all.slice(i + 1).map((b) => `${a} -accuses> ${b}`));
    };
    const dossier = dossierOf([...ring('abc'), ...ring('defg'), 'c -accuses> d'].join(';'));
    expect(measure(dossier).community).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(measure(dossierOf('person a; person b')).community).toEqual([0, 1]);
  });

  it('leave ties that connect everybody out of betweenness', () => {
    const dossier = dossierOf('a -accuses> b; b -tried-with> c');
    expect(measure(dossier).betweenness).toEqual([0, 0, 0]);
  });

  it('are nought in a dossier of one or two or none', () => {
    expect(measure(dossierOf('')).degree).toEqual([]);
    expect(measure(dossierOf('person x')).betweenness).toEqual([0]);
    expect(measure(dossierOf('x -accuses> y')).betweenness).toEqual([0, 0]);
  });

  it('are estimates in a large dossier, and the same each time', () => {
    const random = seededRandom(1);
    const text = Array.from(
      { length: 2500 },
      (_, i) => `n${i + 1} -accuses> n${Math.floor(random() * (i + 1))}`,
    );
    const dossier = dossierOf(text.join(';'));
    const measures = measure(dossier);
    expect(measures.approximate).toBe(true);
    expect(measure(dossier)).toEqual(measures);
  });
});

describe('betweenness from all sources', () => {
  it('equals that of graphology-metrics', () => {
    const random = seededRandom(7);
    const size = 60;
    const graph = new UndirectedGraph();
    for (let i = 0; i < size; i++) graph.addNode(i);
    for (let i = 0; i < 120; i++) {
      const [a, b] = sample(size, 2, random);
      graph.mergeEdge(a, b);
    }
    const pairs = graph.mapEdges((_, __, a, b) => [Number(a), Number(b)] as const);
    const all = sample(size, size, random);
    const ours = betweenness(neighbourLists(size, pairs), all);
    const theirs = betweennessCentrality(graph, { getEdgeWeight: null });
    for (let i = 0; i < size; i++) expect(ours[i]).toBeCloseTo(theirs[i]!, 10);
  });
});
