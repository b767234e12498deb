/** A table of a spreadsheet: rows by the names of our fields, and the place of each cell. */
import { dsvFormat } from 'd3-dsv';
import type { Position, Problem } from '#model/problems.ts';
import { quoted } from '#model/problems.ts';

export interface SheetText {
  /** As it is named in messages. */
  readonly file: string;
  readonly text: string;
}

export interface Row {
  /** Cells that are not empty, by field. */
  readonly cells: ReadonlyMap<string, string>;
  readonly file: string;
  /** Counted as in a spreadsheet: the head is the first. */
  readonly number: number;
  readonly at: (field: string) => Position;
}

export interface Sheet {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a table whose first row names its columns, parted by commas, semicolons or tabs. `fields` are the columns
 * that are known; every other column that holds anything is reported. Cells are taken with the blanks about them.
 */
export function readSheet({ file, text }: SheetText, fields: ReadonlySet<string>): Sheet {
  const delimiter = delimiterOf(text);
  const [head = [], ...body] = dsvFormat(delimiter).parseRows(text);
  const known = new Map([...fields].map((field) => [plain(field), field]));
  const columns = head.map((name) => known.get(plain(name)) ?? null);
  const problems: Problem[] = [];
  const place = (row: number, column: number) => placeOf(text, delimiter, row, column);
  columns.forEach((field, i) => {
    const isEmpty = body.every((row) => (row[i] ?? '').trim() === '');
    const isTwice = field !== null && columns.indexOf(field) < i;
    if (isEmpty || (field !== null && !isTwice)) return;
    problems.push({
      ...{ file, ...place(0, i), severity: 'warning', code: 'column-left-out' },
      message: `${isTwice ? 'a second column of that name' : 'column not imported'}: ${quoted(head[i] ?? '')}`,
      hint: isTwice
        ? 'give it a name of its own'
        : `the columns of this table are: ${[...fields].join(', ')}`,
    });
  });
  const rows = body.flatMap((values, i) => {
    if (values.every((value) => value.trim() === '')) return [];
    if (values.length > head.length) {
      problems.push({
        ...{ file, ...place(i + 1, head.length), severity: 'error', code: 'row-too-long' },
        message: `more cells than the head has columns: ${quoted(values[head.length] ?? '')}`,
        hint: 'put quotation marks about a cell that holds the sign between cells',
      });
    }
    const cells = new Map<string, string>();
    columns.forEach((field, column) => {
      const value = values[column] ?? '';
      if (field !== null && value !== '' && columns.indexOf(field) === column)
        cells.set(field, value);
    });
    const at = (field: string) => place(i + 1, Math.max(0, columns.indexOf(field)));
    return [{ cells, file, number: i + 2, at }];
  });
  return { rows, problems };
}

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** What parts the cells of the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\n\r])*/.exec(text)?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Where a cell begins, of row and column counted from 0. */
function placeOf(text: string, delimiter: string, row: number, column: number): Position {
  let [line, start, atRow, atColumn, inside] = [1, 0, 0, 0, false];
  for (let i = 0; i < text.length; i += 1) {
    if (atRow === row && atColumn === column) return { line, column: i - start + 1 };
    const sign = text[i];
    if (sign === '"') inside = !inside;
    else if (sign === '\n') {
      line += 1;
      start = i + 1;
      if (!inside) [atRow, atColumn] = [atRow + 1, 0];
      if (atRow > row) return { line: line - 1, column: 1 };
    } else if (sign === delimiter && !inside) atColumn += 1;
  }
  return { line, column: Math.max(1, text.length - start) };
}
