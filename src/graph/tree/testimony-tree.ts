/**
 * Who accused somebody, who accused those, and so on; or whom somebody accused, and whom those. A
 * breadth-first search: each entity stands once, where it is nearest, and is named again elsewhere.
 */
import type { ClaimIndex } from '../claim-index.ts';
import { stepsAgainst, type Steps } from './against.ts';
import { isUpstream, MOST_NODES, type TreeQuery } from './tree-query.ts';

export interface TreeEntry {
  readonly id: string;
  /** Steps from the root: the least there are. */
  readonly depth: number;
  /** The claims that join it to the entities one step nearer. */
  readonly via: readonly string[];
}

/** Claims between two entities of the tree, as they point: from who spoke. */
export interface TreeEdge {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
}

export interface TreeNode {
  readonly id: string;
  /** The claims that join it to the node above. */
  readonly claims: readonly string[];
  readonly children: readonly TreeNode[];
  /** `cycle`: it stands above itself; `shown`: it stands elsewhere. Neither has children here. */
  readonly again: 'cycle' | 'shown' | null;
}

export interface TestimonyTree {
  readonly root: TreeNode;
  /** All but the root, the nearest first, then in the order of the dossier. */
  readonly entries: readonly TreeEntry[];
  /** Between all entities of the tree, those included that close a circle. */
  readonly edges: readonly TreeEdge[];
  /** True if there is more than the limit of nodes allows. */
  readonly truncated: boolean;
}

interface Growing extends TreeNode {
  readonly number: number;
  readonly above: Growing | null;
  readonly children: Growing[];
}

/**
 * The answer. Hubs (`through: false`) are named and not gone beyond, unless the root is one. An
 * entity that the dossier does not hold has an empty tree.
 */
export function testimonyTree(index: ClaimIndex, query: TreeQuery): TestimonyTree {
  const { entityIds, claimIds, entity } = index;
  const limit = query.limit ?? MOST_NODES;
  const number = index.entityNumber.get(query.id);
  const root: Growing = {
    ...{ id: query.id, number: number ?? -1, claims: [], above: null, children: [], again: null },
  };
  if (number === undefined) return { root: plain(root), entries: [], edges: [], truncated: false };
  const steps = stepsAgainst(index, query);
  const reached = new Map<number, number>([[number, 0]]);
  const entries: TreeEntry[] = [];
  let nodes = 1;
  let truncated = false;
  let layer: Growing[] = [root];
  for (let depth = 1; depth <= query.depth && layer.length > 0; depth++) {
    const next = new Map<number, { node: Growing; via: Set<number> }>();
    for (const above of layer) {
      if (above !== root && entity.through[above.number] === 0) continue;
      for (const [end, claims] of steps.get(above.number) ?? []) {
        if (nodes === limit) truncated = true;
        if (truncated) break;
        nodes++;
        const again = standsAbove(above, end) ? 'cycle' : reached.has(end) ? 'shown' : null;
        const node: Growing = {
          ...{ id: entityIds[end]!, number: end, above, children: [], again },
          claims: claims.map((c) => claimIds[c]!),
        };
        above.children.push(node);
        if (again === null) {
          reached.set(end, depth);
          next.set(end, { node, via: new Set(claims) });
        } else if (reached.get(end) === depth) claims.forEach((c) => next.get(end)!.via.add(c));
      }
    }
    const found = [...next.values()].sort((a, b) => a.node.number - b.node.number);
    layer = found.map(({ node }) => node);
    for (const { node, via } of found) {
      const joined = [...via].sort((a, b) => a - b).map((c) => claimIds[c]!);
      entries.push({ id: node.id, depth, via: joined });
    }
  }
  const edges = edgesAmong(index, query, steps, reached);
  return { root: plain(root), entries, edges, truncated };
}

function standsAbove(node: Growing, wanted: number): boolean {
  for (let at: Growing | null = node; at !== null; at = at.above) {
    if (at.number === wanted) return true;
  }
  return false;
}

function plain({ id, claims, children, again }: Growing): TreeNode {
  return { id, claims, children: children.map(plain), again };
}

/** In the order of the entities reached. */
function edgesAmong(
  { entityIds, claimIds }: ClaimIndex,
  { relation }: TreeQuery,
  steps: Steps,
  reached: ReadonlyMap<number, number>,
): TreeEdge[] {
  const upstream = isUpstream(relation);
  return [...reached.keys()].flatMap((here) =>
    [...(steps.get(here) ?? [])]
      .filter(([next]) => reached.has(next))
      .map(([next, claims]) => ({
        from: entityIds[upstream ? next : here]!,
        to: entityIds[upstream ? here : next]!,
        claims: claims.map((c) => claimIds[c]!),
      })),
  );
}
