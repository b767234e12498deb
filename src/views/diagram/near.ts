/** What is brought out when a box or a line is pointed at. Pure. */
import type { DiagramEdge, DiagramNode } from './types.ts';

/** A box with its lines and their other ends; a line with its ends. Ids and keys. */
export function nearTo(
  pointed: string,
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
): ReadonlySet<string> {
  const isNode = nodes.some(({ id }) => id === pointed);
  const touched = edges.filter(({ key, from, to }) =>
    isNode ? from === pointed || to === pointed : key === pointed,
  );
  return new Set([pointed, ...touched.flatMap(({ key, from, to }) => [key, from, to])]);
}
