import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCells } from './csv-cells.ts';
import { Findings } from './findings.ts';

function read(text: string) {
  const findings = new Findings();
  const rows = csvCells('a.csv', text, findings);
  return {
    rows: rows.map((row) => row.map((cell) => cell.text)),
    places: rows.flat().map(({ line, column }) => `${line}:${column}`),
    problems: findings.problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

describe('a table of CSV', () => {
  it('is read cell by cell, each with its line and column', () => {
    const { rows, places, problems } = read('name,note\r\n"Quill, Ada","two\nlines"\nBen,\n');
    expect(rows).toEqual([
      ['name', 'note'],
      ['Quill, Ada', 'two\nlines'],
      ['Ben', ''],
    ]);
    expect(places).toEqual(['1:1', '1:6', '2:1', '2:14', '4:1', '4:5']);
    expect(problems).toEqual([]);
  });

  it('may be parted by semicolons or tabs, and begin with a mark', () => {
    expect(read('\uFEFFname;born\nAda;1,5').rows).toEqual([
      ['name', 'born'],
      ['Ada', '1,5'],
    ]);
    expect(read('name\tborn\nAda\t1').rows).toEqual([
      ['name', 'born'],
      ['Ada', '1'],
    ]);
  });

  it('may be empty, or have blank lines and lines of separators alone', () => {
    expect(read('').rows).toEqual([]);
    expect(read('a,b\n\n,\n1,2\n\n').rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('with a mark that is never closed says where it was opened', () => {
    expect(read('a,b\n1,"two\n3').problems).toEqual(['2:3 quotation mark never closed: "two\\n3"']);
    expect(read('a\n"b"c\n')).toMatchObject({
      rows: [['a'], ['bc']],
      problems: ['2:4 text after a closing quotation mark: "c"'],
    });
  });

  it('that was written by a library is read as it was', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('"', ',', '\n', '\r\n', ';', ''),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (body) => {
        const table = [['h', 'i'], ...body];
        const filled = table.filter((row) => row.some((one) => one !== ''));
        expect(read(`${csvFormatRows(table)}\n`).rows).toEqual(filled);
      }),
    );
  });
});
