/**
 * The second yardstick for one shortest chain under a filter: the bare search (bare-search.ts) over
 * the rows of all edges, each tested as it is met, as one would write it first.
 */
import type { BareGraph } from './bare-graph.ts';

/** The numbers of a shortest chain of edges whose labels pass, or null. */
export function testedSearch(
  graph: BareGraph,
  passes: (label: number) => boolean,
): (from: number, to: number) => number[] | null {
  const { size } = graph;
  const { offsets: outOffsets, ends: outEnds, labels: outLabels } = graph.out;
  const { offsets: inOffsets, ends: inEnds, labels: inLabels } = graph.in;
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
            if (seenA[v] === stamp || !passes(outLabels[i]!)) continue;
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
            if (seenB[v] === stamp || !passes(inLabels[i]!)) continue;
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
