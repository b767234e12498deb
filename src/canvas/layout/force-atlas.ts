/** The layout for thousands of nodes: ForceAtlas2 with Barnes and Hut's approximation. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { seededRandom } from '#graph/random.ts';
import type { LayoutInput, Positions } from './types.ts';

/** Positions after so many rounds from a seeded start. */
export function forceAtlasLayout(
  { nodes, edges }: LayoutInput,
  seed: number,
  iterations: number = nodes.length > 10_000 ? 120 : 250,
): Positions {
  const random = seededRandom(seed);
  const spread = 40 * Math.sqrt(nodes.length);
  const graph = new Graph({ type: 'undirected', multi: true });
  nodes.forEach((_, i) => {
    graph.addNode(i, { x: (random() - 0.5) * 1.5 * spread, y: (random() - 0.5) * spread });
  });
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  const placed = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: true,
      barnesHutTheta: 0.9,
      gravity: 0.05,
      scalingRatio: 10,
      strongGravityMode: false,
      slowDown: 1 + Math.log(nodes.length),
      edgeWeightInfluence: 1,
    },
  });
  return nodes.flatMap((_, i) => [placed[i]?.x ?? 0, placed[i]?.y ?? 0]);
}
