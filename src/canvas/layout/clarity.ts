/** How hard a picture is to read: crossings, lines through symbols, and area. Less is better. */
import { besideLine, CLEAR } from './clearance.ts';
import type { LayoutInput, Positions } from './types.ts';

/** The cost of a placement; comparable only between placements of the same graph. */
export function clarity({ nodes, edges }: LayoutInput, at: Positions): number {
  let crossings = 0;
  let through = 0;
  let length = 0;
  edges.forEach((edge, e) => {
    const { source: a, target: b } = edge;
    length += Math.hypot(at[2 * a]! - at[2 * b]!, at[2 * a + 1]! - at[2 * b + 1]!) * edge.weight;
    for (let n = 0; n < nodes.length; n++) {
      if (n === a || n === b) continue;
      const distance = besideLine(at, a, b, n)?.distance ?? CLEAR;
      if (distance < CLEAR - 2) through += Math.min(1, edge.weight);
    }
    for (let f = e + 1; f < edges.length; f++) {
      const { source: c, target: d } = edges[f]!;
      if (a !== c && a !== d && b !== c && b !== d && cross(at, a, b, c, d)) {
        crossings += Math.min(1, edge.weight) * Math.min(1, edges[f]!.weight);
      }
    }
  });
  return crossings + 4 * through + length / 150;
}

function turn(at: Positions, a: number, b: number, c: number): number {
  const [ax, ay] = [at[2 * a]!, at[2 * a + 1]!];
  return (at[2 * b]! - ax) * (at[2 * c + 1]! - ay) - (at[2 * b + 1]! - ay) * (at[2 * c]! - ax);
}

function cross(at: Positions, a: number, b: number, c: number, d: number): boolean {
  return (
    turn(at, a, b, c) > 0 !== turn(at, a, b, d) > 0 &&
    turn(at, c, d, a) > 0 !== turn(at, c, d, b) > 0
  );
}
