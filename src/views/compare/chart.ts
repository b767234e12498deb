/** Where the marks of a chart of statements in time go: lanes, a row for each mark. Pure. */

export interface ChartPoint {
  readonly id: string;
  readonly lane: string;
  readonly label: string;
  /** What a screen reader hears. */
  readonly words: string;
  /** Days since 1970; null where it is undated. */
  readonly when: { readonly min: number; readonly max: number } | null;
  readonly order: number;
  readonly era: 'contemporary' | 'later' | 'unknown';
  /** Not counted: toward a whole of which this is a part. */
  readonly general: boolean;
}

export interface ChartLane {
  readonly key: string;
  readonly label: string;
  readonly order: number | null;
}

export interface PlacedLane extends ChartLane {
  readonly top: number;
  readonly height: number;
  readonly points: readonly (ChartPoint & { readonly y: number })[];
}

/** Heights: of a mark's row, of a lane's head above its marks, and of the space about them. */
export interface ChartSizes {
  readonly row: number;
  readonly head: number;
}

const PAD = 6;

/** Lanes beneath each other, each as high as its marks need; `bottom` is where the axis lies. */
export function placedLanes(
  lanes: readonly ChartLane[],
  points: readonly ChartPoint[],
  top: number,
  { row, head }: ChartSizes,
): { readonly lanes: readonly PlacedLane[]; readonly bottom: number } {
  let at = top;
  const placed = lanes.map((lane): PlacedLane => {
    const own = points
      .filter((point) => point.lane === lane.key)
      .sort((a, b) => (a.when?.min ?? Infinity) - (b.when?.min ?? Infinity) || 0);
    const height = head + Math.max(1, own.length) * row + 2 * PAD;
    const start = at;
    at += height;
    return {
      ...lane,
      top: start,
      height,
      points: own.map((point, i) => ({ ...point, y: start + PAD + head + (i + 0.5) * row })),
    };
  });
  return { lanes: placed, bottom: at };
}
