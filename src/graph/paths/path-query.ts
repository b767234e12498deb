/** The question: a chain from whom to whom, and what it may be made of. */
import { emptyFilter, type Filter } from '../filter.ts';

export const DIRECTIONS = ['forward', 'backward', 'any'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a path may pass through: people alone, people and groups, people and events, or all. */
export const VIAS = ['people', 'groups', 'events', 'all'] as const;
export type Via = (typeof VIAS)[number];

export interface PathQuery {
  /** An id, several joined by commas (any of them), or a wildcard (ends.ts). */
  readonly from: string;
  readonly to: string;
  /** forward: along the claims, from speaker to target; backward: against them. */
  readonly direction: Direction;
  /**
   * What every claim of a path must pass. With no family and no type named, a path uses
   * accusation, testimony and pressure (and commentary where an end is any commentator).
   */
  readonly filter: Filter;
  /** What a path may pass through; its ends may be of any kind. Hubs never. */
  readonly via: Via;
  /** Entities that every path must pass through, in whatever order. */
  readonly through: readonly string[];
  /** Entities that a path may not touch. */
  readonly avoid: readonly string[];
  /** The greatest number of hops. */
  readonly maxLength: number;
  /** How many paths in all, the next best after the shortest; null: all shortest, up to MOST_SHORTEST. */
  readonly count: number | null;
  /**
   * Each hop not before the last, in the order in which claims follow each other (chronology.ts);
   * strict: surely not before.
   */
  readonly chronological: boolean | 'strict';
  /** Leaves out claims under pressure; strict: also those of which nothing is stated. */
  readonly withoutDuress: boolean | 'strict';
  /** Only claims made in or of this event or a part of it. */
  readonly within: string | null;
  /** Leaves out claims that rest on these sources (or pages in which they were read) alone. */
  readonly withoutSource: readonly string[];
  /** Adds the ties that connect everybody; without it, only where their type is named. */
  readonly roster: boolean;
}

/** How many of the shortest paths are given when no count is asked for. */
export const MOST_SHORTEST = 50;
export const MOST_PATHS = 1_000;
export const LONGEST = 1_000;
export const DEFAULT_MAX_LENGTH = 12;

/** A query with every option that is not given at its default. */
export function pathQuery(
  from: string,
  to: string,
  options: Partial<Omit<PathQuery, 'from' | 'to'>> = {},
): PathQuery {
  return {
    from,
    to,
    direction: 'forward',
    filter: emptyFilter,
    via: 'people',
    through: [],
    avoid: [],
    maxLength: DEFAULT_MAX_LENGTH,
    count: null,
    chronological: false,
    withoutDuress: false,
    within: null,
    withoutSource: [],
    roster: false,
    ...options,
  };
}
