/**
 * The rows of a layered drawing: the nodes by layer, and a bend in each layer that a long line
 * passes, so that it keeps a way of its own between the boxes. Pure.
 */
export interface LayeredNode {
  readonly id: string;
  readonly layer: number;
}

export interface LayeredEdge {
  readonly from: string;
  readonly to: string;
}

export interface Rows {
  /** Items by row, in their order: nodes under their number, then bends. */
  readonly rows: number[][];
  /** Of each item, its neighbours in the row before and in the row after. */
  readonly before: readonly number[][];
  readonly after: readonly number[][];
  /** The room an item takes: 1 for a node. */
  readonly sizes: readonly number[];
  /** The layer of each row, ascending. */
  readonly layers: readonly number[];
  /** The bends between two nodes, from the first row to the last, by `pairKey`. */
  readonly bends: ReadonlyMap<string, readonly number[]>;
}

const BEND = 0.35;

/** One key for the lines between two nodes, whichever way they run. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Rows in the order given. Edges within a row, and to nodes that are not there, join nothing. */
export function rowsOf(nodes: readonly LayeredNode[], edges: readonly LayeredEdge[]): Rows {
  const layers = [...new Set(nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
  const rowOf = new Map(layers.map((layer, row) => [layer, row]));
  const number = new Map(nodes.map(({ id }, i) => [id, i]));
  const rows: number[][] = layers.map(() => []);
  const row = nodes.map(({ layer }) => rowOf.get(layer)!);
  row.forEach((at, i) => rows[at]!.push(i));
  const sizes = nodes.map(() => 1);
  const before: number[][] = nodes.map(() => []);
  const after: number[][] = nodes.map(() => []);
  const bends = new Map<string, number[]>();
  for (const { from, to } of edges) {
    const key = pairKey(from, to);
    const ends = [number.get(from), number.get(to)];
    if (ends[0] === undefined || ends[1] === undefined || bends.has(key)) continue;
    const [first, last] = (ends as number[]).sort((a, b) => row[a]! - row[b]!) as [number, number];
    const way = [first];
    for (let at = row[first]! + 1; at < row[last]!; at++) {
      rows[at]!.push(sizes.length);
      way.push(sizes.length);
      sizes.push(BEND);
      before.push([]);
      after.push([]);
    }
    bends.set(key, way.slice(1));
    if (row[first] === row[last]) continue;
    [...way, last].reduce((one, next) => {
      after[one]!.push(next);
      before[next]!.push(one);
      return next;
    });
  }
  return { rows, before, after, sizes, layers, bends };
}
