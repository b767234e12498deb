/** The part of a large dossier that a picture can carry: the highest ranked, and what is asked for. */

/** More elements than this make neither a fluent nor a legible picture. */
export const MOST_ELEMENTS = 500;

export interface CoreOptions {
  /** Entities and bundles together. */
  readonly limit?: number;
  /** Shown whatever their rank: the selection, the entities of a path. */
  readonly always?: Iterable<string>;
  /** Of the neighbours of `always`, so many are brought in before the rest, by rank. */
  readonly neighbours?: number;
}

export interface Ranked {
  readonly id: string;
  readonly weight: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
}

export interface RankedCore<E, B> {
  readonly entities: readonly E[];
  readonly bundles: readonly B[];
  readonly shownEntities: number;
  readonly totalEntities: number;
  readonly shownBundles: number;
  readonly totalBundles: number;
}

/**
 * At most `limit` elements. Entities enter by rank, each with every bundle that joins it to those
 * already in, so that a line is never missing between two entities that are drawn.
 */
export function rankedCore<E extends Ranked, B extends Line>(
  entities: readonly E[],
  bundles: readonly B[],
  options: CoreOptions = {},
): RankedCore<E, B> {
  const limit = options.limit ?? MOST_ELEMENTS;
  const totals = { totalEntities: entities.length, totalBundles: bundles.length };
  const chosen =
    entities.length + bundles.length <= limit
      ? new Set(entities.map((entity) => entity.id))
      : choose(entities, bundles, limit, options);
  const shown = entities.filter((entity) => chosen.has(entity.id));
  const joined = bundles
    .filter(({ from, to }) => chosen.has(from) && chosen.has(to))
    .slice(0, Math.max(0, limit - shown.length));
  return {
    entities: shown,
    bundles: joined,
    shownEntities: shown.length,
    shownBundles: joined.length,
    ...totals,
  };
}

function choose(
  entities: readonly Ranked[],
  bundles: readonly Line[],
  limit: number,
  options: CoreOptions,
): Set<string> {
  const neighbours = adjacency(bundles);
  const ranked = [...entities].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const known = new Set(entities.map((entity) => entity.id));
  const always = [...new Set(options.always)].filter((id) => known.has(id)).slice(0, limit);
  const wanted = new Set(always);
  const near = new Set(always.flatMap((id) => [...(neighbours.get(id)?.keys() ?? [])]));
  const nearest = ranked.filter(({ id }) => near.has(id) && !wanted.has(id));

  const chosen = new Set<string>();
  let size = 0;
  const add = (id: string, bound: number): boolean => {
    if (chosen.has(id)) return true;
    let cost = 1;
    for (const [other, lines] of neighbours.get(id) ?? []) if (chosen.has(other)) cost += lines;
    if (size + cost > bound) return false;
    size += cost;
    chosen.add(id);
    return true;
  };
  for (const id of always) add(id, Infinity);
  for (const { id } of nearest.slice(0, options.neighbours ?? 200)) add(id, limit);
  for (const { id } of ranked) if (!add(id, limit)) break;
  return chosen;
}

/** For each entity, its neighbours and the number of bundles between them. */
function adjacency(bundles: readonly Line[]): Map<string, Map<string, number>> {
  const result = new Map<string, Map<string, number>>();
  const count = (a: string, b: string): void => {
    const row = result.get(a) ?? new Map<string, number>();
    row.set(b, (row.get(b) ?? 0) + 1);
    result.set(a, row);
  };
  for (const { from, to } of bundles) {
    count(from, to);
    count(to, from);
  }
  return result;
}
