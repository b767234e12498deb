/** Where the arrow keys lead in the picture: along a lane, or to the nearest mark of the next. Pure. */
import type { DrawnLane } from '#state/timeline/layout.ts';

/** What can have the focus: a mark, or a cluster, whose key ends in `+`. */
export interface Stop {
  readonly lane: string;
  readonly n: string;
  readonly x: number;
}

/** The stops of a lane from left to right. */
export function stopsOf({ key, marks, clusters }: DrawnLane): Stop[] {
  return [
    ...marks.map(({ n, x }) => ({ lane: key, n: String(n), x })),
    ...clusters.map(({ items, x, width }) => ({ lane: key, n: `${items[0]}+`, x: x + width / 2 })),
  ].sort((a, b) => a.x - b.x);
}

/** The stop to which a key leads; null where there is none, or it is no such key. */
export function nextStop(lanes: readonly DrawnLane[], from: Stop, key: string): Stop | null {
  const at = lanes.findIndex((lane) => lane.key === from.lane);
  const here = lanes[at];
  if (here === undefined) return null;
  const stops = stopsOf(here);
  const place = stops.findIndex(({ n }) => n === from.n);
  if (key === 'ArrowLeft') return stops[place - 1] ?? null;
  if (key === 'ArrowRight') return stops[place + 1] ?? null;
  if (key === 'Home') return stops[0] ?? null;
  if (key === 'End') return stops.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const step = key === 'ArrowUp' ? -1 : 1;
  for (let i = at + step; i >= 0 && i < lanes.length; i += step) {
    const nearest = stopsOf(lanes[i]!).reduce<Stop | null>(
      (best, stop) =>
        best === null || Math.abs(stop.x - from.x) < Math.abs(best.x - from.x) ? stop : best,
      null,
    );
    if (nearest !== null) return nearest;
  }
  return null;
}
