/**
 * What the yardsticks search: bare compressed rows of both directions, whole numbers only. Within a
 * row the neighbours ascend, each once: no row is longer than it must be.
 */
export interface BareRows {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  /** Of each edge the number that it came with: its claim. */
  readonly labels: Uint32Array;
}

export interface BareGraph {
  readonly size: number;
  readonly out: BareRows;
  readonly in: BareRows;
}

/** From, to, and a label. */
export type BareEdge = readonly [number, number, number];

/** Rows of both directions; of parallel edges only the first is kept unless `parallel`. */
export function bareGraph(size: number, edges: readonly BareEdge[], parallel = false): BareGraph {
  const kept = parallel ? edges : firstOfEach(size, edges);
  return { size, out: rows(size, kept, 0, 1), in: rows(size, kept, 1, 0) };
}

function firstOfEach(size: number, edges: readonly BareEdge[]): BareEdge[] {
  const seen = new Set<number>();
  return edges.filter(([from, to]) => {
    const pair = from * size + to;
    return !seen.has(pair) && seen.add(pair);
  });
}

function rows(size: number, edges: readonly BareEdge[], key: 0 | 1, end: 0 | 1): BareRows {
  const sorted = [...edges].sort((a, b) => a[key] - b[key] || a[end] - b[end]);
  const offsets = new Uint32Array(size + 1);
  for (const edge of sorted) offsets[edge[key] + 1]! += 1;
  for (let i = 0; i < size; i++) offsets[i + 1]! += offsets[i]!;
  return {
    offsets,
    ends: Uint32Array.from(sorted, (edge) => edge[end]),
    labels: Uint32Array.from(sorted, (edge) => edge[2]),
  };
}
