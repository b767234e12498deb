/** Of more lines than a picture can carry, those that say most of each entity. */

/** Past so many lines between the same few entities, none can be followed. */
export const MOST_LINES = 200;

export interface Weighted {
  readonly from: string;
  readonly to: string;
  readonly statements: number;
  readonly sources: number;
  readonly duress: boolean;
}

/**
 * All lines, if there are at most `limit`. Otherwise those that are among the strongest k of either
 * end, for the largest k that keeps within the limit; k is at least 1, so that nothing that was joined
 * stands alone. A line is strong by a statement under duress, then by its statements, then by its
 * sources. Lines of `always` are all kept. In the order given.
 *
 * The nearest-neighbour backbone of a weighted graph: a cut by weight alone would leave the few who
 * are spoken of most, and nothing of the others.
 */
export function strongestLines<L extends Weighted>(
  lines: readonly L[],
  always: Iterable<string> = [],
  limit = MOST_LINES,
): readonly L[] {
  if (lines.length <= limit) return lines;
  const wanted = new Set(always);
  const places = new Map<string, number>();
  const next = (id: string) => {
    const place = (places.get(id) ?? 0) + 1;
    places.set(id, place);
    return place;
  };
  const depths = new Map<L, number>();
  for (const line of [...lines].sort(stronger)) {
    const depth = Math.min(next(line.from), next(line.to));
    depths.set(line, wanted.has(line.from) || wanted.has(line.to) ? 0 : depth);
  }
  const k = deepest([...depths.values()], limit);
  return lines.filter((line) => depths.get(line)! <= k);
}

const stronger = (a: Weighted, b: Weighted) =>
  Number(b.duress) - Number(a.duress) || b.statements - a.statements || b.sources - a.sources;

/** The largest depth, from 1, down to which there are at most `limit`. */
function deepest(depths: readonly number[], limit: number): number {
  const sorted = [...depths].sort((a, b) => a - b);
  return Math.max(1, (sorted[limit] ?? Infinity) - 1);
}
