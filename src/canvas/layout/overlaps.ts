/** Pushes boxes apart until none overlaps, moving each as little as may be. */
import { frameOf } from './frame.ts';
import type { LayoutNode, Positions } from './types.ts';

const ROUNDS = 120;
/** The share of the picture that boxes may fill. */
const FULLEST = 0.22;
const WIDEN = 1.06;

/**
 * Positions at which no two boxes, with `gap` between them, overlap. Overlapping pairs part along
 * the axis on which they overlap less; if that does not settle, the picture is widened a little.
 */
export function withoutOverlaps(
  nodes: readonly LayoutNode[],
  start: Positions,
  gap: number,
): Positions {
  const room = roomier(nodes, start);
  const at = Float64Array.from(start, (value, i) => value * room + (i % 7) * 1e-3);
  for (let spread = 0; spread < 80; spread++) {
    for (let round = 0; round < ROUNDS; round++) if (!pushApart(nodes, at, gap)) return [...at];
    for (let i = 0; i < at.length; i++) at[i]! *= WIDEN;
  }
  return [...at];
}

/** By how much to widen a picture that has not the space for its boxes. */
function roomier(nodes: readonly LayoutNode[], at: Positions): number {
  const { width, height } = frameOf(nodes, at);
  const boxes = nodes.reduce((sum, node) => sum + node.width * node.height, 0);
  return Math.max(1, Math.sqrt(boxes / FULLEST / (width * height)));
}

/** One round over all pairs of near boxes; true if any overlapped. */
function pushApart(nodes: readonly LayoutNode[], at: Float64Array, gap: number): boolean {
  let moved = false;
  for (const [i, j] of nearPairs(nodes, at, gap)) {
    const [a, b] = [nodes[i]!, nodes[j]!];
    const dx = at[2 * j]! - at[2 * i]!;
    const dy = at[2 * j + 1]! - at[2 * i + 1]!;
    const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
    const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
    if (overX <= 1e-6 || overY <= 1e-6) continue;
    moved = true;
    const heavier = (a.weight + 1) / (a.weight + b.weight + 2);
    const axis = overX < overY ? 0 : 1;
    const sign = (axis === 0 ? dx : dy) < 0 ? -1 : 1;
    const shift = sign * ((axis === 0 ? overX : overY) + 0.01);
    at[2 * i + axis]! -= shift * (1 - heavier);
    at[2 * j + axis]! += shift * heavier;
  }
  return moved;
}

/** Pairs of boxes that lie in the same or adjoining cells of a grid, in a fixed order. */
function nearPairs(
  nodes: readonly LayoutNode[],
  at: Float64Array,
  gap: number,
): [number, number][] {
  const order = nodes.map((_, i) => i).sort((i, j) => left(i) - left(j) || i - j);
  function left(i: number): number {
    return at[2 * i]! - nodes[i]!.width / 2;
  }
  const pairs: [number, number][] = [];
  for (let a = 0; a < order.length; a++) {
    const i = order[a]!;
    const right = at[2 * i]! + nodes[i]!.width / 2 + gap;
    for (let b = a + 1; b < order.length; b++) {
      const j = order[b]!;
      if (left(j) >= right) break;
      const reach = (nodes[i]!.height + nodes[j]!.height) / 2 + gap;
      if (Math.abs(at[2 * i + 1]! - at[2 * j + 1]!) < reach) pairs.push([i, j]);
    }
  }
  return pairs;
}
