/** What a layout works on: boxes and weighted lines between them, by index. */

export interface LayoutNode {
  readonly id: string;
  /** Width and height of symbol and label together, in model units. */
  readonly width: number;
  readonly height: number;
  readonly weight: number;
}

export interface LayoutEdge {
  readonly source: number;
  readonly target: number;
  /** How strongly it pulls; 1 for a plain line. */
  readonly weight: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/** Coordinates of centres: x0, y0, x1, y1… */
export type Positions = number[];
