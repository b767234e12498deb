/** From entities, bundles and positions to the elements of the picture. */
import type { EntityKind, Family } from '#model/schema/scales.ts';
import { FAMILY_STYLE } from './family-style.ts';
import { bundleKey, type DrawnBundle, type DrawnEntity, type Point } from './types.ts';

export interface NodeElement {
  readonly group: 'nodes';
  readonly data: {
    readonly id: string;
    readonly name: string;
    readonly kind: EntityKind;
    readonly weight: number;
    readonly confessions: number;
    /** Diameter of the symbol in pixels at the opening zoom. */
    readonly size: number;
  };
  readonly position: { x: number; y: number };
  readonly classes: string;
}

export interface EdgeElement {
  readonly group: 'edges';
  readonly data: {
    /** The bundle's key. */
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly family: Family;
    /** Statements in the bundle; written beside the line if more than one. */
    readonly count: number;
    /** Thickness of the line in pixels at the opening zoom. */
    readonly width: number;
  };
  readonly classes: string;
}

/** One drawing: nodes first, in the order given. */
export interface DrawnElements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
}

export interface Drawing {
  readonly entities: readonly DrawnEntity[];
  readonly bundles: readonly DrawnBundle[];
  readonly positions: ReadonlyMap<string, Point>;
  /** From `stanceSteps`: where each stance stands between accepting (1) and rejecting (5). */
  readonly stances?: ReadonlyMap<string, number>;
  /** The weight drawn largest; the largest of the entities given, if left out. Keeps sizes under filters. */
  readonly heaviest?: number;
}

const SMALLEST = 9;
const LARGEST = 22;
const WIDTH_PER_SOURCE = 0.8;
const MOST_SOURCES = 5;

/** The elements of a drawing. Bundles whose ends are not both drawn are left out. */
export function elementsOf(drawing: Drawing): DrawnElements {
  const { entities, bundles, positions, stances = new Map<string, number>() } = drawing;
  const heaviest = drawing.heaviest ?? Math.max(1, ...entities.map((entity) => entity.weight));
  const drawn = new Set(entities.map((entity) => entity.id));
  return {
    nodes: entities.map((entity) => nodeElement(entity, heaviest, positions.get(entity.id))),
    edges: bundles
      .filter(({ from, to }) => drawn.has(from) && drawn.has(to) && from !== to)
      .map((bundle) => edgeElement(bundle, stances)),
  };
}

/** The stances of a vocabulary on the five steps of the picture, by their order. */
export function stanceSteps(
  stances: Readonly<Record<string, { readonly order: number }>>,
): Map<string, number> {
  const orders = Object.values(stances).map((stance) => stance.order);
  const first = Math.min(...orders);
  const span = Math.max(...orders) - first;
  return new Map(
    Object.entries(stances).map(([id, { order }]) => [
      id,
      span === 0 ? 3 : 1 + Math.round((4 * (order - first)) / span),
    ]),
  );
}

function nodeElement(entity: DrawnEntity, heaviest: number, at: Point | undefined): NodeElement {
  const { id, name, kind, weight, confessions } = entity;
  const share = Math.sqrt(Math.min(1, Math.max(0, weight) / heaviest));
  const classes = [
    kind,
    entity.hub && 'hub',
    entity.status !== 'attested' && 'alleged',
    confessions > 0 && 'confessed',
    entity.pile && 'pile',
  ];
  return {
    group: 'nodes',
    data: { id, name, kind, weight, confessions, size: SMALLEST + (LARGEST - SMALLEST) * share },
    position: { x: at?.x ?? 0, y: at?.y ?? 0 },
    classes: classes.filter(Boolean).join(' '),
  };
}

function edgeElement(bundle: DrawnBundle, stances: ReadonlyMap<string, number>): EdgeElement {
  const { from, to, family, claims, certainty } = bundle;
  const sources = Math.min(MOST_SOURCES, Math.max(1, bundle.sources));
  const classes = [
    family,
    stanceClass(bundle, stances),
    bundle.duress && 'duress',
    bundle.roster && 'roster',
    bundle.inferred && 'inferred',
    certainty !== 'certain' && 'uncertain',
    certainty,
    bundle.directed === false && 'undirected',
  ];
  return {
    group: 'edges',
    data: {
      id: bundleKey(bundle),
      source: from,
      target: to,
      family,
      count: bundle.statements ?? claims.length,
      width: FAMILY_STYLE[family].width + WIDTH_PER_SOURCE * (sources - 1),
    },
    classes: classes.filter(Boolean).join(' '),
  };
}

function stanceClass(bundle: DrawnBundle, steps: ReadonlyMap<string, number>): string | null {
  if (bundle.stance === null) return null;
  const step = bundle.stancesDiffer ? undefined : steps.get(bundle.stance);
  return `stance-${step ?? 'varied'}`;
}
