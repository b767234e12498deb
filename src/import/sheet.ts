/** One table: rows whose cells are asked for by our names of the columns. */
import { didYouMean } from '#model/did-you-mean.ts';
import { quoted } from '#model/problems.ts';
import type { Columns } from './columns.ts';
import { type Cell, csvCells } from './csv-cells.ts';
import type { Findings, Place } from './findings.ts';

/** A file as it was read. */
export interface TableText {
  readonly file: string;
  readonly text: string;
}

/** Their names of columns, folded, to ours. */
export type ColumnMap = ReadonlyMap<string, string>;

const NO_NAMES: ColumnMap = new Map();

/** One key for `Matter date`, `matter_date` and `matter-date`. */
export const foldColumn = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** The column of ours that a name of theirs leads to, folded; their own where it leads to none. */
export function columnOf(name: string, map: ColumnMap): string {
  const folded = foldColumn(name);
  return foldColumn(map.get(folded) ?? folded);
}

export class Row {
  readonly place: Place;
  readonly #cells: readonly Cell[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(cells: readonly Cell[], columns: ReadonlyMap<string, number>) {
    this.place = { file: cells[0]!.file, line: cells[0]!.line, column: 1 };
    this.#cells = cells;
    this.#columns = columns;
  }

  /** The cell as it is written; empty where there is none. */
  text(column: string): string {
    return this.#cell(column)?.text ?? '';
  }

  /** The cell without blanks around it. */
  get(column: string): string {
    return this.text(column).trim();
  }

  /** The values of a cell of several. */
  list(column: string): string[] {
    return this.text(column)
      .split(';')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  at(column: string): Place {
    const cell = this.#cell(column);
    return cell === undefined
      ? this.place
      : { file: cell.file, line: cell.line, column: cell.column };
  }

  #cell(column: string): Cell | undefined {
    const at = this.#columns.get(column);
    return at === undefined ? undefined : this.#cells[at];
  }
}

export interface Sheet {
  readonly file: string;
  readonly rows: readonly Row[];
  /** The names of its columns as they are written. */
  readonly heads: readonly string[];
  has(column: string): boolean;
}

/** Reads a table. Columns that are not ours are listed, with how many values they hold. */
export function readSheet(
  { file, text }: TableText,
  columns: Columns,
  findings: Findings,
  map: ColumnMap = NO_NAMES,
): Sheet {
  return sheetOf(file, csvCells(file, text, findings), columns, findings, map);
}

/** The same of cells that were read already, the head first. */
export function sheetOf(
  file: string,
  [head = [], ...rows]: readonly (readonly Cell[])[],
  { names: columns, required }: Columns,
  findings: Findings,
  map: ColumnMap,
): Sheet {
  const ours = new Map(columns.map((name) => [foldColumn(name), name]));
  const found = new Map<string, number>();
  for (const [i, cell] of head.entries()) {
    const name = ours.get(columnOf(cell.text, map));
    if (name !== undefined && !found.has(name)) found.set(name, i);
    else tellUnmapped(cell, i, rows, name, columns, findings);
  }
  for (const name of required) {
    if (found.has(name)) continue;
    const theirs = head.map((cell) => cell.text.trim()).filter((one) => one !== '');
    const hint = `add it, or name yours: --map ${name}=${theirs[0] ?? '…'}`;
    findings.error(
      { file, line: 1, column: 1 },
      'missing-column',
      `missing column: ${quoted(name)}`,
      hint,
    );
  }
  for (const row of rows) {
    const beyond = row.slice(head.length).find((cell) => cell.text.trim() !== '');
    if (beyond === undefined) continue;
    const message = `cell beyond the last column: ${quoted(beyond.text)}`;
    findings.error(
      beyond,
      'row-too-long',
      message,
      'quote a cell that holds the sign that parts cells, or name its column',
    );
  }
  return {
    file,
    rows: rows.map((cells) => new Row(cells, found)),
    heads: head.map(({ text: name }) => name.trim()),
    has: (name) => found.has(name),
  };
}

function tellUnmapped(
  cell: Cell,
  at: number,
  rows: readonly (readonly Cell[])[],
  twice: string | undefined,
  columns: readonly string[],
  findings: Findings,
): void {
  const values = rows.filter((row) => (row[at]?.text ?? '').trim() !== '').length;
  if (values === 0) return;
  const amount = `${values} value${values === 1 ? '' : 's'}`;
  const near = didYouMean(foldColumn(cell.text), columns) ?? 'note';
  const [what, hint] =
    twice === undefined
      ? ['column that is not imported', `--map ${near}=${quoted(cell.text)} takes it as ${near}`]
      : ['column twice', 'keep one of the two'];
  findings.warning(cell, 'column-left-out', `${what}: ${quoted(cell.text)} (${amount})`, hint);
}
