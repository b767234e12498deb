/** The question: a chain from whom to whom, and what it may be made of. */
import type { ClaimIndex } from '../claim-index.ts';
import { emptyFilter, type Filter } from '../filter.ts';

export const DIRECTIONS = ['forward', 'backward', 'any'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** forward: along the claims, from speaker to target; backward: against them. */
  readonly direction: Direction;
  /**
   * What every claim of a path must pass. With no family and no type named, a path uses
   * accusation, testimony and pressure; ties that connect everybody only where their type is named.
   */
  readonly filter: Filter;
  /** What a path may pass through; its ends may be of any kind. */
  readonly via: 'people' | 'all';
  /** Entities that a path may not touch. */
  readonly avoid: readonly string[];
  /** The greatest number of hops. */
  readonly maxLength: number;
  /** How many paths in all, the next best after the shortest; null: all shortest, up to MOST_SHORTEST. */
  readonly count: number | null;
  /** Leaves out claims under pressure; strict: also those of which nothing is stated. */
  readonly withoutDuress: boolean | 'strict';
  /** Only claims made in or of this event or a part of it. */
  readonly within: string | null;
  /** Leaves out claims that rest on these sources (or pages in which they were read) alone. */
  readonly withoutSource: readonly string[];
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
    avoid: [],
    maxLength: DEFAULT_MAX_LENGTH,
    count: null,
    withoutDuress: false,
    within: null,
    withoutSource: [],
    ...options,
  };
}

export type PathQueryErrorCode =
  | 'unknown-entity'
  | 'unknown-event'
  | 'unknown-source'
  | 'same-ends'
  | 'avoided-end'
  | 'invalid-max-length'
  | 'invalid-count';

/** A query that cannot be answered as it stands; `value` is what is wrong in it. */
export class PathQueryError extends Error {
  override readonly name = 'PathQueryError';
  readonly code: PathQueryErrorCode;
  readonly value: string;

  constructor(code: PathQueryErrorCode, value: string) {
    super(`${code.replaceAll('-', ' ')}: ${value}`);
    this.code = code;
    this.value = value;
  }
}

/** Throws a PathQueryError at the first thing that is wrong. */
export function requireAnswerable(index: ClaimIndex, query: PathQuery): void {
  const { from, to, avoid, maxLength, count, within, withoutSource } = query;
  for (const id of [from, to]) requireEntity(index, id);
  if (from === to) throw new PathQueryError('same-ends', from);
  for (const id of avoid) {
    requireEntity(index, id);
    if (id === from || id === to) throw new PathQueryError('avoided-end', id);
  }
  if (within !== null) {
    const number = index.entityNumber.get(within);
    if (number === undefined || number < index.entity.firstEvent) {
      throw new PathQueryError('unknown-event', within);
    }
  }
  for (const id of withoutSource) {
    if (index.names.sources.find(id) < 0) throw new PathQueryError('unknown-source', id);
  }
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > LONGEST) {
    throw new PathQueryError('invalid-max-length', String(maxLength));
  }
  if (count !== null && (!Number.isInteger(count) || count < 1 || count > MOST_PATHS)) {
    throw new PathQueryError('invalid-count', String(count));
  }
}

function requireEntity(index: ClaimIndex, id: string): void {
  if (!index.entityNumber.has(id)) throw new PathQueryError('unknown-entity', id);
}
