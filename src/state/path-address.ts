/**
 * The part of the address that constrains a path, beside its ends, direction and filters. Pure: from
 * the fields of a query string, and back.
 */
import { isAnybody, namedEnds } from '#graph/paths/ends.ts';
import { LONGEST, MOST_PATHS, VIAS, type Via } from '#graph/paths/path-query.ts';
import type { Known } from './url.ts';

export interface PathConstraints {
  /** Kinds of entity passed through. */
  readonly via: Via;
  readonly through: readonly string[];
  readonly avoid: readonly string[];
  readonly chronological: boolean | 'strict';
  readonly withoutDuress: boolean | 'strict';
  readonly withoutSource: readonly string[];
  readonly roster: boolean;
  /** Null: what the path engine takes where nothing is said. */
  readonly maxLength: number | null;
  readonly count: number | null;
}

export const noConstraints: PathConstraints = {
  via: 'people',
  through: [],
  avoid: [],
  chronological: false,
  withoutDuress: false,
  withoutSource: [],
  roster: false,
  maxLength: null,
  count: null,
};

export const PATH_FIELDS = [
  'via',
  'through',
  'avoid',
  'chronological',
  'without-duress',
  'without-source',
  'roster',
  'max-length',
  'count',
] as const;

type Drop = (field: string, value: string) => null;

/** Reads the fields; what this dossier or program does not know is dropped and named. */
export function parseConstraints(
  fields: URLSearchParams,
  known: Known,
  drop: Drop,
): PathConstraints {
  const list = (field: string, exists: (id: string) => boolean): string[] => {
    const ids = [...new Set((fields.get(field) ?? '').split(',').filter((id) => id !== ''))];
    return ids.flatMap((id) => {
      const now = exists(id) ? id : known.renamed(id);
      if (now !== null && exists(now)) return [now];
      drop(field, id);
      return [];
    });
  };
  const yes = (field: string): boolean => {
    const value = fields.get(field);
    if (value !== null && value !== 'yes') drop(field, value);
    return value === 'yes';
  };
  const orStrict = (field: string): boolean | 'strict' =>
    fields.get(field) === 'strict' ? 'strict' : yes(field);
  const upTo = (field: string, most: number): number | null => {
    const text = fields.get(field);
    if (text === null) return null;
    const value = Number(text);
    return Number.isInteger(value) && value >= 1 && value <= most ? value : drop(field, text);
  };
  const via = fields.get('via');
  const through = list('through', known.entity);
  return {
    via:
      via === null ? 'people' : (VIAS.find((one) => one === via) ?? drop('via', via) ?? 'people'),
    through,
    avoid: list('avoid', known.entity).filter((id) => !through.includes(id) || drop('avoid', id)),
    chronological: orStrict('chronological'),
    withoutDuress: orStrict('without-duress'),
    withoutSource: list('without-source', known.source),
    roster: yes('roster'),
    maxLength: upTo('max-length', LONGEST),
    count: upTo('count', MOST_PATHS),
  };
}

/** The fields that are not at their default, in the order of PATH_FIELDS. */
export function formatConstraints(constraints: PathConstraints): [string, string][] {
  const { via, through, avoid, chronological, withoutDuress, withoutSource } = constraints;
  const { roster, maxLength, count } = constraints;
  const strictly = (value: boolean | 'strict') => (value === 'strict' ? value : value ? 'yes' : '');
  const pairs: [string, string][] = [
    ['via', via === 'people' ? '' : via],
    ['through', through.join(',')],
    ['avoid', avoid.join(',')],
    ['chronological', strictly(chronological)],
    ['without-duress', strictly(withoutDuress)],
    ['without-source', withoutSource.join(',')],
    ['roster', roster ? 'yes' : ''],
    ['max-length', maxLength === null ? '' : String(maxLength)],
    ['count', count === null ? '' : String(count)],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** An end of a path: an entity, several joined by commas, or a wildcard; null where it is none. */
export function parseEnd(text: string | null, known: Known, drop: (value: string) => null) {
  if (text === null || text === '') return null;
  if (isAnybody(text)) return text;
  const ids = namedEnds(text).flatMap((id) => {
    const now = known.entity(id) ? id : known.renamed(id);
    if (now !== null && known.entity(now)) return [now];
    drop(id);
    return [];
  });
  return ids.length === 0 ? null : ids.join(',');
}
