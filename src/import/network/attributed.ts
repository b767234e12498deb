/** Nodes or edges with attributes to the rows of a table, one column for each attribute. */
import type { Cell } from '../csv-cells.ts';
import type { Place } from '../findings.ts';
import { type ColumnMap, columnOf } from '../sheet.ts';

/** A node or an edge: what the format itself says of it, by our columns, and its own attributes, by name. */
export interface Attributed {
  readonly place: Place;
  readonly own: Readonly<Record<string, Cell | null>>;
  readonly attributes: ReadonlyMap<string, readonly Cell[]>;
}

export interface GraphNode extends Attributed {
  readonly id: Cell | null;
}

export interface GraphEdge extends Attributed {
  readonly id: Cell | null;
  readonly from: Cell | null;
  readonly to: Cell | null;
  readonly isDirected: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Cells with their head. An attribute that is one of our columns, by name or by `map`, is that column; what
 * the format itself says stands in where it is empty.
 */
export function cellsOf(all: readonly Attributed[], map: ColumnMap): Cell[][] {
  if (all.length === 0) return [];
  const first = new Map<string, Place>();
  /** For each column the name under which it stands in the head. */
  const heads = new Map<string, string>();
  for (const { own, attributes } of all) {
    for (const [name, [cell]] of attributes) {
      if (!heads.has(columnOf(name, map))) heads.set(columnOf(name, map), name);
      if (!first.has(name)) first.set(name, cell!);
    }
    for (const [name, cell] of Object.entries(own)) {
      if (cell !== null && !heads.has(columnOf(name, map))) heads.set(columnOf(name, map), name);
    }
  }
  const [{ place: start }] = all as [Attributed];
  const columns = [...heads];
  const head = columns.map(([, name]) => ({ ...(first.get(name) ?? start), text: name }));
  const rows = all.map(({ place, own, attributes }) =>
    columns.map(([column]): Cell => {
      const values = [...attributes].flatMap(([name, cells]) =>
        columnOf(name, map) === column ? cells : [],
      );
      const given = values.filter(({ text }) => text.trim() !== '');
      if (given.length > 0) return { ...given[0]!, text: given.map(({ text }) => text).join('; ') };
      const [, said] =
        Object.entries(own).find(
          ([name, cell]) => cell !== null && columnOf(name, map) === column,
        ) ?? [];
      return said ?? { ...place, text: '' };
    }),
  );
  return [head, ...rows];
}
