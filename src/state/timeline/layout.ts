/** Where the items of a timeline are drawn: lanes beneath each other, marks in rows, clusters. Pure. */
import type { Items } from '#graph/timeline/items.ts';
import { LAST_DAY } from '#graph/timeline/items.ts';
import type { Lane } from '#graph/timeline/lanes.ts';
import { type Extent, freePlace, pack, type Packed } from '#graph/timeline/pack.ts';
import { type Scale, xOf } from './scale.ts';

/** A name after its mark, within its bar, or before it. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly place: 'after' | 'within' | 'before';
}

export interface Mark {
  readonly n: number;
  /** The bounds of the date, cut at the edges of the picture. */
  readonly start: number;
  readonly end: number;
  /** The middle of its sign. */
  readonly x: number;
  readonly y: number;
  readonly loose: boolean;
  /** An interval without a beginning, without an end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly label: Label | null;
}

export interface DrawnCluster {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly items: readonly number[];
}

export interface DrawnLane {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** Items of the lane in the part of the axis that is shown. */
  readonly count: number;
  /** Some are only counted, and more rows would show them. */
  readonly canOpen: boolean;
  readonly marks: readonly Mark[];
  readonly clusters: readonly DrawnCluster[];
}

export interface Sizes {
  /** Heights: of a row of marks, of a lane's head above them, of the space about them. */
  readonly row: number;
  readonly head: number;
  readonly pad: number;
  /** The most rows of a lane, of that of the events, and of one that is opened. */
  readonly rows: number;
  readonly eventRows: number;
  readonly openRows: number;
}

export interface LaneWords {
  /** What stands beside a mark. */
  readonly label: (n: number, lane: string) => string;
  /** How wide that is, in pixels. */
  readonly width: (text: string) => number;
  /** Who goes first where room is scarce; the higher the sooner. */
  readonly weight: (n: number) => number;
}

/** So many marks and clusters are drawn; the rest is counted. */
export const MOST_MARKS = 600;
/** With more than so many in view a lane shows nothing but counts. */
const MOST_PACKED = 2500;
const MORE_ROWS = 3;
const SIGN = 8;
const CLUSTER = 30;
/** From here on a sign stands at the head of its bar, not in its middle. */
const LONG = 120;

/** Lays the lanes out, with fewer rows where that would be too many marks; `bottom` is where they end. */
export function layoutLanes(
  items: Items,
  lanes: readonly Lane[],
  scale: Scale,
  sizes: Sizes,
  words: LaneWords,
  open: readonly string[],
): { readonly lanes: readonly DrawnLane[]; readonly bottom: number } {
  const inView = lanes.map(({ key, items: all }) => ({ key, items: visible(items, all, scale) }));
  for (let rows = sizes.rows; ; rows = Math.floor(rows / 2)) {
    let top = 0;
    let drawn = 0;
    const placed = inView.map((lane) => {
      const most = open.includes(lane.key)
        ? sizes.openRows
        : lane.key === 'event'
          ? Math.min(rows * 2, sizes.eventRows)
          : rows;
      const done = layoutLane(items, lane, scale, { ...sizes, rows: most }, words, top);
      top += done.height;
      drawn += done.marks.length + done.clusters.length;
      return done;
    });
    if (drawn <= MOST_MARKS || rows === 0) return { lanes: placed, bottom: top };
  }
}

/** Those whose date can lie in the part of the axis that is shown. */
export function visible({ min, max }: Items, all: Uint32Array, { span }: Scale): Uint32Array {
  return all.filter((n) => (min[n] as number) <= span.max && (max[n] as number) >= span.min);
}

function layoutLane(
  items: Items,
  { key, items: shown }: Lane,
  scale: Scale,
  { row, head, pad, rows }: Sizes,
  words: LaneWords,
  top: number,
): DrawnLane {
  const length = (n: number) => Math.min(4, Math.log10(items.max[n]! - items.min[n]! + 1) | 0);
  const order = Array.from(shown).sort(
    (a, b) => words.weight(b) - words.weight(a) || length(a) - length(b),
  );
  const bare = order.map((n) => placeOf(items, n, scale));
  const edges = { start: scale.left, end: scale.right };
  const room = { cluster: CLUSTER, anchor: xOf(scale, 0) % CLUSTER, edges };
  const most = order.length > MOST_PACKED ? 0 : rows;
  const labelled =
    most === 0 || order.length * 8 > MOST_MARKS
      ? null
      : bare.map((place, i) => withLabel(place, words, words.label(order[i]!, key), scale));
  const boxes = bare.map(({ box }) => box);
  const wider = labelled?.map(({ box }) => box) ?? null;
  const first = pack(boxes, { ...room, rows: most }, wider);
  // An event has its name at the cost of lesser ones; of all else every mark comes before any label.
  const fits = first.clusters.length === 0 || key === 'event';
  // A few more rows are better than a count of a few.
  const more = fits ? first : pack(boxes, { ...room, rows: most === 0 ? 0 : most + MORE_ROWS });
  const packed = fits || more.clusters.length === 0 ? more : pack(boxes, { ...room, rows: most });
  const places =
    labelled === null
      ? bare
      : fits
        ? bare.map((place, i) => (first.wide[i] === 1 ? labelled[i]! : place))
        : labelsWhereFree(bare, packed, labelled);
  const y = (at: number) => top + pad + head + (at + 0.5) * row;
  const canOpen = packed.clusters.length > 0 && order.length <= MOST_PACKED;
  return {
    ...{ key, top, canOpen },
    // With room for what opens it.
    height: head + 2 * pad + Math.max(canOpen && head === 0 ? 2 : 1, packed.height) * row,
    count: order.length,
    marks: places.flatMap(({ mark }, i) => {
      const at = packed.rows[i]!;
      return at < 0 ? [] : [{ ...mark, n: order[i]!, y: y(at) }];
    }),
    clusters: packed.clusters.map(({ start, end, members }) => ({
      x: start,
      width: end - start,
      y: y(packed.height - 1),
      items: members.map((i) => order[i]!),
    })),
  };
}

/** A mark without its row, and what it takes up there. */
interface Place {
  readonly mark: Omit<Mark, 'n' | 'y'>;
  readonly box: Extent;
}

function placeOf({ min, max, loose }: Items, n: number, scale: Scale): Place {
  const { left, right } = scale;
  const [from, to] = [xOf(scale, min[n]!), xOf(scale, max[n]! + 1)];
  const start = Math.max(left, from);
  const end = Math.min(right, Math.max(to, from + 1));
  const x = end - start > LONG ? start + SIGN + 2 : (start + end) / 2;
  const reach = SIGN + (loose[n] === 1 ? 4 : 0);
  return {
    mark: {
      ...{ start, end, x, label: null, loose: loose[n] === 1 },
      openStart: min[n]! <= -LAST_DAY,
      openEnd: max[n]! >= LAST_DAY,
    },
    box: { start: Math.min(start, x - reach) - 1, end: Math.max(end, x + reach) + 1 },
  };
}

/** With its label after it, within its bar, or before it where the axis ends. */
function withLabel(place: Place, words: LaneWords, text: string, { left, right }: Scale): Place {
  const { mark, box } = place;
  const { start, end, x } = mark;
  const width = words.width(text) + 8;
  const inside = end - start > LONG && x + SIGN + width < end;
  const at = inside ? x + SIGN + 4 : box.end + 3;
  const after = inside || at + width <= right + 4 || box.start - width < left;
  return {
    mark: {
      ...mark,
      label: after
        ? { text, x: at, place: inside ? 'within' : 'after' }
        : { text, x: box.start - 3, place: 'before' },
    },
    box: after
      ? { start: box.start, end: Math.max(box.end, at + width) }
      : { start: box.start - width, end: box.end },
  };
}

/** Labels for those in a row beside which there is room. */
function labelsWhereFree(
  bare: readonly Place[],
  { rows, clusters, height }: Packed,
  labelled: readonly Place[],
): readonly Place[] {
  const lines = new Map<number, Extent[]>();
  bare.forEach(({ box }, i) => {
    const line = lines.get(rows[i]!) ?? [];
    line.push(box);
    lines.set(rows[i]!, line);
  });
  lines.set(height - 1, [...(lines.get(height - 1) ?? []), ...clusters]);
  for (const line of lines.values()) line.sort((a, b) => a.start - b.start);
  return bare.map((place, i) => {
    const line = lines.get(rows[i]!)!;
    const at = line.indexOf(place.box);
    const others = [...line.slice(0, at), ...line.slice(at + 1)];
    const wide = labelled[i]!;
    if (rows[i]! < 0 || freePlace(others, wide.box) < 0) return place;
    line[at] = wide.box;
    return wide;
  });
}
