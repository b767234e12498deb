/**
 * Where on a box's side each line meets it: in the order of where the lines go, so that they do not
 * cross at once, and so far apart that arrowheads stand clear. Pure.
 */
import { pairKey } from '#canvas/layout/layered.ts';
import { LANE, type Placed, type PlacedBox } from './placed.ts';
import type { DiagramEdge } from './types.ts';

const WIDEST = 26;
const INSET = 8;

/** A line on its way: its ends across, and the lanes in between, from the first layer on. */
export interface Way {
  readonly edge: DiagramEdge;
  readonly first: PlacedBox;
  readonly last: PlacedBox;
  readonly start: number;
  readonly end: number;
  readonly lanes: readonly { row: number; across: number }[];
}

interface End {
  readonly way: number;
  readonly which: 'start' | 'end';
  /** Within a layer: -1 goes up, 1 goes down; else 0. */
  readonly bow: number;
  readonly towards: number;
}

export function ways(edges: readonly DiagramEdge[], { boxes, lanes }: Placed): Way[] {
  const parallel = new Map<string, DiagramEdge[]>();
  for (const edge of edges) {
    const key = pairKey(edge.from, edge.to);
    parallel.set(key, [...(parallel.get(key) ?? []), edge]);
  }
  const drafts = edges.map((edge) => {
    const key = pairKey(edge.from, edge.to);
    const same = parallel.get(key)!;
    const [first, last] = [boxes.get(edge.from)!, boxes.get(edge.to)!].sort(
      (a, b) => a.row - b.row || a.across - b.across,
    ) as [PlacedBox, PlacedBox];
    const aside = (same.indexOf(edge) - (same.length - 1) / 2) * LANE;
    const passed = (lanes.get(key) ?? []).map((lane) => ({ ...lane, across: lane.across + aside }));
    passed.sort((a, b) => a.row - b.row);
    return { edge, first, last, lanes: passed };
  });
  const sides = new Map<string, End[]>();
  const add = (box: PlacedBox, side: string, end: End) => {
    const key = `${box.node.id}\n${side}`;
    sides.set(key, [...(sides.get(key) ?? []), end]);
  };
  drafts.forEach(({ first, last, lanes: passed }, way) => {
    const level = first.row === last.row;
    const [next, before] = [
      passed[0]?.across ?? last.across,
      passed.at(-1)?.across ?? first.across,
    ];
    add(first, 'after', { way, which: 'start', bow: level ? 1 : 0, towards: next });
    add(last, level ? 'after' : 'before', {
      way,
      which: 'end',
      bow: level ? -1 : 0,
      towards: before,
    });
  });
  const at = drafts.map(({ first, last }) => ({ start: first.across, end: last.across }));
  for (const ends of sides.values()) {
    ends.sort(byWay);
    const box = drafts[ends[0]!.way]![ends[0]!.which === 'start' ? 'first' : 'last'];
    const apart = Math.min(WIDEST, (box.acrossSize - 2 * INSET) / Math.max(1, ends.length - 1));
    ends.forEach(({ way, which }, i) => {
      at[way]![which] = box.across + (i - (ends.length - 1) / 2) * apart;
    });
  }
  return drafts.map((draft, way) => ({ ...draft, ...at[way]! }));
}

/** Bows to boxes above come first, the nearest outermost, and bows to boxes below last. */
function byWay(a: End, b: End): number {
  if (a.bow !== b.bow) return a.bow - b.bow;
  const back = a.bow === 0 ? 1 : -1;
  const order = a.bow < 0 ? 1 : back;
  return back * (a.towards - b.towards) || order * (a.way - b.way);
}
