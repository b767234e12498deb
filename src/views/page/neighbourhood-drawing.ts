/** A neighbourhood as nodes in layers and lines between them, the entity in layer 1. */
import type { Explorer } from '#state/explorer.svelte.ts';
import type { Neighbour, Neighbourhood } from '#state/neighbourhood.ts';
import type { DiagramEdge, DiagramNode } from '../diagram/types.ts';

export function drawingOf(
  explorer: Explorer,
  id: string,
  near: Neighbourhood,
  layerOf: (neighbour: Neighbour) => number,
): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const layers = new Map([
    [id, 1],
    ...near.neighbours.map((one) => [one.id, layerOf(one)] as const),
  ]);
  const nodes = [...layers].map(([node, layer]): DiagramNode => {
    const kind = explorer.entity(node)?.kind ?? 'person';
    return { id: node, layer, kind, name: explorer.name(node), end: node === id };
  });
  const edges = near.lines.map((line): DiagramEdge => {
    const { key, family, directed, claims, duress, uncertain } = line;
    const backward = layers.get(line.from)! > layers.get(line.to)!;
    const [from, to] = backward ? [line.to, line.from] : [line.from, line.to];
    return {
      ...{ key, from, to, family, directed, backward, duress, uncertain, weak: false },
      count: claims.length,
      label: claims.map((claim) => explorer.sentence(claim)).join(' '),
    };
  });
  return { nodes, edges };
}
