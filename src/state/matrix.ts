/** The matrix of the address: its rows and columns in sections, ready to be shown. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { type Cell, cellKey, type Matrix } from '#graph/matrix/matrix.ts';
import { type Order, sectionsOf, type Standing } from '#graph/matrix/sections.ts';

export type { Cell };

/** A heading, or an entity. */
export type Line =
  | { readonly kind: 'heading'; readonly about: string | null; readonly size: number }
  | { readonly kind: 'entity'; readonly id: string; readonly first: boolean };

export interface MatrixTable {
  readonly matrix: Matrix;
  /** True if it shows nothing but accusations and testimony. */
  readonly against: boolean;
  /** Rows with a heading before each section, where there is more than one. */
  readonly rows: readonly Line[];
  /** Columns; `first` where a section begins. */
  readonly columns: readonly { readonly id: string; readonly first: boolean }[];
  /** The sections of the columns, to stand above them. */
  readonly groups: readonly { readonly about: string | null; readonly size: number }[];
}

/** A matrix in an order, ready to be shown. */
export function matrixTable(
  index: ClaimIndex,
  matrix: Matrix,
  order: Order,
  standing: Standing,
): MatrixTable {
  const rowSections = sectionsOf(index, matrix.rows, order, standing);
  const columnSections = sectionsOf(index, matrix.columns, order, standing);
  const against = [...matrix.cells.values()].every(({ bundles }) =>
    bundles.every(({ family }) => family === 'accusation' || family === 'testimony'),
  );
  return {
    matrix,
    against,
    rows: rowSections.flatMap(({ about, ids }): Line[] => [
      ...(rowSections.length > 1 ? [{ kind: 'heading' as const, about, size: ids.length }] : []),
      ...ids.map((id, i) => ({ kind: 'entity' as const, id, first: i === 0 })),
    ]),
    columns: columnSections.flatMap(({ ids }) => ids.map((id, i) => ({ id, first: i === 0 }))),
    groups:
      columnSections.length > 1
        ? columnSections.map(({ about, ids }) => ({ about, size: ids.length }))
        : [],
  };
}

/** The cell of a pair, or null. */
export function cellOf({ matrix }: MatrixTable, from: string, to: string): Cell | null {
  return matrix.cells.get(cellKey(from, to)) ?? null;
}
