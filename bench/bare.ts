/**
 * The yardstick: bidirectional breadth-first search on bare compressed rows, whole numbers in and
 * out, no filter, no claims. As fast as a search in JavaScript can simply be.
 */
export interface BareGraph {
  readonly size: number;
  readonly outOffsets: Uint32Array;
  readonly outEnds: Uint32Array;
  readonly inOffsets: Uint32Array;
  readonly inEnds: Uint32Array;
}

/** Rows of both directions from pairs of numbers. */
export function bareGraph(size: number, pairs: readonly (readonly [number, number])[]): BareGraph {
  const rows = (key: 0 | 1, end: 0 | 1): [Uint32Array, Uint32Array] => {
    const offsets = new Uint32Array(size + 1);
    for (const pair of pairs) offsets[pair[key] + 1] = offsets[pair[key] + 1]! + 1;
    for (let i = 0; i < size; i++) offsets[i + 1] = offsets[i + 1]! + offsets[i]!;
    const next = offsets.slice();
    const ends = new Uint32Array(pairs.length);
    for (const pair of pairs) {
      ends[next[pair[key]]!] = pair[end];
      next[pair[key]] = next[pair[key]]! + 1;
    }
    return [offsets, ends];
  };
  const [outOffsets, outEnds] = rows(0, 1);
  const [inOffsets, inEnds] = rows(1, 0);
  return { size, outOffsets, outEnds, inOffsets, inEnds };
}

/** A search on the graph: the numbers of a shortest chain, or null. Its memory is kept. */
export function bareSearch(graph: BareGraph): (from: number, to: number) => number[] | null {
  const { size, outOffsets, outEnds, inOffsets, inEnds } = graph;
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
