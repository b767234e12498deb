/** The part of the address that says which table is browsed, and how. Pure. */
import { TABLE_COLUMNS, type TableName, TABLES } from './browse/tables.ts';
import type { Known } from './url.ts';

export interface BrowseChoice {
  readonly table: TableName;
  /** A column, with `-` before it for the other direction; null: as the table comes. */
  readonly sort: string | null;
  /** The columns shown; none: the usual ones. */
  readonly columns: readonly string[];
  /** Words that must all occur in what a row's record says. */
  readonly text: string;
  /** Records marked, to be seen together in another view. */
  readonly chosen: readonly string[];
}

export const noBrowse: BrowseChoice = {
  table: 'people',
  sort: null,
  columns: [],
  text: '',
  chosen: [],
};

export const BROWSE_FIELDS = ['table', 'sort', 'columns', 'text', 'chosen'] as const;

type Drop = (field: string, value: string) => null;

/** Reads the fields; what this dossier or table does not know is dropped and named. */
export function parseBrowse(fields: URLSearchParams, known: Known, drop: Drop): BrowseChoice {
  const named = fields.get('table');
  const table = named === null ? noBrowse.table : TABLES.find((one) => one === named);
  if (table === undefined) drop('table', named!);
  const isColumn = (column: string) =>
    TABLE_COLUMNS[table ?? noBrowse.table].some(({ id }) => id === column);
  const sort = fields.get('sort') || null;
  const list = (field: string) => [
    ...new Set((fields.get(field) ?? '').split(',').filter((value) => value !== '')),
  ];
  const isSort = sort === null || isColumn(sort.replace(/^-/, ''));
  return {
    table: table ?? noBrowse.table,
    sort: isSort ? sort : drop('sort', sort),
    columns: list('columns').filter((column) => isColumn(column) || drop('columns', column)),
    text: fields.get('text') ?? '',
    chosen: list('chosen').flatMap((id) => {
      const now = known.record(id) ? id : known.renamed(id);
      if (now !== null && known.record(now)) return [now];
      drop('chosen', id);
      return [];
    }),
  };
}

/** The fields that are not at their default. */
export function formatBrowse(choice: BrowseChoice): [string, string][] {
  const pairs: [string, string][] = [
    ['table', choice.table === noBrowse.table ? '' : choice.table],
    ['sort', choice.sort ?? ''],
    ['columns', choice.columns.join(',')],
    ['text', choice.text],
    ['chosen', choice.chosen.join(',')],
  ];
  return pairs.filter(([, value]) => value !== '');
}
