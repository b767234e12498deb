/** GraphML (http://graphml.graphdrawing.org): a directed multigraph with typed attributes. */
import type { About } from './about.ts';
import { type Attributes, columnsOf, type Network } from './network.ts';
import { element, XML_HEAD } from './xml.ts';

/** Edges carry their ids, so that readers keep parallel ones apart. */
export function writeGraphml(network: Network, about: About): string {
  const named = ['label', 'start', 'end'].map((name) => ({ name, type: 'string' }));
  const nodes = [...named, ...columnsOf(network.nodes)];
  const edges = [...named, ...columnsOf(network.edges)];
  const key = (of: 'node' | 'edge', columns: typeof nodes) =>
    columns.map(({ name, type }) =>
      element('key', {
        ...{ id: `${of}-${name}`, for: of },
        ...{ 'attr.name': name, 'attr.type': type },
      }),
    );
  const data = (of: 'node' | 'edge', columns: typeof nodes, values: Attributes) =>
    columns.flatMap(({ name }) => {
      const value = values[name] ?? null;
      return value === null ? [] : [element('data', { key: `${of}-${name}` }, String(value))];
    });
  const graph = element('graph', { id: 'attest', edgedefault: 'directed' }, [
    element('data', { key: 'graph-title' }, about.title),
    element('data', { key: 'graph-description' }, about.description),
    ...network.nodes.map(({ id, label, start, end, attributes }) =>
      element('node', { id }, data('node', nodes, { label, start, end, ...attributes })),
    ),
    ...network.edges.map(({ id, from, to, label, start, end, attributes }) =>
      element(
        'edge',
        { id, source: from, target: to },
        data('edge', edges, { label, start, end, ...attributes }),
      ),
    ),
  ]);
  const spaces = {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  };
  const graphKeys = ['title', 'description'].map((name) =>
    element('key', {
      ...{ id: `graph-${name}`, for: 'graph' },
      ...{ 'attr.name': name, 'attr.type': 'string' },
    }),
  );
  return `${XML_HEAD}${element('graphml', spaces, [
    ...key('node', nodes),
    ...key('edge', edges),
    ...graphKeys,
    graph,
  ])}\n`;
}
