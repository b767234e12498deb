/**
 * Places in a drawing of layers: in each layer an order by which few lines cross (crossings.ts),
 * and each node across from those that it is joined to, as far as there is room. Pure.
 */
import { uncrossed } from './crossings.ts';
import { rowsOf, type LayeredEdge, type LayeredNode, type Rows } from './layered-rows.ts';
import { spaced } from './spaced.ts';

export { pairKey, type LayeredEdge, type LayeredNode } from './layered-rows.ts';

export interface Place {
  readonly layer: number;
  /** Across the layer, in boxes; 0 is the middle of the drawing. */
  readonly place: number;
}

export interface Layered {
  readonly places: ReadonlyMap<string, Place>;
  /** Where the lines between two nodes pass the layers in between, by `pairKey`, ascending. */
  readonly bends: ReadonlyMap<string, readonly Place[]>;
}

const PASSES = 6;

/** The place of each node. */
export function layered(
  nodes: readonly LayeredNode[],
  edges: readonly LayeredEdge[],
): ReadonlyMap<string, Place> {
  return layeredWithBends(nodes, edges).places;
}

/** The place of each node, and the ways of the lines that pass over a layer. */
export function layeredWithBends(
  nodes: readonly LayeredNode[],
  edges: readonly LayeredEdge[],
): Layered {
  const rows = rowsOf(nodes, edges);
  const order = uncrossed(rows);
  const across = acrossOf(rows, order);
  const layerOf: number[] = [];
  order.forEach((row, r) => row.forEach((item) => (layerOf[item] = rows.layers[r]!)));
  const place = (item: number): Place => ({ layer: layerOf[item]!, place: across[item]! });
  return {
    places: new Map(nodes.map(({ id }, i) => [id, place(i)])),
    bends: new Map([...rows.bends].map(([key, items]) => [key, items.map(place)])),
  };
}

/** Rows start centred; then each in turn moves towards its neighbours, down and up again. */
function acrossOf(rows: Rows, order: readonly (readonly number[])[]): number[] {
  const across: number[] = [];
  const settle = (row: readonly number[], wanted: (item: number) => number) => {
    const places = spaced(
      row.map(wanted),
      row.map((item) => rows.sizes[item]!),
    );
    row.forEach((item, i) => (across[item] = places[i]!));
  };
  for (const row of order) settle(row, () => 0);
  const towards = (neighbours: readonly number[][]) => (item: number) => {
    const near = neighbours[item]!;
    if (near.length === 0) return across[item]!;
    return near.reduce((sum, one) => sum + across[one]!, 0) / near.length;
  };
  const both = rows.before.map((items, i) => [...items, ...rows.after[i]!]);
  for (let pass = 0; pass < PASSES; pass++) {
    const down = pass % 2 === 0;
    const turn = down ? order : [...order].reverse();
    for (const row of turn) settle(row, towards(down ? rows.before : rows.after));
  }
  for (const row of order) settle(row, towards(both));
  const middle = (Math.max(...across, 0) + Math.min(...across, 0)) / 2;
  return across.map((place) => Math.round((place - middle) * 1000) / 1000);
}
