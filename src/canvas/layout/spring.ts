/** The layout for some hundreds of nodes: fCoSE, run without a page. */
import cytoscape, { type ElementDefinition, type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { withSeededMath } from './random.ts';
import type { LayoutInput, Positions } from './types.ts';

cytoscape.use(fcose);

const STYLE = [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }];

/** fCoSE's positions for one connected part. It draws on chance: the seed decides. */
export function springLayout({ nodes, edges }: LayoutInput, seed: number): Positions {
  const degree = new Array<number>(nodes.length).fill(0);
  for (const { source, target } of edges) {
    degree[source]!++;
    degree[target]!++;
  }
  const elements: ElementDefinition[] = [
    ...nodes.map(({ width, height }, i) => ({ data: { id: `n${i}`, width, height } })),
    ...edges.map(({ source, target, weight }) => ({
      data: {
        source: `n${source}`,
        target: `n${target}`,
        weight,
        hubs: Math.min(degree[source]!, degree[target]!),
      },
    })),
  ];
  const cy = cytoscape({ headless: true, styleEnabled: true, style: STYLE, elements });
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    randomize: true,
    fit: false,
    tile: false,
    packComponents: false,
    numIter: 4000,
    nodeSeparation: 110,
    nodeRepulsion: () => 12000,
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => idealLength(edge.data()),
    edgeElasticity: (edge: cytoscape.EdgeSingular) => Math.min(0.6, 0.3 * edge.data('weight')),
    gravity: 0.2,
  };
  withSeededMath(seed, () => cy.layout(options as LayoutOptions).run());
  const positions = nodes.flatMap((_, i) => {
    const { x, y } = cy.getElementById(`n${i}`).position();
    return [x, y];
  });
  cy.destroy();
  return positions;
}

/** Lines between two busy nodes are longer, so that each has room for its own surroundings. */
function idealLength({ weight, hubs }: { weight: number; hubs: number }): number {
  return 70 + 9 * Math.min(10, hubs - 1) + (weight < 1 ? 60 : 0);
}
