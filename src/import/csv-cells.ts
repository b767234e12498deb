/** CSV (RFC 4180) to cells that know where they stand, which the libraries that read CSV do not tell. */
import { quoted } from '#model/problems.ts';
import type { Findings, Place } from './findings.ts';

export interface Cell extends Place {
  readonly text: string;
}

/** What may part cells; a spreadsheet writes semicolons where the comma is the sign of decimals. */
const SEPARATORS = [',', ';', '\t'];

/** Every row that is not blank, the head first; what is malformed is reported and read as well as it can be. */
export function csvCells(file: string, source: string, findings: Findings): Cell[][] {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const place = (): Place => ({ file, line, column: at - lineStart + 1 });
  const endOfRow = () => {
    if (row.some((cell) => cell.text !== '')) rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const start = place();
    let content: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end === -1) {
        const shown = quoted(text.slice(at + 1, at + 61));
        findings.error(
          start,
          'bad-csv',
          `quotation mark never closed: ${shown}`,
          'close it; write "" for a mark within',
        );
      }
      content = text.slice(at + 1, end === -1 ? undefined : end).replaceAll('""', '"');
      for (let i = text.indexOf('\n', at); i !== -1 && (end === -1 || i < end);) {
        line += 1;
        lineStart = i + 1;
        i = text.indexOf('\n', i + 1);
      }
      at = end === -1 ? text.length : end + 1;
      const rest = bare(text, at, separator);
      if (rest !== '') {
        findings.error(
          place(),
          'bad-csv',
          `text after a closing quotation mark: ${quoted(rest)}`,
          'put the whole cell in marks, and write "" for a mark within',
        );
        content += rest;
        at += rest.length;
      }
    } else {
      content = bare(text, at, separator);
      at += content.length;
    }
    row.push({ ...start, text: content });
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end has an empty cell behind it.
      if (at === text.length || text[at] === '\n' || text[at] === '\r')
        row.push({ ...place(), text: '' });
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    endOfRow();
    line += 1;
    lineStart = at;
  }
  endOfRow();
  return rows;
}

/** The sign that parts the cells of the first line most often. */
function separatorOf(text: string): string {
  const head = text
    .slice(0, (text.search(/[\r\n]/) + 1 || text.length + 1) - 1)
    .replace(/"[^"]*"/g, '');
  const count = (sign: string) => head.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** The text up to the next separator or end of line. */
function bare(text: string, from: number, separator: string): string {
  let to = from;
  while (to < text.length && text[to] !== separator && text[to] !== '\n' && text[to] !== '\r')
    to += 1;
  return text.slice(from, to);
}
