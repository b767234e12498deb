/** Puts what would overlap in a lane into rows; what finds no room is counted in clusters. */

/** What a mark takes up along the axis, in whatever unit. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Cluster extends Extent {
  /** Places in the list of extents. */
  readonly members: readonly number[];
}

export interface Packed {
  /** For each extent its row, from 0; -1 where it is counted in a cluster. */
  readonly rows: Int32Array;
  /** 1 for each that has the room that it would rather have. */
  readonly wide: Uint8Array;
  /** How many rows are taken, that of the clusters included, which is the last. */
  readonly height: number;
  readonly clusters: readonly Cluster[];
}

export interface Room {
  /** The most rows for marks; the clusters have one more. */
  readonly rows: number;
  /** The width of a cluster, and where their places begin, so that they move with the axis. */
  readonly cluster: number;
  readonly anchor: number;
  /** Where the axis begins and ends: the first and the last place reach there, and not beyond. */
  readonly edges?: Extent;
}

/**
 * The first have the first choice, each of its wider extent where one is given and free. No two in a
 * row overlap; each stands in a row or in one cluster.
 */
export function pack(
  extents: readonly Extent[],
  { rows: most, cluster, anchor, edges = { start: -Infinity, end: Infinity } }: Room,
  wider: readonly Extent[] | null = null,
): Packed {
  const rows = new Int32Array(extents.length).fill(-1);
  const wide = new Uint8Array(extents.length);
  const taken: Extent[][] = Array.from({ length: most }, () => []);
  const bins = new Map<number, number[]>();
  const first = Math.ceil((edges.start - anchor) / cluster);
  const last = Math.max(first, Math.floor((edges.end - anchor) / cluster) - 1);
  const binOf = ({ start, end }: Extent) =>
    Math.min(last, Math.max(first, Math.floor(((start + end) / 2 - anchor) / cluster)));
  const rangeOf = (bin: number): Extent => ({
    start: bin === first ? edges.start : anchor + bin * cluster,
    end: bin === last ? edges.end : anchor + (bin + 1) * cluster,
  });
  extents.forEach((extent, i) => {
    if (wider !== null && (rows[i] = firstRow(taken, wider[i]!)) >= 0) wide[i] = 1;
    else if ((rows[i] = firstRow(taken, extent)) < 0) {
      const members = bins.get(binOf(extent));
      if (members === undefined) bins.set(binOf(extent), [i]);
      else members.push(i);
    }
  });
  const used = taken.filter((line) => line.length > 0).length;
  // What stands alone is drawn beside the clusters, unless it would meet one.
  let alone = 0;
  const beside = [...bins.keys()].map((bin) => rangeOf(bin));
  for (const [bin, members] of [...bins]) {
    const extent = extents[members[0]!]!;
    const own = rangeOf(bin);
    const meets = beside.some(
      ({ start, end }) => start !== own.start && start < extent.end && end > extent.start,
    );
    if (members.length > 1 || meets) continue;
    rows[members[0]!] = used;
    beside.push(extent);
    bins.delete(bin);
    alone++;
  }
  const clusters = [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, members]) => ({ ...rangeOf(bin), members }));
  return { rows, wide, height: used + (clusters.length + alone > 0 ? 1 : 0), clusters };
}

/** The first row in which an extent is free, which it then takes; -1 where there is none. */
function firstRow(taken: readonly Extent[][], extent: Extent): number {
  return taken.findIndex((line) => {
    const at = freePlace(line, extent);
    if (at >= 0) line.splice(at, 0, extent);
    return at >= 0;
  });
}

/** Where in a row, sorted by start, an extent can stand; -1 where it would overlap. */
export function freePlace(line: readonly Extent[], { start, end }: Extent): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  const before = line[low - 1];
  return before === undefined || before.end <= start ? low : -1;
}
