/** The tree of accusers or accused that the address asks for: to read as a list, and to draw. Pure. */
import { bundles, type Bundle } from '#graph/bundles.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter } from '#graph/filter.ts';
import { namedEnds } from '#graph/paths/ends.ts';
import { selectClaims } from '#graph/select.ts';
import { testimonyTree, type TestimonyTree, type TreeNode } from '#graph/tree/testimony-tree.ts';
import type { Claim } from '#model/dossier.ts';
import type { Address } from './url.ts';

export interface Branch {
  readonly id: string;
  /** What joins it to the one above. */
  readonly claims: readonly Claim[];
  readonly children: readonly Branch[];
  /** Where it stands besides: above itself, or further up or down the list. */
  readonly again: 'cycle' | 'above' | 'below' | null;
  /** Named, but not gone beyond. */
  readonly hub: boolean;
}

export interface Tree {
  readonly mode: 'upstream' | 'downstream';
  readonly root: Branch;
  /** All that is drawn, the root first; `depth` is the steps from it. */
  readonly entities: readonly { readonly id: string; readonly depth: number }[];
  /** The claims between them, those included that close a circle. */
  readonly lines: readonly Bundle[];
  readonly claims: number;
  /** The most nodes, where the tree has more; else null. */
  readonly cut: number | null;
}

/** More would be neither a drawing nor a list that anybody reads; the command line gives all. */
const MOST_NODES = 300;

const RELATION = { upstream: 'accused', downstream: 'accused-by' } as const;

/** Null unless the view asks for a tree and somebody to start from. */
export function treeOf(index: ClaimIndex, address: Address): Tree | null {
  const { view, mode, depth, filter } = address;
  const from = rootOf(address);
  if (view !== 'trace' || mode === 'paths' || from === null) return null;
  const answer = testimonyTree(index, {
    relation: RELATION[mode],
    id: from,
    depth,
    filter,
    limit: MOST_NODES,
  });
  const claimIds = new Set(answer.edges.flatMap(({ claims }) => claims));
  return {
    mode,
    root: readable(index, answer),
    entities: [{ id: from, depth: 0 }, ...answer.entries],
    lines: linesOf(index, answer, claimIds),
    claims: claimIds.size,
    cut: answer.truncated ? MOST_NODES : null,
  };
}

/** Of whom a tree is asked: the first that the address names; a wildcard is nobody. */
export function rootOf({ from }: Address): string | null {
  return from === null ? null : (namedEnds(from)[0] ?? null);
}

/** With the claims themselves, and each repetition told where the other place is. */
function readable(index: ClaimIndex, { root }: TestimonyTree): Branch {
  const place = new Map<string, number>();
  let at = 0;
  const number = (node: TreeNode) => {
    at++;
    if (node.again === null) place.set(node.id, at);
    node.children.forEach(number);
  };
  number(root);
  at = 0;
  const branch = (node: TreeNode, top: boolean): Branch => {
    const here = ++at;
    const elsewhere = (place.get(node.id) ?? 0) < here ? 'above' : 'below';
    const entity = index.entities[index.entityNumber.get(node.id)!];
    return {
      id: node.id,
      claims: node.claims.map((id) => index.claims[index.claimNumber.get(id)!]!),
      again: node.again === 'shown' ? elsewhere : node.again,
      hub: !top && entity?.through === false,
      children: node.children.map((child) => branch(child, false)),
    };
  };
  return branch(root, true);
}

function linesOf(
  index: ClaimIndex,
  { edges }: TestimonyTree,
  claimIds: ReadonlySet<string>,
): Bundle[] {
  const claimMask = new Uint8Array(index.claims.length);
  for (const id of claimIds) claimMask[index.claimNumber.get(id)!] = 1;
  const pairs = new Set(edges.map(({ from, to }) => `${from} ${to}`));
  return bundles(index, { ...selectClaims(index, emptyFilter), claimMask }).filter(({ from, to }) =>
    pairs.has(`${from} ${to}`),
  );
}
