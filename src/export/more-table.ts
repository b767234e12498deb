/** What no column of the tables holds, value by value: with it the dossier can be made again from its tables. */
import { CELLS, COLUMNS, type Cell, type TableKind } from '#model/cells.ts';
import type { Claim, Dossier, Entity, Source } from '#model/dossier.ts';
import { leavesOf, type Step } from '#model/field-path.ts';

export interface MoreRow {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly value: string;
}

interface Records {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/** The rows for some records; `whole`: and what belongs to no record. */
export function moreRows(dossier: Dossier, records: Records, whole: boolean): MoreRow[] {
  const rows: MoreRow[] = [];
  const add = (kind: string, id: string, value: unknown, before: readonly Step[] = []) => {
    for (const [path, text] of leavesOf(value, before)) rows.push({ kind, id, path, value: text });
  };
  const rest = (table: TableKind, record: { readonly id: string; readonly kind: string }) => {
    const columns: Readonly<Record<string, keyof typeof CELLS>> = COLUMNS[table];
    for (const [field, value] of Object.entries<unknown>({ ...record })) {
      const cell = columns[field] === undefined ? null : CELLS[columns[field]];
      if (MADE.has(field) || (cell !== null && survives(value, cell))) continue;
      // The table of evidence has the rest of it.
      if (table === 'claim' && field === 'evidence') spelt(record.id, value);
      else add(record.kind, record.id, value, [field]);
    }
  };
  const spelt = (id: string, evidence: unknown) =>
    (evidence as Claim['evidence']).forEach((piece, i) =>
      add('claim', id, piece['name-in-source'], ['evidence', i, 'name-in-source']),
    );
  if (whole) {
    add('dossier', '', dossier.info);
    add('vocabulary', '', dossier.vocabulary);
    for (const { id, ...question } of dossier.questions) add('question', id, question);
  }
  for (const entity of records.entities) rest('entity', entity);
  for (const source of records.sources) rest('source', source);
  for (const claim of records.claims) if (!claim.derived) rest('claim', claim);
  return rows;
}

/** What says which record it is, or follows from others. */
const MADE = new Set(['id', 'kind', 'family', 'derived']);

/** Whether the value that is read from the cell is the one that was written. */
function survives(value: unknown, cell: Cell): boolean {
  const read = cell.read(cell.write(value as never));
  return JSON.stringify(leavesOf(value)) === JSON.stringify(leavesOf(read));
}
