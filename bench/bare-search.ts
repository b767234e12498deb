/**
 * The yardstick for one shortest chain: bidirectional breadth-first search on bare compressed rows,
 * whole numbers in and out, no filter, no claims. As fast as a search in JavaScript can simply be.
 */
import type { BareGraph } from './bare-graph.ts';

/** A search on the graph: the numbers of a shortest chain, or null. Its memory is kept. */
export function bareSearch(graph: BareGraph): (from: number, to: number) => number[] | null {
  const { size } = graph;
  const { offsets: outOffsets, ends: outEnds } = graph.out;
  const { offsets: inOffsets, ends: inEnds } = graph.in;
  const seenA = new Uint32Array(size);
  const seenB = new Uint32Array(size);
  const parentA = new Uint32Array(size);
  const parentB = new Uint32Array(size);
  const queueA = new Uint32Array(size);
  const queueB = new Uint32Array(size);
  let stamp = 0;
  return (from, to) => {
    stamp++;
    seenA[from] = stamp;
    seenB[to] = stamp;
    queueA[0] = from;
    queueB[0] = to;
    let headA = 0;
    let tailA = 1;
    let headB = 0;
    let tailB = 1;
    let met = -1;
    while (met < 0 && headA < tailA && headB < tailB) {
      if (tailA - headA <= tailB - headB) {
        const end = tailA;
        while (met < 0 && headA < end) {
          const u = queueA[headA++]!;
          const last = outOffsets[u + 1]!;
          for (let i = outOffsets[u]!; i < last; i++) {
            const v = outEnds[i]!;
            if (seenA[v] === stamp) continue;
            seenA[v] = stamp;
            parentA[v] = u;
            if (seenB[v] === stamp) {
              met = v;
              break;
            }
            queueA[tailA++] = v;
          }
        }
      } else {
        const end = tailB;
        while (met < 0 && headB < end) {
          const u = queueB[headB++]!;
          const last = inOffsets[u + 1]!;
          for (let i = inOffsets[u]!; i < last; i++) {
            const v = inEnds[i]!;
            if (seenB[v] === stamp) continue;
            seenB[v] = stamp;
            parentB[v] = u;
            if (seenA[v] === stamp) {
              met = v;
              break;
            }
            queueB[tailB++] = v;
          }
        }
      }
    }
    if (met < 0) return null;
    const path = [met];
    for (let v = met; v !== from;) path.push((v = parentA[v]!));
    path.reverse();
    for (let v = met; v !== to;) path.push((v = parentB[v]!));
    return path;
  };
}
