/** The connected parts of a layout's graph. */
import type { LayoutEdge, LayoutInput } from './types.ts';

export interface Part extends LayoutInput {
  /** Index of each node in the whole. */
  readonly members: readonly number[];
}

/** The connected parts, the largest first; of equal ones, that with the earliest node. */
export function connectedParts({ nodes, edges }: LayoutInput): Part[] {
  const root = nodes.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at]! !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (const { source, target } of edges) {
    const [a, b] = [find(source), find(target)];
    if (a !== b) root[Math.max(a, b)] = Math.min(a, b);
  }
  const members = new Map<number, number[]>();
  nodes.forEach((_, i) => {
    const at = find(i);
    const list = members.get(at);
    if (list) list.push(i);
    else members.set(at, [i]);
  });
  const place = new Map<number, number>();
  for (const list of members.values()) list.forEach((node, i) => place.set(node, i));
  const lines = new Map<number, LayoutEdge[]>();
  for (const { source, target, weight } of edges) {
    if (source === target) continue;
    const at = find(source);
    const line = { source: place.get(source)!, target: place.get(target)!, weight };
    const list = lines.get(at);
    if (list) list.push(line);
    else lines.set(at, [line]);
  }
  return [...members]
    .map(([at, list]) => ({
      members: list,
      nodes: list.map((i) => nodes[i]!),
      edges: lines.get(at) ?? [],
    }))
    .sort((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
}
