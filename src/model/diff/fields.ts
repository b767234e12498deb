/** What is another in two versions of one value, field by field. */
import { dateBounds } from '../dates.ts';
import { CERTAINTIES } from '../schema/scales.ts';
import { matched } from './matched.ts';

export type ChangeWord =
  'added' | 'removed' | 'changed' | 'narrowed' | 'widened' | 'moved' | 'raised' | 'lowered';

export interface FieldChange {
  /** The field, after a dot each field within it; of a list, its item in brackets: `parts[ada].outcomes[fined].date`. */
  readonly field: string;
  readonly change: ChangeWord;
  /** As it was; null where it was not there. */
  readonly before: unknown;
  /** As it is; null where it is not there. */
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of two records, but those in `apart`. The order of a list is no change. */
export function fieldChanges(
  before: Fields,
  after: Fields,
  apart: ReadonlySet<string> = new Set(),
  within = '',
): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !apart.has(name))
    .flatMap((name) => valueChanges(`${within}${name}`, before[name] ?? null, after[name] ?? null));
}

function valueChanges(field: string, before: unknown, after: unknown): FieldChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(field, before, after);
  if (isFields(before) && isFields(after)) {
    return fieldChanges(before, after, new Set(), `${field}.`);
  }
  if (before === after) return [];
  return [{ field, change: wordFor(field, before, after), before, after }];
}

function listChanges(field: string, before: unknown[], after: unknown[]): FieldChange[] {
  return matched(before, after).flatMap(({ name, was, is }): FieldChange[] => {
    if (was === undefined) return [{ field, change: 'added', before: null, after: is }];
    if (is === undefined) return [{ field, change: 'removed', before: was, after: null }];
    return isFields(was) && isFields(is)
      ? fieldChanges(was, is, new Set(), `${field}[${name}].`)
      : [];
  });
}

function wordFor(field: string, before: unknown, after: unknown): ChangeWord {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (typeof before !== 'string' || typeof after !== 'string') return 'changed';
  if (field.endsWith('certainty')) return rank(after) < rank(before) ? 'raised' : 'lowered';
  return dateWord(before, after);
}

const rank = (certainty: string) => (CERTAINTIES as readonly string[]).indexOf(certainty);

/** How a date moved; of what is no date, that it changed. */
function dateWord(before: string, after: string): ChangeWord {
  const [was, is] = [dateBounds(before), dateBounds(after)];
  if (was === null || is === null) return 'changed';
  if (was.min === is.min && was.max === is.max) return 'changed';
  if (is.min >= was.min && is.max <= was.max) return 'narrowed';
  return is.min <= was.min && is.max >= was.max ? 'widened' : 'moved';
}
