/** Betweenness on neighbour lists: exact, or estimated from some sources. */
import { listsByKey, type Lists } from './columns.ts';

/** Neighbour lists of an undirected simple graph, from pairs given once each. */
export function neighbourLists(size: number, pairs: readonly (readonly [number, number])[]): Lists {
  const keys = [...pairs.map(([a]) => a), ...pairs.map(([, b]) => b)];
  const ends = [...pairs.map(([, b]) => b), ...pairs.map(([a]) => a)];
  return listsByKey(keys, ends, size);
}

/**
 * Normalised betweenness of each node of an undirected, unweighted graph (U. Brandes, "A faster
 * algorithm for betweenness centrality", J. Math. Sociology 25, 2001). With fewer `sources` than
 * nodes it is the estimate from these pivots (U. Brandes and C. Pich, "Centrality estimation in
 * large networks", Int. J. Bifurcation and Chaos 17, 2007).
 */
export function betweenness(neighbours: Lists, sources: readonly number[]): Float64Array {
  const { offsets, values } = neighbours;
  const size = offsets.length - 1;
  const total = new Float64Array(size);
  const distance = new Int32Array(size);
  const routes = new Float64Array(size);
  const dependency = new Float64Array(size);
  const queue = new Uint32Array(size);
  for (const source of sources) {
    distance.fill(-1);
    routes.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    routes[source] = 1;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const u = queue[head]!;
      for (let i = offsets[u]!; i < offsets[u + 1]!; i++) {
        const v = values[i]!;
        if (distance[v] === -1) {
          distance[v] = distance[u]! + 1;
          queue[tail++] = v;
        }
        if (distance[v] === distance[u]! + 1) routes[v] = routes[v]! + routes[u]!;
      }
    }
    for (let head = tail - 1; head > 0; head--) {
      const v = queue[head]!;
      const share = (1 + dependency[v]!) / routes[v]!;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const u = values[i]!;
        if (distance[u] === distance[v]! - 1) dependency[u] = dependency[u]! + routes[u]! * share;
      }
      total[v] = total[v]! + dependency[v]!;
    }
  }
  const pairs = (size - 1) * (size - 2);
  const scale = pairs <= 0 || sources.length === 0 ? 0 : size / sources.length / pairs;
  return total.map((value) => value * scale);
}
