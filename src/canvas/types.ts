/** What the picture is made of: plain values that the rest of the program hands to the canvas. */
import type { Certainty, EntityKind, Family } from '#model/schema/scales.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** An entity as it is drawn. */
export interface DrawnEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Its rank in the picture (degree or betweenness): size, order of labels, ranked core. */
  readonly weight: number;
  /** Statements in which a person confesses: a ring. */
  readonly confessions: number;
  /** Of a group: alleged and proposed ones have a broken outline. */
  readonly status: 'attested' | 'alleged' | 'proposed';
  /** Paths do not pass through it by default: drawn hollow. */
  readonly hub: boolean;
  /** Stands for several, behind a count: drawn as a pile. */
  readonly pile?: boolean;
}

/** The visible parallel claims of one ordered pair and one family: one line. */
export interface DrawnBundle {
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  readonly claims: readonly unknown[];
  /** Utterances, written beside the line if more than one; the number of claims, if left out. */
  readonly statements?: number;
  /** Independent sources: the width of the line. */
  readonly sources: number;
  /** Some claim in it was made under pressure. */
  readonly duress: boolean;
  /** A stance of the vocabulary; null where none is taken. */
  readonly stance: string | null;
  /** The claims take different stances: a shape of its own. */
  readonly stancesDiffer?: boolean;
  readonly certainty: Certainty;
  readonly roster: boolean;
  /** Speaker or target is the curators' inference: a hollow tail. */
  readonly inferred: boolean;
  /** False for ties without direction (kin, allies): no arrowhead. True if left out. */
  readonly directed?: boolean;
}

/** The identity of a bundle, and of its line in the picture. */
export function bundleKey(bundle: Pick<DrawnBundle, 'from' | 'to' | 'family'>): string {
  return `${bundle.from}~${bundle.family}~${bundle.to}`;
}
