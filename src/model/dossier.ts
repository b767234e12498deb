/** A compiled dossier: one immutable value, every field present, ids checked, ties derived. */
import type { z } from 'zod';
import type { dossierInfo, question } from './schema/about-dossier.ts';
import type { claim } from './schema/claim.ts';
import type { event, group, person } from './schema/entities.ts';
import type { Family } from './schema/scales.ts';
import type { source } from './schema/source.ts';
import type { Vocabulary } from './schema/vocabulary.ts';

export type DossierInfo = z.output<typeof dossierInfo>;
export type Question = z.output<typeof question>;

export type Person = z.output<typeof person> & { readonly id: string; readonly kind: 'person' };
export type Group = z.output<typeof group> & { readonly id: string; readonly kind: 'group' };
export type EventRecord = z.output<typeof event> & { readonly id: string; readonly kind: 'event' };
export type Source = z.output<typeof source> & { readonly id: string; readonly kind: 'source' };
export type Entity = Person | Group | EventRecord;

export type Claim = z.output<typeof claim> & {
  readonly kind: 'claim';
  readonly family: Family;
  /** True for a tie that follows from a role, a part, an outcome or a membership. */
  readonly derived: boolean;
};

export type AnyRecord = Entity | Source | Claim;

export interface Dossier {
  readonly info: DossierInfo;
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
}

/** Every entity in the fixed order of the dossier: people, groups, events, each by id. */
export function entitiesOf(dossier: Dossier): Entity[] {
  return [...dossier.people, ...dossier.groups, ...dossier.events];
}

/**
 * What the first picture needs, computed at build time. Arrays follow the order of `entitiesOf`;
 * positions are x, y pairs in whole model units.
 */
export interface Picture {
  readonly seed: number;
  readonly positions: readonly number[];
  readonly degree: readonly number[];
  readonly betweenness: readonly number[];
  /** The number of its community, the largest from 0. */
  readonly community: readonly number[];
  /** True where betweenness was estimated from a sample of sources. */
  readonly approximate: boolean;
}

/** The content of dossier.json. */
export interface DossierFile extends Dossier {
  readonly format: 1;
  readonly picture: Picture;
}
