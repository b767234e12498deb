/** The part of the address that filters: from the fields of a query string, and back. Pure. */
import { emptyFilter, type Filter } from '#graph/filter.ts';
import { isEdtf } from '#model/dates.ts';
import type { Known } from './url.ts';

export const LIST_FIELDS = [
  'family',
  'type',
  'role',
  'kind',
  'stance',
  'entity',
  'event',
  'source',
  'duress',
  'certainty',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** Reads the filters; values that this dossier does not know are dropped and named. */
export function parseFilter(
  fields: URLSearchParams,
  known: Known,
  drop: (field: string, value: string) => null,
): Filter {
  const list = (field: ListField): string[] => {
    const values = (fields.get(field) ?? '').split(',').filter((value) => value !== '');
    const good = [...new Set(values)].filter((value) => known.term(field, value));
    for (const value of values) if (!good.includes(value)) drop(field, value);
    return good;
  };
  const lists = Object.fromEntries(LIST_FIELDS.map((field) => [field, list(field)]));
  const during = fields.get('during');
  const strict = fields.get('strict');
  if (strict !== null && strict !== 'yes') drop('strict', strict);
  return {
    ...emptyFilter,
    ...lists,
    during: during === null || isEdtf(during) ? during : drop('during', during),
    strict: strict === 'yes',
  };
}

/** The filters that are set. */
export function formatFilter(filter: Filter): [string, string][] {
  const pairs: [string, string][] = LIST_FIELDS.map((field) => [field, filter[field].join(',')]);
  if (filter.during !== null) pairs.push(['during', filter.during]);
  if (filter.strict) pairs.push(['strict', 'yes']);
  return pairs.filter(([, value]) => value !== '');
}
