/** GEXF, the format of Gephi (https://gexf.net): a multigraph with kinds, dates and attributes. */
import type { About } from './about.ts';
import { type Attributes, columnsOf, type Network } from './network.ts';
import { element, XML_HEAD } from './xml.ts';

export const GEXF_VERSIONS = ['1.2', '1.3'] as const;
export type GexfVersion = (typeof GEXF_VERSIONS)[number];

const SPACES = {
  '1.2': { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' },
  '1.3': { xmlns: 'http://gexf.net/1.3', version: '1.3' },
};

/** Parallel edges keep their claim as id; `kind` is the claim type where the version has kinds. */
export function writeGexf(network: Network, about: About, version: GexfVersion = '1.2'): string {
  const nodes = columnsOf(network.nodes);
  const edges = columnsOf(network.edges);
  const values = (columns: typeof nodes, attributes: Attributes) => {
    const set = columns.flatMap(({ name }, i) => {
      const value = attributes[name] ?? null;
      return value === null ? [] : [element('attvalue', { for: String(i), value })];
    });
    return set.length === 0 ? [] : [element('attvalues', {}, set)];
  };
  const declared = (of: 'node' | 'edge', columns: typeof nodes) =>
    element(
      'attributes',
      { class: of, mode: 'static' },
      columns.map(({ name, type }, i) =>
        element('attribute', { id: String(i), title: name, type: type as string }),
      ),
    );
  const graph = element(
    'graph',
    { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' },
    [
      declared('node', nodes),
      declared('edge', edges),
      element(
        'nodes',
        { count: network.nodes.length },
        network.nodes.map(({ id, label, start, end, attributes }) =>
          element('node', { id, label, start, end }, values(nodes, attributes)),
        ),
      ),
      element(
        'edges',
        { count: network.edges.length },
        network.edges.map(({ id, from, to, label, start, end, attributes }) =>
          element(
            'edge',
            {
              ...{ id, source: from, target: to, label },
              kind: version === '1.3' ? String(attributes['type'] ?? '') : null,
              ...{ start, end },
            },
            values(edges, attributes),
          ),
        ),
      ),
    ],
  );
  const meta = element('meta', { lastmodifieddate: about.date }, [
    element('creator', {}, about.creator),
    element('description', {}, `${about.title}. ${about.description}`),
  ]);
  return `${XML_HEAD}${element('gexf', SPACES[version], [meta, graph])}\n`;
}
