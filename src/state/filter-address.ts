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
  const valuesOf = (field: string) =>
    (fields.get(field) ?? '').split(',').filter((value) => value !== '');
  /** What is known, a renamed record by its present id, each once. */
  const present = (field: string, isKnown: (value: string) => boolean): string[] => {
    const found = valuesOf(field).flatMap((value) => {
      const now = isKnown(value) ? value : known.renamed(value);
      if (now !== null && isKnown(now)) return [now];
      drop(field, value);
      return [];
    });
    return [...new Set(found)];
  };
  const lists = Object.fromEntries(
    LIST_FIELDS.map((field) => [field, present(field, (value) => known.term(field, value))]),
  );
  const date = (field: 'during' | 'known'): string | null => {
    const value = fields.get(field);
    return value === null || isEdtf(value) ? value : drop(field, value);
  };
  const strict = fields.get('strict');
  if (strict !== null && strict !== 'yes') drop('strict', strict);
  return {
    ...emptyFilter,
    ...lists,
    claim: present('claim', known.claim),
    during: date('during'),
    strict: strict === 'yes',
    known: date('known'),
  };
}

/** The filters that are set. */
export function formatFilter(filter: Filter): [string, string][] {
  const pairs: [string, string][] = LIST_FIELDS.map((field) => [field, filter[field].join(',')]);
  pairs.push(['claim', filter.claim.join(',')]);
  if (filter.during !== null) pairs.push(['during', filter.during]);
  if (filter.strict) pairs.push(['strict', 'yes']);
  if (filter.known !== null) pairs.push(['known', filter.known]);
  return pairs.filter(([, value]) => value !== '');
}
