/** The tables of Browse and the columns of each. A new column is a record here and in cells.ts. */

export const TABLES = ['people', 'groups', 'events', 'sources', 'claims'] as const;
export type TableName = (typeof TABLES)[number];

/** How wide a column is and how it stands: a name, words, many words, a date or a number. */
export type ColumnKind = 'name' | 'words' | 'prose' | 'date' | 'number';

export interface ColumnName {
  readonly id: string;
  readonly kind: ColumnKind;
  /** Shown unless other columns are chosen. */
  readonly usual: boolean;
}

/** Reads `born:date!`: a name, its kind (words where left out), and a mark if it is shown at first. */
function columns(text: string): readonly ColumnName[] {
  return text.split(/\s+/).map((word) => {
    const [name = '', kind = 'words'] = word.replace('!', '').split(':');
    return { id: name, kind: kind as ColumnKind, usual: word.endsWith('!') };
  });
}

export const TABLE_COLUMNS: Readonly<Record<TableName, readonly ColumnName[]>> = {
  people: columns(
    'name:name! spellings roles! born:date! died:date! outcomes! by:number! about:number! sources:number summary:prose note:prose',
  ),
  groups: columns(
    'name:name! spellings type! date:date members! by:number! about:number! sources:number summary:prose note:prose',
  ),
  events: columns(
    'name:name! spellings type! date:date! place! part-of parts:prose! outcomes by:number about:number! sources:number thesis:prose summary:prose note:prose',
  ),
  sources: columns(
    'name:name! title:prose author! issued:date! reliability! speaker type cited:number! alone:number! note:prose',
  ),
  claims: columns(
    'claim:name! date:date! type speaker target context stance attitude duress! certainty evidence! says:prose! quotation:prose note:prose',
  ),
};

/** The column that names the row; it is always shown. */
export const nameColumn = (table: TableName): string => TABLE_COLUMNS[table][0]!.id;

export const usualColumns = (table: TableName): readonly string[] =>
  TABLE_COLUMNS[table].filter(({ usual }) => usual).map(({ id }) => id);

/** The columns shown, in the order of the table; the one that names the row always first. */
export function shownColumns(table: TableName, chosen: readonly string[]): readonly ColumnName[] {
  const shown = chosen.length === 0 ? usualColumns(table) : [nameColumn(table), ...chosen];
  return TABLE_COLUMNS[table].filter(({ id }) => shown.includes(id));
}

/** With one column more or less; the usual ones are no choice at all. */
export function toggledColumns(
  table: TableName,
  chosen: readonly string[],
  column: string,
): readonly string[] {
  const shown = shownColumns(table, chosen).map(({ id }) => id);
  const next = TABLE_COLUMNS[table]
    .map(({ id }) => id)
    .filter((id) => (id === column ? !shown.includes(id) : shown.includes(id)));
  return next.join() === usualColumns(table).join() ? [] : next;
}
