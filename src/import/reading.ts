/** What every part of an import works with, and how it reads the commonest cells. */
import { quoted } from '#model/problems.ts';
import { type DateOrder, readDate } from './dates.ts';
import type { Findings } from './findings.ts';
import type { Fields, Records } from './records.ts';
import type { Row } from './sheet.ts';
import type { Terms } from './terms.ts';

export interface Reading {
  readonly findings: Findings;
  readonly records: Records;
  readonly terms: Terms;
  readonly dates: DateOrder | null;
  /** Who tells what has no teller of its own. */
  readonly toldBy: string | null;
}

/** Sets the texts that a row has; each field is named like its column. */
export function addTexts(fields: Fields, row: Row, columns: readonly string[]): void {
  for (const column of columns) {
    const text = row.get(column);
    if (text !== '') fields[column] = text;
  }
}

export function addLists(fields: Fields, row: Row, columns: readonly string[]): void {
  for (const column of columns) {
    const list = row.list(column);
    if (list.length > 0) fields[column] = list;
  }
}

/** Sets a date; one that cannot be read is told, and its text kept in the note. */
export function addDate(fields: Fields, row: Row, column: string, reading: Reading): void {
  const text = row.get(column);
  if (text === '') return;
  const read = dateIn(text, row, column, reading);
  if (read === null) addNote(fields, `${nameOf(column)} as given: ${text}`);
  else fields[column] = read;
}

/** The date of a cell, or null once it has been told why there is none. */
export function dateIn(text: string, row: Row, column: string, reading: Reading): string | null {
  const read = readDate(text, reading.dates);
  if (read !== null && 'date' in read) return read.date;
  const { findings } = reading;
  const place = row.at(column);
  if (read === null) {
    const hint = 'write it as 1921, 1921-03 or 1921-03-12; its text is kept in the note';
    findings.error(place, 'unread-date', `date that is not understood: ${quoted(text)}`, hint);
  } else {
    const [a = '', b = ''] = read.either;
    const order = /^\d{1,2}\D/.test(text) ? '--dates dmy or mdy says which, or write' : 'write';
    const message = `date with two meanings: ${quoted(text)} is ${a} or ${b}`;
    findings.error(place, 'ambiguous-date', message, `${order} ${a}; its text is kept in the note`);
  }
  return null;
}

export function addNote(fields: Fields, text: string): void {
  const before = fields['note'];
  fields['note'] = typeof before === 'string' ? `${before} ${text}` : text;
}

const nameOf = (column: string) => column[0]!.toUpperCase() + column.slice(1).replaceAll('-', ' ');

/** Tells a cell that may not be empty. */
export function requireCell(row: Row, column: string, findings: Findings): void {
  if (row.get(column) !== '') return;
  findings.error(
    row.at(column),
    'empty-cell',
    `empty cell: ${quoted(column)}`,
    `write a ${column}`,
  );
}
