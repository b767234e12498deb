/** What is asked of a tree of accusers and accused. Pure. */
import type { Family } from '#model/schema/scales.ts';
import type { Filter } from '../filter.ts';

/**
 * `accused` asks who accused the entity, by accusation or testimony; `accused-by` whom the entity
 * accused. The others ask the same of testimony alone.
 */
export const RELATIONS = [
  'accused',
  'accused-by',
  'testified-against',
  'testified-against-by',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const MOST_DEPTH = 20;

/** So many nodes at most, unless the query says otherwise. */
export const MOST_NODES = 5000;

export interface TreeQuery {
  readonly relation: Relation;
  readonly id: string;
  /** How many steps from the root; at least 1. */
  readonly depth: number;
  readonly filter: Filter;
  /** The most nodes of the tree. */
  readonly limit?: number;
}

/** The families that a relation follows. */
export function familiesOf(relation: Relation): readonly Family[] {
  return relation.startsWith('accused') ? ['accusation', 'testimony'] : ['testimony'];
}

/** True if the tree goes from the target to who spoke; false if from who spoke to the target. */
export const isUpstream = (relation: Relation) => !relation.endsWith('-by');
