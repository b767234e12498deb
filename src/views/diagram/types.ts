/** What a layered diagram is given, and what its geometry makes of it. */
import type { EntityKind, Family } from '#model/schema/scales.ts';

export interface DiagramNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly layer: number;
  /** One of the ends that were asked for. */
  readonly end?: boolean;
  /** A line in small type under the name. */
  readonly note?: string;
}

export interface DiagramEdge {
  readonly key: string;
  /** In the order of reading; `backward` where the claim points the other way. */
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  readonly directed: boolean;
  readonly backward: boolean;
  /** How many claims it stands for. */
  readonly count: number;
  readonly duress: boolean;
  /** Connects everybody: drawn faint. */
  readonly weak: boolean;
  readonly uncertain: boolean;
  /** The accessible name. */
  readonly label: string;
  readonly date?: string | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box extends Rect {
  readonly node: DiagramNode;
  readonly name: readonly string[];
  readonly note: readonly string[];
}

export interface Line {
  readonly edge: DiagramEdge;
  /** The line as the `d` of a path. */
  readonly d: string;
  /** Points along it, close together. */
  readonly points: readonly Point[];
  /** Where the arrowhead's tip is, and which way it points, in degrees; null without direction. */
  readonly head: (Point & { readonly angle: number }) | null;
  /** The middle, and the way the line runs there, in degrees. */
  readonly middle: Point & { readonly angle: number };
}

export interface Label extends Point {
  readonly key: string;
  readonly text: string;
  readonly kind: 'count' | 'date';
}

export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}
