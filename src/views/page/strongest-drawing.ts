/** Who spoke most often against whom, as two rows of names: the speakers, and those named. */
import type { Explorer } from '#state/explorer.svelte.ts';
import type { Cell } from '#state/matrix.ts';
import type { DiagramEdge, DiagramNode } from '../diagram/types.ts';

/** One who speaks and is named too stands in both rows; an entity's id, from a node's. */
export const entityOf = (node: string) => node.slice(node.indexOf(':') + 1);

/** A node for each speaker and each named, and a line for each family of a cell. */
export function strongestDrawing(
  explorer: Explorer,
  cells: readonly Cell[],
): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const node = (id: string, layer: number): DiagramNode => ({
    ...{ id: nodeOf(id, layer), layer, name: explorer.name(id) },
    kind: explorer.entity(id)?.kind ?? 'person',
  });
  const each = (ids: readonly string[]) => [...new Set(ids)];
  const edges = cells.flatMap(({ from, to, bundles }) =>
    bundles.map((bundle): DiagramEdge => ({
      ...{ key: `${from} ${bundle.family} ${to}`, from: nodeOf(from, 0), to: nodeOf(to, 1) },
      ...{ family: bundle.family, directed: true, backward: false, weak: false },
      ...{ count: bundle.statements, duress: bundle.duress },
      uncertain: bundle.claims.every(({ certainty }) => certainty !== 'certain'),
      label: bundle.claims.map((claim) => explorer.sentence(claim)).join(' '),
    })),
  );
  return {
    nodes: [
      ...each(cells.map(({ from }) => from)).map((id) => node(id, 0)),
      ...each(cells.map(({ to }) => to)).map((id) => node(id, 1)),
    ],
    edges,
  };
}

const nodeOf = (id: string, layer: number) => `${layer}:${id}`;
