/** The frame of a picture: turned to lie, brought to landscape shape, measured. */
import type { LayoutNode, Positions } from './types.ts';

export const LANDSCAPE = 1.2;
const TURNS = 24;
const MOST_STRETCH = 1.35;

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest frame around all boxes. */
export function frameOf(nodes: readonly LayoutNode[], at: Positions): Frame {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  nodes.forEach(({ width, height }, i) => {
    x1 = Math.min(x1, at[2 * i]! - width / 2);
    x2 = Math.max(x2, at[2 * i]! + width / 2);
    y1 = Math.min(y1, at[2 * i + 1]! - height / 2);
    y2 = Math.max(y2, at[2 * i + 1]! + height / 2);
  });
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}

/** Turned so that its frame comes nearest to landscape, then stretched a little further toward it. */
export function landscape(nodes: readonly LayoutNode[], at: Positions): Positions {
  let best = at;
  let least = Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    const turned = rotated(at, (Math.PI * turn) / TURNS);
    const { width, height } = frameOf(nodes, turned);
    const off = Math.abs(Math.log(width / height / LANDSCAPE)) + Math.log(width * height) / 2;
    if (off < least - 1e-9) [best, least] = [turned, off];
  }
  const { width, height } = frameOf(nodes, best);
  const stretch = Math.sqrt((LANDSCAPE * height) / width);
  const bounded = Math.min(Math.sqrt(MOST_STRETCH), Math.max(1 / Math.sqrt(MOST_STRETCH), stretch));
  return best.map((value, i) => (i % 2 === 0 ? value * bounded : value / bounded));
}

function rotated(at: Positions, angle: number): Positions {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const result: Positions = [];
  for (let i = 0; i < at.length; i += 2) {
    const [x, y] = [at[i]!, at[i + 1]!];
    result.push(x * cos - y * sin, x * sin + y * cos);
  }
  return result;
}
