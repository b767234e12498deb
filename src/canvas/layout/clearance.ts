/** Moves people out of the way of lines that do not concern them. */
import type { LayoutInput, Positions } from './types.ts';

/** Nearer than this to a line, in model units, a symbol would seem to lie on it. */
export const CLEAR = 20;
const ROUNDS = 30;
const STEP = 0.5;

/** Where and how far a point lies from the line between two others; null if not beside it. */
export function besideLine(
  at: ArrayLike<number>,
  a: number,
  b: number,
  point: number,
): { dx: number; dy: number; distance: number } | null {
  const [lx, ly] = [at[2 * b]! - at[2 * a]!, at[2 * b + 1]! - at[2 * a + 1]!];
  const [px, py] = [at[2 * point]! - at[2 * a]!, at[2 * point + 1]! - at[2 * a + 1]!];
  const along = (px * lx + py * ly) / (lx * lx + ly * ly || 1);
  if (along <= 0 || along >= 1) return null;
  const [dx, dy] = [px - along * lx, py - along * ly];
  const distance = Math.hypot(dx, dy);
  if (distance > 1e-6) return { dx: dx / distance, dy: dy / distance, distance };
  const length = Math.hypot(lx, ly) || 1;
  return { dx: -ly / length, dy: lx / length, distance: 0 };
}

/** Positions at which as few symbols as may be lie on lines between others. */
export function withClearance({ nodes, edges }: LayoutInput, start: Positions): Positions {
  const at = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const { source: a, target: b } of edges) {
      for (let n = 0; n < nodes.length; n++) {
        if (n === a || n === b) continue;
        const beside = besideLine(at, a, b, n);
        if (!beside || beside.distance >= CLEAR) continue;
        moved = true;
        const shift = STEP * (CLEAR + 1 - beside.distance);
        shiftBy(at, n, beside.dx * shift, beside.dy * shift);
        for (const end of [a, b])
          shiftBy(at, end, (-beside.dx * shift) / 3, (-beside.dy * shift) / 3);
      }
    }
    if (!moved) break;
  }
  return at;
}

function shiftBy(at: Positions, node: number, dx: number, dy: number): void {
  at[2 * node]! += dx;
  at[2 * node + 1]! += dy;
}
