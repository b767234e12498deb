/**
 * Boxes and the lanes of long lines in their layers: `along` runs from layer to layer, `across`
 * within a layer; which of them is x is decided at the end. Pure.
 */
import { layeredWithBends, pairKey } from '#canvas/layout/layered.ts';
import { spaced, within } from '#canvas/layout/spaced.ts';
import { APART, INSET, MARGIN, MARK, NAME_SIZE, NOTE_SIZE, type Frame } from './frame.ts';
import { wrapped } from './text.ts';
import type { DiagramEdge, DiagramNode } from './types.ts';

export const NAME_LEADING = 18;
export const NOTE_LEADING = 15;
const ABOVE = 8;
/** The room that a line takes at a box's side; where they are few, more, for their counts. */
const PORT = 9;
const FEW = 4;
export const LANE = 8;

export interface PlacedBox {
  readonly node: DiagramNode;
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly row: number;
  /** Its middle. */
  readonly across: number;
  readonly alongSize: number;
  readonly acrossSize: number;
}

export interface Placed {
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  /** The middles of the lanes in the layers that the lines of a pair pass, by `pairKey`. */
  readonly lanes: ReadonlyMap<string, readonly { row: number; across: number }[]>;
  readonly acrossSize: number;
}

interface Item {
  readonly row: number;
  readonly place: number;
  readonly size: number;
  readonly settle: (across: number) => void;
}

export function placed(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
  frame: Frame,
): Placed {
  const { places, bends } = layeredWithBends(nodes, edges);
  const layers = [...new Set(nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
  const rowOf = new Map(layers.map((layer, row) => [layer, row]));
  const ports = portCounts(edges, (id) => rowOf.get(places.get(id)!.layer)!);
  const sized = nodes.map((node) => boxOf(node, frame, ports.get(node.id) ?? 0));
  const across = new Map<string, number>();
  const lanes = new Map<string, { row: number; across: number }[]>();
  const parallel = new Map<string, number>();
  for (const { from, to } of edges) {
    const key = pairKey(from, to);
    parallel.set(key, (parallel.get(key) ?? 0) + 1);
  }
  const items: Item[] = sized.map(({ node, acrossSize }) => ({
    row: rowOf.get(node.layer)!,
    place: places.get(node.id)!.place,
    size: acrossSize + APART,
    settle: (at) => across.set(node.id, at),
  }));
  for (const [key, ways] of bends) {
    lanes.set(key, []);
    for (const { layer, place } of ways) {
      const row = rowOf.get(layer)!;
      const settle = (at: number) => lanes.get(key)!.push({ row, across: at });
      items.push({ row, place, size: parallel.get(key)! * LANE + 6, settle });
    }
  }
  const acrossSize = settleAll(items, layers.length, sized, frame.wide ? 0 : frame.room);
  const boxes = sized.map((box) => {
    const { id, layer } = box.node;
    return [id, { ...box, row: rowOf.get(layer)!, across: across.get(id)! }] as const;
  });
  return { boxes: new Map(boxes), lanes, acrossSize };
}

/**
 * Gives every item its place across, none over another, and all within the widest layer's width or
 * the room there is; returns how much room they take.
 */
function settleAll(
  items: readonly Item[],
  rows: number,
  boxes: readonly { acrossSize: number }[],
  room: number,
): number {
  const sorted = boxes.map((box) => box.acrossSize).sort((a, b) => a - b);
  const pitch = (sorted[sorted.length >> 1] ?? 0) + APART;
  const lines = Array.from({ length: rows }, (_, row) => {
    const inRow = items.filter((item) => item.row === row).sort((a, b) => a.place - b.place);
    const sizes = inRow.map(({ size }) => size);
    const wanted = inRow.map(({ place }) => place * pitch);
    const width = sizes.reduce((sum, size) => sum + size, 0);
    return { inRow, sizes, width, at: spaced(wanted, sizes) };
  });
  const ends = lines.flatMap(({ sizes, at }) =>
    at.flatMap((place, i) => [place - sizes[i]! / 2, place + sizes[i]! / 2]),
  );
  const middle = (Math.min(...ends) + Math.max(...ends)) / 2;
  const half = Math.max(room + APART, ...lines.map(({ width }) => width)) / 2;
  const settled = lines.flatMap(({ inRow, sizes, at }) =>
    within(at, sizes, middle - half, middle + half).map((place, i) => ({
      item: inRow[i]!,
      at: place,
    })),
  );
  const first = Math.min(...settled.map(({ item, at }) => at - item.size / 2)) + APART / 2;
  const last = Math.max(...settled.map(({ item, at }) => at + item.size / 2)) - APART / 2;
  for (const { item, at } of settled) item.settle(at - first + MARGIN);
  return last - first + 2 * MARGIN;
}

/** The most lines that one side of each box bears. */
function portCounts(edges: readonly DiagramEdge[], row: (id: string) => number) {
  const sides = new Map<string, [number, number]>();
  const add = (id: string, before: boolean) => {
    const side = sides.get(id) ?? [0, 0];
    side[before ? 0 : 1] += 1;
    sides.set(id, side);
  };
  for (const { from, to } of edges) {
    add(from, row(to) < row(from));
    add(to, row(from) < row(to));
  }
  return new Map([...sides].map(([id, side]) => [id, Math.max(...side)]));
}

function boxOf(node: DiagramNode, { wide, boxWidth }: Frame, ports: number) {
  const inner = boxWidth - 2 * INSET;
  const name = wrapped(node.name, inner - MARK, NAME_SIZE);
  const note = wrapped(node.note ?? '', inner, NOTE_SIZE);
  const height = 2 * ABOVE + name.length * NAME_LEADING + note.length * NOTE_LEADING;
  const least = 6 + PORT * (ports + Math.min(Math.max(0, ports - 1), FEW));
  return wide
    ? { node, name, note, alongSize: boxWidth, acrossSize: Math.max(height, least) }
    : { node, name, note, alongSize: height, acrossSize: Math.max(boxWidth, least) };
}
