/**
 * Who is next to whom, as compressed sparse rows: for each entity the edges that leave it and those
 * that come in. An undirected claim stands in both ways round. Within an entity the edges stand in three
 * parts, so that an ordinary search looks at nothing else and seldom has to ask what an edge is: those
 * under the rule of pressure, the plain ones (that a path may use by default, and that ask nothing of
 * the step before or after), and the rest, which ask as little. Within each part they are in the
 * order of the neighbours.
 */

import { listsByKey } from './columns.ts';

/**
 * One direction. Part p of the edges of entity u stands at bounds[PARTS * u + p] … bounds[PARTS * u + p + 1] - 1;
 * the whole row at bounds[PARTS * u] … bounds[PARTS * (u + 1)] - 1.
 */
export interface Rows {
  readonly bounds: Uint32Array;
  /** The neighbour at the other end of each edge. */
  readonly ends: Uint32Array;
  readonly claims: Uint32Array;
  /** The step code of each edge's claim (step-codes.ts): a search tests it without the claim. */
  readonly codes: Uint16Array;
}

export interface Adjacency {
  readonly out: Rows;
  readonly in: Rows;
}

/** Edges by number: three columns of equal length. */
export interface EdgeColumns {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly claim: Uint32Array;
}

/** The part of a row to which an edge belongs. */
export const RULED = 0;
export const PLAIN = 1;
export const OTHER = 2;
/** How many parts a row has. */
export const PARTS = 3;

/** Rows of both directions from a list of edges. `codes` and `parts` are columns over claims. */
export function buildAdjacency(
  entities: number,
  edges: EdgeColumns,
  codes: Uint16Array,
  parts: Uint8Array,
): Adjacency {
  const numbers = Uint32Array.from(edges.claim, (_, e) => e);
  const byFrom = listsByKey(edges.from, numbers, entities).values;
  const byTo = listsByKey(edges.to, numbers, entities).values;
  const columns = { claim: edges.claim, codes, parts };
  return {
    out: rows(entities, { ...columns, keys: edges.from, ends: edges.to, sorted: byTo }),
    in: rows(entities, { ...columns, keys: edges.to, ends: edges.from, sorted: byFrom }),
  };
}

interface RowInput {
  readonly keys: Uint32Array;
  readonly ends: Uint32Array;
  readonly claim: Uint32Array;
  readonly codes: Uint16Array;
  readonly parts: Uint8Array;
  /** The edges in the order of their ends. */
  readonly sorted: Uint32Array;
}

function rows(entities: number, { keys, ends, claim, codes, parts, sorted }: RowInput): Rows {
  // Sorting stably by entity and part is sorting by PARTS × entity + part.
  const places = Uint32Array.from(sorted, (e) => PARTS * keys[e]! + parts[claim[e]!]!);
  const { offsets, values } = listsByKey(places, sorted, PARTS * entities);
  const claims = values.map((e) => claim[e]!);
  return {
    bounds: offsets,
    ends: values.map((e) => ends[e]!),
    claims,
    codes: Uint16Array.from(claims, (c) => codes[c]!),
  };
}
