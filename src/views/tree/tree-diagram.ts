/** From a tree of accusers or accused to boxes and lines. Pure. */
import type { Entity } from '#model/dossier.ts';
import type { Messages } from '#messages/index.ts';
import type { Bundle, Tree } from '#state/explorer.svelte.ts';
import { bundleKey } from '#state/bundle-key.ts';
import type { DiagramEdge, DiagramNode } from '../diagram/types.ts';

export interface Wording {
  readonly entity: (id: string) => Entity | null;
  readonly family: (family: string) => string;
  readonly date: (date: string) => string;
  readonly messages: Messages['tree'];
}

export interface TreeDiagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly (DiagramEdge & { readonly claims: readonly string[] })[];
}

/** The accused stand after their accusers, whichever way the tree was asked for. */
export function treeDiagram(tree: Tree, wording: Wording): TreeDiagram {
  const layers = new Map(
    tree.entities.map(({ id, depth }) => [id, tree.mode === 'upstream' ? -depth : depth]),
  );
  const nodes = tree.entities.map(({ id }): DiagramNode => {
    const entity = wording.entity(id);
    const end = id === tree.root.id;
    const hub = !end && entity?.through === false;
    return {
      ...{
        id,
        name: entity?.name ?? id,
        kind: entity?.kind ?? 'person',
        layer: layers.get(id)!,
        end,
      },
      ...(hub ? { note: wording.messages.hubInBox } : {}),
    };
  });
  const edges = tree.lines.map((line) => {
    const backward = layers.get(line.from)! > layers.get(line.to)!;
    const [from, to] = backward ? [line.to, line.from] : [line.from, line.to];
    return {
      ...{ key: bundleKey(line.from, line.family, line.to), from, to, backward },
      ...{ family: line.family, directed: true, count: line.claims.length },
      ...{ duress: line.duress, weak: line.roster, uncertain: line.certainty !== 'certain' },
      label: labelOf(line, wording),
      date: onlyDate(line, wording),
      claims: line.claims.map(({ id }) => id),
    };
  });
  return { nodes, edges };
}

function labelOf(line: Bundle, wording: Wording): string {
  const { messages } = wording;
  const name = (id: string) => wording.entity(id)?.name ?? id;
  return [
    messages.line(wording.family(line.family), name(line.from), name(line.to)),
    ...(line.claims.length > 1 ? [messages.claims(line.claims.length)] : []),
    ...(onlyDate(line, wording) === null ? [] : [onlyDate(line, wording)]),
    ...(line.duress ? [messages.underDuress] : []),
  ].join(', ');
}

/** The date of all the claims of a line, where they have one and the same. */
function onlyDate({ claims }: Bundle, wording: Wording): string | null {
  const dates = new Set(claims.map(({ date }) => date));
  const [date] = dates;
  return dates.size === 1 && date !== null && date !== undefined ? wording.date(date) : null;
}
