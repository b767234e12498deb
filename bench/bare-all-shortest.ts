/**
 * The yardstick for all shortest chains: a backward breadth-first search that stops where the start
 * is met, then only downhill. Whole numbers in and out, no filter, no claims.
 */
import type { BareGraph } from './bare-graph.ts';

/** Up to `most` of the shortest chains, by ascending entities; its memory is kept between searches. */
export function bareAllShortest(
  graph: BareGraph,
): (from: number, to: number, most: number) => number[][] {
  const { size } = graph;
  const { offsets: outOffsets, ends: outEnds } = graph.out;
  const { offsets: inOffsets, ends: inEnds } = graph.in;
  const seen = new Uint32Array(size);
  const distance = new Uint32Array(size);
  const queue = new Uint32Array(size);
  const next = new Uint32Array(size);
  let stamp = 0;

  function measure(from: number, to: number): boolean {
    stamp++;
    seen[to] = stamp;
    distance[to] = 0;
    queue[0] = to;
    for (let head = 0, tail = 1; head < tail;) {
      const v = queue[head++]!;
      const last = inOffsets[v + 1]!;
      for (let i = inOffsets[v]!; i < last; i++) {
        const u = inEnds[i]!;
        if (seen[u] === stamp) continue;
        seen[u] = stamp;
        distance[u] = distance[v]! + 1;
        if (u === from) return true;
        queue[tail++] = u;
      }
    }
    return false;
  }

  return (from, to, most) => {
    const found: number[][] = [];
    if (!measure(from, to)) return found;
    const path = [from];
    next[0] = outOffsets[from]!;
    while (path.length > 0) {
      const depth = path.length - 1;
      const u = path[depth]!;
      if (next[depth]! >= outOffsets[u + 1]!) {
        path.pop();
        continue;
      }
      const v = outEnds[next[depth]!++]!;
      if (seen[v] !== stamp || distance[v] !== distance[u]! - 1) continue;
      if (v === to) {
        found.push([...path, v]);
        if (found.length >= most) break;
      } else {
        path.push(v);
        next[depth + 1] = outOffsets[v]!;
      }
    }
    return found;
  };
}
