/** How central each entity is; computed at build time, rounded so that the bytes are stable. */
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { type Dossier, entitiesOf } from '#model/dossier.ts';
import { edgeTargets } from '#model/edges.ts';
import { betweenness, neighbourLists } from './betweenness.ts';
import { buildNeighbourGraph, buildPeopleGraph } from './people-graph.ts';
import { sample, seededRandom } from './random.ts';

/** Above this many entities betweenness is estimated from PIVOTS of them. */
export const EXACT_BELOW = 2_000;
const PIVOTS = 256;
const SEED = 1937;
const DECIMALS = 1e6;

export interface Measures {
  /** Number of different neighbours by drawn edges; in the order of `entitiesOf`. */
  readonly degree: readonly number[];
  /** Normalised betweenness without ties that connect everybody, to six decimals. */
  readonly betweenness: readonly number[];
  /** The community of each entity, from 0: the largest first. */
  readonly community: readonly number[];
  /** True where betweenness is an estimate. */
  readonly approximate: boolean;
}

/** Number of different neighbours by drawn edges, in the order of `entitiesOf`. */
export function degrees(dossier: Dossier): number[] {
  const degree = entitiesOf(dossier).map(() => 0);
  for (const pair of neighbourPairs(dossier, true)) for (const end of pair) degree[end]!++;
  return degree;
}

/** The measures of a dossier; the same for the same dossier. */
export function measure(dossier: Dossier): Measures {
  const degree = degrees(dossier);
  const size = degree.length;
  const community = communities(dossier);
  if (size <= EXACT_BELOW) {
    return { degree, betweenness: exactBetweenness(dossier), community, approximate: false };
  }
  const neighbours = neighbourLists(size, neighbourPairs(dossier, false));
  const estimate = betweenness(neighbours, sample(size, PIVOTS, seededRandom(SEED)));
  return { degree, betweenness: Array.from(estimate, rounded), community, approximate: true };
}

function exactBetweenness(dossier: Dossier): number[] {
  const graph = buildNeighbourGraph(buildPeopleGraph(dossier));
  const exact = graph.size === 0 ? {} : betweennessCentrality(graph, { getEdgeWeight: null });
  return entitiesOf(dossier).map(({ id }) => rounded(exact[id] ?? 0));
}

/**
 * The community of each entity, in the order of `entitiesOf`: groups more closely joined among
 * themselves than to others, by neighbours without ties that connect everybody (V. Blondel and
 * others, "Fast unfolding of communities in large networks", J. Stat. Mech., 2008; seeded). Numbered
 * by size, among equals by their first entity.
 */
export function communities(dossier: Dossier): number[] {
  const graph = buildNeighbourGraph(buildPeopleGraph(dossier));
  const entities = entitiesOf(dossier);
  if (graph.size === 0) return entities.map((_, i) => i);
  const found = louvain(graph, { rng: seededRandom(SEED), getEdgeWeight: null });
  const groups = new Map<number, number[]>();
  entities.forEach(({ id }, i) => {
    const members = groups.get(found[id]!);
    if (members === undefined) groups.set(found[id]!, [i]);
    else members.push(i);
  });
  const community = entities.map(() => 0);
  const bySize = [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  bySize.forEach((members, number) => {
    for (const i of members) community[i] = number;
  });
  return community;
}

/** Every pair of entities with a drawn edge between them, once, by their places in `entitiesOf`. */
function neighbourPairs(dossier: Dossier, roster: boolean): [number, number][] {
  const number = new Map(entitiesOf(dossier).map(({ id }, i) => [id, i]));
  const isEntity = (id: string) => number.has(id);
  const keys = new Set<number>();
  for (const claim of dossier.claims) {
    const from = number.get(claim.from ?? '');
    if (from === undefined) continue;
    if (!roster && dossier.vocabulary.types[claim.type]?.roster === true) continue;
    for (const id of edgeTargets(claim, dossier.vocabulary, isEntity)) {
      const to = number.get(id)!;
      keys.add(Math.min(from, to) * number.size + Math.max(from, to));
    }
  }
  return Array.from(keys, (key) => [Math.floor(key / number.size), key % number.size]);
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * DECIMALS) / DECIMALS : 0;
}
