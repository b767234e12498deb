/** From nodes in layers and edges to a drawing that fits the room there is. Pure. */
import { frameOf } from './frame.ts';
import { labelsOf } from './labels.ts';
import { lineOf, sidesOf, type Turn } from './lines.ts';
import { placed } from './placed.ts';
import { ways } from './ports.ts';
import { spread } from './spread.ts';
import type { Diagram, DiagramEdge, DiagramNode } from './types.ts';

/** Edges from a node to itself, or to one that is not there, are not drawn. */
export function diagramOf(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
  available: number,
): Diagram {
  if (nodes.length === 0) return { width: 0, height: 0, boxes: [], lines: [], labels: [] };
  const ids = new Set(nodes.map(({ id }) => id));
  const drawn = edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const { frame, whole } = fitted(nodes, drawn, available);
  const { wide } = frame;
  const routes = ways(drawn, whole);
  const { rows, size, bows } = spread(whole, routes, frame);
  const [width, height] = wide ? [size, whole.acrossSize] : [whole.acrossSize, size];
  /** Smaller than the room: in the middle of it. */
  const aside = Math.max(0, (available - width) / 2);
  const turn: Turn = (along, across) =>
    wide ? { x: along + aside, y: across } : { x: across + aside, y: along };
  const boxes = [...whole.boxes.values()].map((box) => {
    const { x, y } = turn(sidesOf(box, rows).before, box.across - box.acrossSize / 2);
    const [w, h] = wide ? [box.alongSize, box.acrossSize] : [box.acrossSize, box.alongSize];
    return { node: box.node, name: box.name, note: box.note, x, y, width: w, height: h };
  });
  const lines = routes.map((way, i) => lineOf(way, rows, bows[i]!, turn));
  const bounds = { x: 0, y: 0, width: Math.max(available, width), height };
  return {
    width: bounds.width,
    height,
    boxes,
    lines,
    labels: labelsOf(lines, boxes, bounds),
  };
}

const TRIES = 4;

/** From top to bottom the lines beside the boxes need room too: the boxes make it. */
function fitted(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[], available: number) {
  let frame = frameOf(nodes, available);
  let whole = placed(nodes, edges, frame);
  for (let i = 0; i < TRIES && !frame.wide && whole.acrossSize > available; i++) {
    const boxWidth = Math.max(frame.leastWidth, Math.floor(frame.boxWidth * 0.9));
    if (boxWidth === frame.boxWidth) break;
    frame = { ...frame, boxWidth };
    whole = placed(nodes, edges, frame);
  }
  return { frame, whole };
}
