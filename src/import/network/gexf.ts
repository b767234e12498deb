/** GEXF 1.1 to 1.3 (https://gexf.net/schema.html), as Gephi writes it. */
import type { Element } from '@xmldom/xmldom';
import type { Cell } from '../csv-cells.ts';
import type { Findings } from '../findings.ts';
import type { Attributed, Graph, GraphEdge } from './attributed.ts';
import { allOf, attributeOf, childrenOf, placeOf, tellLeftOut } from './xml.ts';

const KNOWN = new Set(['attvalues', 'attvalue', 'nodes', 'edges', 'node', 'edge']);

export function readGexf(file: string, root: Element, findings: Findings): Graph {
  const graph = allOf(root, 'graph')[0] ?? root;
  const names = { node: titlesOf(graph, 'node'), edge: titlesOf(graph, 'edge') };
  const [nodes, edges] = [allOf(graph, 'node'), allOf(graph, 'edge')];
  const unknown = [...nodes, ...edges].flatMap((one) => childrenOf(one));
  const nested = nodes.flatMap((node) => childrenOf(node, 'nodes'));
  const others = unknown.filter(({ localName }) => !KNOWN.has(localName ?? ''));
  tellLeftOut(file, [...others, ...nested], findings);
  const directed = graph.getAttribute('defaultedgetype') ?? 'undirected';
  return {
    nodes: nodes.map((node) => {
      const label = attributeOf(file, node, 'label');
      const own = { name: label, ...spanOf(file, node) };
      const id = attributeOf(file, node, 'id');
      return { id, ...attributed(file, node, names.node, own) };
    }),
    edges: edges.map((edge): GraphEdge => {
      const type = attributeOf(file, edge, 'kind') ?? attributeOf(file, edge, 'label');
      const own = { type, weight: attributeOf(file, edge, 'weight'), ...spanOf(file, edge) };
      return {
        id: attributeOf(file, edge, 'id'),
        from: attributeOf(file, edge, 'source'),
        to: attributeOf(file, edge, 'target'),
        isDirected: (edge.getAttribute('type') ?? directed) === 'directed',
        ...attributed(file, edge, names.edge, own),
      };
    }),
  };
}

function spanOf(file: string, element: Element): Record<string, Cell | null> {
  return { start: attributeOf(file, element, 'start'), end: attributeOf(file, element, 'end') };
}

interface Title {
  readonly title: string;
  readonly otherwise: string | null;
}

/** The attributes that are declared for nodes or for edges, by their id. */
function titlesOf(graph: Element, of: 'node' | 'edge'): Map<string, Title> {
  const lists = childrenOf(graph, 'attributes').filter((list) => list.getAttribute('class') === of);
  const declared = lists.flatMap((list) => childrenOf(list, 'attribute'));
  return new Map(
    declared.map((one) => {
      const id = one.getAttribute('id') ?? '';
      const otherwise = childrenOf(one, 'default')[0]?.textContent?.trim() ?? null;
      return [id, { title: one.getAttribute('title') ?? id, otherwise }];
    }),
  );
}

function attributed(
  file: string,
  element: Element,
  titles: ReadonlyMap<string, Title>,
  own: Attributed['own'],
): Attributed {
  const attributes = new Map<string, Cell[]>();
  for (const value of childrenOf(element, 'attvalues').flatMap((list) => childrenOf(list))) {
    // GEXF 1.0 called it id.
    const id = value.getAttribute('for') ?? value.getAttribute('id') ?? '';
    const cell = attributeOf(file, value, 'value');
    const title = titles.get(id)?.title ?? id;
    if (cell !== null) attributes.set(title, [...(attributes.get(title) ?? []), cell]);
  }
  const place = placeOf(file, element);
  for (const { title, otherwise } of titles.values()) {
    if (otherwise !== null && !attributes.has(title)) {
      attributes.set(title, [{ ...place, text: otherwise }]);
    }
  }
  return { place, own, attributes };
}
