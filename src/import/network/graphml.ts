/** GraphML (http://graphml.graphdrawing.org/specification.html), with the labels of yEd. */
import type { Element } from '@xmldom/xmldom';
import type { Cell } from '../csv-cells.ts';
import type { Findings } from '../findings.ts';
import type { Attributed, Graph, GraphEdge } from './attributed.ts';
import { allOf, attributeOf, childrenOf, placeOf, tellLeftOut } from './xml.ts';

export function readGraphml(file: string, root: Element, findings: Findings): Graph {
  const keys = childrenOf(root, 'key').map((key) => keyOf(key));
  const [nodes, edges] = [allOf(root, 'node'), allOf(root, 'edge')];
  const others = [...nodes, ...edges].flatMap((one) => childrenOf(one));
  tellLeftOut(
    file,
    [
      ...others.filter(({ localName }) => localName !== 'data'),
      ...allOf(root, 'hyperedge'),
      ...others
        .filter(({ localName }) => localName === 'data')
        .flatMap((data) => childrenOf(data))
        .filter((one) => labelIn(one) === null),
    ],
    findings,
  );
  const byDefault = allOf(root, 'graph')[0]?.getAttribute('edgedefault') ?? 'directed';
  const of = (kind: string) =>
    new Map(keys.filter((key) => key.of === kind || key.of === 'all').map((key) => [key.id, key]));
  const declared = { node: of('node'), edge: of('edge') };
  return {
    nodes: nodes.map((node) => {
      const { label, ...rest } = attributed(file, node, declared.node);
      return { id: attributeOf(file, node, 'id'), ...rest, own: { name: label } };
    }),
    edges: edges.map((edge): GraphEdge => {
      const { label, ...rest } = attributed(file, edge, declared.edge);
      return {
        id: attributeOf(file, edge, 'id'),
        from: attributeOf(file, edge, 'source'),
        to: attributeOf(file, edge, 'target'),
        isDirected: isYes(edge.getAttribute('directed') ?? String(byDefault === 'directed')),
        ...rest,
        own: { type: label },
      };
    }),
  };
}

const isYes = (text: string) => text === 'true' || text === '1';

interface Key {
  readonly id: string;
  readonly of: string;
  readonly name: string;
  readonly otherwise: string | null;
}

function keyOf(key: Element): Key {
  const id = key.getAttribute('id') ?? '';
  return {
    id,
    of: key.getAttribute('for') ?? 'all',
    name: key.getAttribute('attr.name') ?? id,
    otherwise: childrenOf(key, 'default')[0]?.textContent ?? null,
  };
}

/** The label that a drawing of yEd shows. */
function labelIn(drawing: Element): string | null {
  const [label] = [...allOf(drawing, 'NodeLabel'), ...allOf(drawing, 'EdgeLabel')];
  return label?.textContent?.trim() ?? null;
}

function attributed(
  file: string,
  element: Element,
  keys: ReadonlyMap<string, Key>,
): Omit<Attributed, 'own'> & { readonly label: Cell | null } {
  const attributes = new Map<string, Cell[]>();
  const place = placeOf(file, element);
  let label: Cell | null = null;
  for (const data of childrenOf(element, 'data')) {
    const id = data.getAttribute('key') ?? '';
    const { name } = keys.get(id) ?? { name: id };
    const [drawing] = childrenOf(data);
    const text = drawing === undefined ? (data.textContent ?? '') : (labelIn(drawing) ?? '');
    const cell = { ...placeOf(file, data), text };
    if (drawing !== undefined || /^(label|name)$/i.test(name)) label ??= text === '' ? null : cell;
    else attributes.set(name, [...(attributes.get(name) ?? []), cell]);
  }
  for (const { name, otherwise } of keys.values()) {
    if (otherwise !== null && !attributes.has(name) && !/^(label|name)$/i.test(name)) {
      attributes.set(name, [{ ...place, text: otherwise }]);
    }
  }
  return { place, attributes, label };
}
