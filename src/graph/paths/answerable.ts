/** What makes a path query one that cannot be answered as it stands. */
import type { ClaimIndex } from '../claim-index.ts';
import { isAnybody, namedEnds } from './ends.ts';
import { LONGEST, MOST_PATHS, type PathQuery } from './path-query.ts';

export type PathQueryErrorCode =
  | 'unknown-entity'
  | 'unknown-event'
  | 'unknown-source'
  | 'same-ends'
  | 'avoided-end'
  | 'avoided-waypoint'
  | 'waypoint-is-end'
  | 'too-short-for-waypoints'
  | 'type-outside-families'
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
  requireIds(index, query);
  const { maxLength, count } = query;
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > LONGEST) {
    throw new PathQueryError('invalid-max-length', String(maxLength));
  }
  if (count !== null && (!Number.isInteger(count) || count < 1 || count > MOST_PATHS)) {
    throw new PathQueryError('invalid-count', String(count));
  }
  requireConsistent(index, query);
}

function requireIds(index: ClaimIndex, query: PathQuery): void {
  const { from, to, through, avoid, within, withoutSource } = query;
  if (asksNothingMore(index, query)) return;
  const ends = requireEnds(index, from);
  for (const id of requireEnds(index, to)) ends.push(id);
  if (from === to && !isAnybody(from) && ends.length === 2) {
    throw new PathQueryError('same-ends', from);
  }
  for (const id of avoid) {
    requireEntity(index, id);
    if (ends.includes(id)) throw new PathQueryError('avoided-end', id);
    if (through.includes(id)) throw new PathQueryError('avoided-waypoint', id);
  }
  for (const id of through) {
    requireEntity(index, id);
    if (ends.includes(id)) throw new PathQueryError('waypoint-is-end', id);
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
}

/** True of the usual query: two different entities, and no other id. */
function asksNothingMore(
  { entityNumber }: ClaimIndex,
  { from, to, through, avoid, within, withoutSource }: PathQuery,
): boolean {
  if (within !== null || through.length + avoid.length + withoutSource.length > 0) return false;
  return from !== to && entityNumber.has(from) && entityNumber.has(to);
}

/** Constraints that no path could meet together. */
function requireConsistent(index: ClaimIndex, { through, maxLength, filter }: PathQuery): void {
  if (through.length > 0 && new Set(through).size >= maxLength) {
    throw new PathQueryError('too-short-for-waypoints', String(maxLength));
  }
  const { type, family } = filter;
  if (type.length === 0 || family.length === 0) return;
  const { types } = index.dossier.vocabulary;
  if (type.every((name) => types[name] !== undefined && !family.includes(types[name].family))) {
    throw new PathQueryError('type-outside-families', type.join(', '));
  }
}

/** The ids that an end names, each of them known. */
function requireEnds(index: ClaimIndex, text: string): string[] {
  if (index.entityNumber.has(text)) return [text];
  const ids = namedEnds(text);
  for (const id of ids) requireEntity(index, id);
  if (ids.length === 0 && !isAnybody(text)) throw new PathQueryError('unknown-entity', text);
  return ids;
}

function requireEntity(index: ClaimIndex, id: string): void {
  if (!index.entityNumber.has(id)) throw new PathQueryError('unknown-entity', id);
}
