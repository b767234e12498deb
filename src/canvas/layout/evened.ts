/** Opens crowded middles and draws in empty margins, keeping who is left of and above whom. */
import type { Positions } from './types.ts';

/**
 * Positions part of the way (`share`, 0 to 1) to equal distances along either axis. Left to right
 * and top to bottom order stay as they are.
 */
export function evened(at: Positions, share: number): Positions {
  const result = [...at];
  for (const axis of [0, 1]) {
    const order = at.map((_, i) => i).filter((i) => i % 2 === axis);
    order.sort((i, j) => at[i]! - at[j]! || i - j);
    const first = at[order[0]!] ?? 0;
    const step = (at[order.at(-1)!]! - first) / Math.max(1, order.length - 1);
    order.forEach((i, rank) => {
      result[i] = (1 - share) * at[i]! + share * (first + rank * step);
    });
  }
  return result;
}
