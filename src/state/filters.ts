/** Changes of the filter, and the filter in words. Pure. */
import type { Filter } from '#graph/filter.ts';
import type { Messages } from '#messages/index.ts';
import { FAMILIES } from '#model/schema/scales.ts';
import { facetLabel } from './facet-rows.ts';
import { LONGEST } from '#graph/paths/path-query.ts';
import type { PathConstraints } from './path-address.ts';
import type { Records } from './records.ts';
import { LIST_FIELDS, type Address, type ListField } from './url.ts';

export interface ActiveFilter {
  readonly field: ListField | 'claim' | 'during' | 'strict' | 'known';
  readonly value: string;
  readonly label: string;
}

/** The filter with one value of a field added, or taken out. */
export function toggled(filter: Filter, field: ListField, value: string): Partial<Filter> {
  const values: readonly string[] = filter[field];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { [field]: next };
}

/** Without one of the filters in force. */
export function without(
  filter: Filter,
  field: ActiveFilter['field'],
  value: string,
): Partial<Filter> {
  if (field === 'claim') return { claim: [] };
  if (field === 'during') return { during: null };
  if (field === 'known') return { known: null };
  return field === 'strict' ? { strict: false } : toggled(filter, field, value);
}

/** Every filter in force, in the order of the legend. */
export function activeFilters(
  filter: Filter,
  records: Records,
  messages: Messages,
  readable: (date: string) => string,
): ActiveFilter[] {
  const active: ActiveFilter[] = LIST_FIELDS.flatMap((field) =>
    filter[field].map((value) => ({
      field,
      value,
      label: facetLabel(field, value, records, messages),
    })),
  );
  if (filter.claim.length > 0) {
    const label = messages.filters.claims(filter.claim.length);
    active.push({ field: 'claim', value: filter.claim.join(','), label });
  }
  if (filter.during !== null) {
    const label = readable(filter.during);
    active.push({ field: 'during', value: filter.during, label });
  }
  if (filter.strict) active.push({ field: 'strict', value: 'yes', label: messages.filters.strict });
  if (filter.known !== null) {
    const when = readable(filter.known);
    active.push({ field: 'known', value: filter.known, label: messages.filters.knownIn(when) });
  }
  return active;
}

/** What stands in a filter for each constraint of a path once it is given up. */
const FREED: Record<string, Partial<Filter>> = {
  ...Object.fromEntries(LIST_FIELDS.map((field) => [field, { [field]: [] }])),
  family: { family: FAMILIES },
  claim: { claim: [] },
  during: { during: null },
  strict: { strict: false },
  known: { known: null },
};

/** The change of a path's constraints with which each is given up. */
const LOOSENED: Record<string, Partial<PathConstraints>> = {
  via: { via: 'all' },
  through: { through: [] },
  avoid: { avoid: [] },
  chronological: { chronological: false },
  'without-duress': { withoutDuress: false },
  'without-source': { withoutSource: [] },
  roster: { roster: true },
  'max-length': { maxLength: LONGEST },
};

/** What to change so that a path query gives up the named constraints. */
export function relaxed(
  { filter, constraints }: Address,
  dropped: readonly string[],
): Partial<Address> {
  return {
    ...{ path: null, select: null },
    filter: Object.assign({ ...filter }, ...dropped.map((name) => FREED[name])) as Filter,
    constraints: Object.assign(
      { ...constraints },
      ...dropped.map((name) => LOOSENED[name]),
    ) as PathConstraints,
    ...(dropped.includes('direction') ? { direction: 'any' as const } : {}),
  };
}
