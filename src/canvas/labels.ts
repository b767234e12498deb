/** Which names can be read at a zoom, and on which side of its symbol each one stands. */
import { around, BoxIndex, lineMeets } from './boxes.ts';
import type { Box, Point } from './types.ts';

/** Sides of a symbol in order of preference: below, beside, above, then the corners. */
export const PLACEMENTS = [
  'bottom',
  'right',
  'left',
  'top',
  'bottom-right',
  'bottom-left',
  'top-right',
  'top-left',
] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** A symbol with its label, in pixels at the zoom in question. */
export interface LabelledNode extends Point {
  readonly id: string;
  /** Half the width and half the height of the symbol. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Measured size of the label. */
  readonly width: number;
  readonly height: number;
  readonly rank: number;
}

export interface LabelOptions {
  /** Placed before all others, in this order, over symbols if need be: the selection, a path. */
  readonly first?: Iterable<string>;
  /** So many of the highest ranked may cover another's symbol if there is no other place. */
  readonly landmarks?: number;
  /** Lines; a label goes where the fewest cross it. */
  readonly lines?: readonly (readonly [Point, Point])[];
  /** Earlier placements: kept where possible, so that labels do not jump. */
  readonly previous?: ReadonlyMap<string, Placement>;
  /** Nothing is placed outside it. */
  readonly within?: Box;
}

const GAP_TO_SYMBOL = 3;
const GAP_BETWEEN = 4;
/** Nearer than this to another's symbol, a label would seem to be that one's. */
const AIR = 4;
/** Where a circle's rim is at its corner, with a little air. */
const CORNER = 0.85;
const COST_OF_SIDE = 0.35;
const COST_OF_CORNER = 1.5;
const COST_OF_CHANGE = 2;
const COST_OF_NEARNESS = 10;
const COST_OF_SYMBOL = 100;

interface Taken {
  readonly labels: BoxIndex;
  readonly symbols: BoxIndex;
  /** Symbols with some air around them. */
  readonly aired: BoxIndex;
}

/**
 * Placements of the labels that can be shown; the others are hidden. The higher ranked come first.
 * No two labels intersect, and none covers another's symbol unless it is
 * among the `first` or a landmark.
 */
export function placeLabels(
  nodes: readonly LabelledNode[],
  options: LabelOptions = {},
): Map<string, Placement> {
  const first = new Map([...(options.first ?? [])].map((id, i) => [id, i]));
  const turn = (node: LabelledNode) => first.get(node.id) ?? Infinity;
  const ordered = [...nodes].sort(
    (a, b) => (turn(a) === turn(b) ? b.rank - a.rank : turn(a) - turn(b)) || (a.id < b.id ? -1 : 1),
  );
  const [symbols, aired] = [new BoxIndex(), new BoxIndex()];
  for (const node of nodes) {
    const [width, height] = [2 * node.halfWidth, 2 * node.halfHeight];
    symbols.add(node.id, around(node, width, height));
    aired.add(node.id, around(node, width + 2 * AIR, height + 2 * AIR));
  }
  const labels = new BoxIndex();
  const placed = new Map<string, Placement>();
  const free = first.size + (options.landmarks ?? 0);
  ordered.forEach((node, i) => {
    const side = bestSide(node, { labels, symbols, aired }, i < free, options);
    if (side === null) return;
    placed.set(node.id, side);
    labels.add(node.id, grown(labelBox(node, side)));
  });
  return placed;
}

/** The box of a label on a given side of its symbol. */
export function labelBox(node: LabelledNode, side: Placement): Box {
  const { x, y, width, height } = node;
  const offX = node.halfWidth + GAP_TO_SYMBOL + width / 2;
  const offY = node.halfHeight + GAP_TO_SYMBOL + height / 2;
  const corner = side.includes('-');
  const across = corner ? width / 2 + node.halfWidth * CORNER : offX;
  const down = corner ? height / 2 + node.halfHeight * CORNER : offY;
  const dx = side.endsWith('right') ? across : side.endsWith('left') ? -across : 0;
  const dy = side.startsWith('bottom') ? down : side.startsWith('top') ? -down : 0;
  return around({ x: x + dx, y: y + dy }, width, height);
}

function bestSide(
  node: LabelledNode,
  { labels, symbols, aired }: Taken,
  mayCover: boolean,
  { lines = [], previous, within }: LabelOptions,
): Placement | null {
  let best: Placement | null = null;
  let least = Infinity;
  PLACEMENTS.forEach((side, i) => {
    const box = labelBox(node, side);
    if (labels.hits(box) || (within && !inside(box, within))) return;
    const near = aired.hits(box, node.id);
    if (near && !mayCover) return;
    let cost =
      i * COST_OF_SIDE + (side.includes('-') ? COST_OF_CORNER : 0) + (near ? COST_OF_NEARNESS : 0);
    if (near && symbols.hits(box, node.id)) cost += COST_OF_SYMBOL;
    const before = previous?.get(node.id);
    if (before && before !== side) cost += COST_OF_CHANGE;
    for (const [a, b] of lines) if (cost < least && lineMeets(a, b, box)) cost++;
    if (cost < least) [best, least] = [side, cost];
  });
  return best;
}

function inside(box: Box, outer: Box): boolean {
  return box.x1 >= outer.x1 && box.x2 <= outer.x2 && box.y1 >= outer.y1 && box.y2 <= outer.y2;
}

function grown({ x1, y1, x2, y2 }: Box): Box {
  return { x1: x1 - GAP_BETWEEN, y1: y1 - 1, x2: x2 + GAP_BETWEEN, y2: y2 + 1 };
}
