/**
 * Leaves of lists folded behind a count: entities that a picture joins to the same one or two others,
 * and to nobody else. Drawn one by one they are a fan that hides the rest.
 */
import type { Line } from './ranked-core.ts';

export interface LeafList {
  /** The one or two that all members are joined to, in the order of their ids, joined with `~`. */
  readonly key: string;
  readonly near: readonly string[];
  readonly members: readonly string[];
}

export interface FoldOptions {
  /** Never folded: the selection, the entities of a path. */
  readonly keep?: Iterable<string>;
  /** Fewer than so many alike are drawn one by one. */
  readonly least?: number;
}

const FEWEST = 3;
const MOST_NEIGHBOURS = 2;

/**
 * The lists among `entities`, by key; an entity is in one at most. Takes the ids of what is drawn
 * and the lines between them; loops are ignored. Time linear in the lines.
 */
export function leafLists(
  entities: readonly string[],
  lines: readonly Line[],
  { keep = [], least = FEWEST }: FoldOptions = {},
): LeafList[] {
  const neighbours = new Map<string, Set<string>>(entities.map((id) => [id, new Set()]));
  for (const { from, to } of lines) {
    if (from === to) continue;
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  const kept = new Set(keep);
  const alike = new Map<string, string[]>();
  for (const [id, near] of neighbours) {
    if (kept.has(id) || near.size === 0 || near.size > MOST_NEIGHBOURS) continue;
    const key = [...near].sort().join('~');
    const members = alike.get(key);
    if (members === undefined) alike.set(key, [id]);
    else members.push(id);
  }
  return [...alike]
    .filter(([, members]) => members.length >= least)
    .map(([key, members]) => ({ key, near: key.split('~'), members }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
