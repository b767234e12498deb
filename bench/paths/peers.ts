/** Other people's searches over the same edges, string ids in and out. */
import cytoscape from 'cytoscape';
import { DirectedGraph } from 'graphology';
import { bidirectional, brandes } from 'graphology-shortest-path/unweighted.js';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';

/** Each pair of neighbours once. */
export type Edges = readonly (readonly [string, string])[];
type Find = (from: string, to: string) => unknown;

export interface Graphology {
  readonly one: Find;
  /** All shortest chains, up to so many, read off the predecessors that its Brandes gives. */
  readonly all: (from: string, to: string, most: number) => string[][];
}

export function graphology(ids: readonly string[], edges: Edges): Graphology {
  const graph = new DirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [from, to] of edges) graph.mergeEdge(from, to);
  return {
    one: (from, to) => bidirectional(graph, from, to),
    all(from, to, most) {
      const [, predecessors] = brandes(graph, from);
      const found: string[][] = [];
      const back = (path: readonly string[]): void => {
        if (path[0] === from) found.push([...path]);
        else
          for (const id of predecessors[path[0]!] ?? [])
            if (found.length < most) back([id, ...path]);
      };
      back([to]);
      return found;
    },
  };
}

/** Its bidirectional A*, the fastest of its three; with no heuristic, every link counting one. */
export function ngraph(ids: readonly string[], edges: Edges): Find {
  const graph = createGraph();
  for (const id of ids) graph.addNode(id);
  for (const [from, to] of edges) graph.addLink(from, to);
  const finder = nba(graph, { oriented: true });
  return (from, to) => finder.find(from, to);
}

/** Without a screen; A* without a heuristic, as it has no breadth-first search between two. */
export function cytoscapes(ids: readonly string[], edges: Edges): Find {
  const cy = cytoscape({
    headless: true,
    styleEnabled: false,
    elements: {
      nodes: ids.map((id) => ({ data: { id } })),
      edges: edges.map(([source, target], i) => ({ data: { id: `edge ${i}`, source, target } })),
    },
  });
  const elements = cy.elements();
  return (from, to) =>
    elements.aStar({ root: cy.getElementById(from), goal: cy.getElementById(to), directed: true });
}
