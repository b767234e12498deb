/** The rows of one field of the filter, labelled and counted, in a fixed and useful order. Pure. */
import type { FacetCounts } from '#graph/facets/count.ts';
import type { Filter } from '#graph/filter.ts';
import type { Messages } from '#messages/index.ts';
import type { ListField } from './url.ts';
import type { Records } from './records.ts';

export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Fields whose values keep the order that the program or the vocabulary gives them. */
const ORDERED: readonly ListField[] = ['family', 'kind', 'stance', 'duress', 'certainty'];

/** Values that no claim has, with all filters off, are left out unless chosen. */
export function facetRows(
  field: ListField,
  counts: FacetCounts,
  all: FacetCounts,
  filter: Filter,
  records: Records,
  messages: Messages,
): FacetRow[] {
  const chosen: readonly string[] = filter[field];
  const rows = [...counts[field]].flatMap(([value, count]) => {
    const isChosen = chosen.includes(value);
    if (!isChosen && !all[field].get(value)) return [];
    return [{ value, label: facetLabel(field, value, records, messages), count, chosen: isChosen }];
  });
  if (field === 'stance') {
    const order = (value: string) => records.dossier.vocabulary.stances[value]?.order ?? 0;
    return rows.sort((a, b) => order(a.value) - order(b.value));
  }
  if (ORDERED.includes(field)) return rows;
  return rows.sort(
    (a, b) =>
      (all[field].get(b.value) ?? 0) - (all[field].get(a.value) ?? 0) ||
      (a.label < b.label ? -1 : 1),
  );
}

export function facetLabel(
  field: ListField,
  value: string,
  records: Records,
  messages: Messages,
): string {
  const t = messages.filters;
  switch (field) {
    case 'family':
      return records.term('families', value);
    case 'type':
      return records.term('types', value);
    case 'role':
      return records.term('roles', value);
    case 'stance':
      return records.term('stances', value);
    case 'kind':
      return messages.kindsMany[value as keyof Messages['kindsMany']];
    case 'certainty':
      return messages.claim.certaintyWords[value as keyof Messages['claim']['certaintyWords']];
    case 'duress':
      if (value === 'none-stated') return t.noneStated;
      return value === 'any' ? t.any : records.term('duress', value);
    case 'entity':
    case 'event':
      return records.name(value);
    case 'source':
      return records.shortName(value);
  }
}
