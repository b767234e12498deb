import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#import/columns.ts';
import { readDate } from '#import/dates.ts';
import { projectRoot } from './project-root.ts';
import { readDossier } from './read-dossier.ts';
import { SHAPES } from './shapes.ts';
import { attest, temporary } from './testing.ts';

const folder = temporary();
let number = 0;

/** The path of a new file with this text. */
function file(name: string, text: string | Uint8Array): string {
  const own = join(folder, String(number++));
  mkdirSync(own);
  writeFileSync(join(own, name), text);
  return join(own, name);
}
const fresh = () => join(folder, `out-${number++}`);

const PEOPLE = 'name\nAda Quill\nBen Marsh\n';
const CLAIMS =
  'Speaker,to,type,date,source,at,quote\nAda Quill,Ben Marsh,knows,12 March 1921,The Courier,p. 3,they met at the harbour\n';

describe('attest import', () => {
  it('writes a dossier that passes the check, and says what it made', () => {
    const out = fresh();
    const people = file('people.csv', PEOPLE);
    const claims = file('claims.csv', CLAIMS);
    const { status, stdout, stderr } = attest(
      ...['import', '--people', people, '--claims', claims, '--map', 'from=Speaker', '--out', out],
    );
    expect(status, stdout + stderr).toBe(0);
    expect(readdirSync(out)).toEqual([
      '.schema',
      'claims',
      'dossier.yaml',
      'people',
      'sources',
      'vocabulary.yaml',
    ]);
    expect(stdout).toContain(
      `${claims}:2:21  warning  new claim type of family tie: "knows"  (mend its words in vocabulary.yaml; a column family says another family)  [made-term]`,
    );
    expect(stderr).toContain('2 people, 1 source, 1 claim');
    expect(stderr).toContain(
      'check: 0 errors, 0 warnings, 2 notes (check --info shows them); the result passes',
    );
    expect(attest('check', '--data', out).status).toBe(0);
  });

  it('writes what has errors too, to be mended, and exits with 1', () => {
    const out = fresh();
    const claims = file(
      'claims.csv',
      'from,to,type,family,date\nAda,Ben,accuses,accusation,soon\n',
    );
    const { status, stdout, stderr } = attest('import', '--claims', claims, '--out', out);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${claims}:2:28  error  date that is not understood: "soon"  (write it as 1921, 1921-03 or 1921-03-12; its text is kept in the note)  [unread-date]`,
    );
    expect(stdout).toContain(
      'claims/other-claims.yaml:2:3  error  claim without attribution: "ada"',
    );
    expect(stderr).toContain('the result does not pass yet');
    expect(stderr).toContain('--told-by NAME');
    expect(stderr).toContain('1 of 1 claims without a quotation, each marked so in its note');
    expect(readFileSync(join(out, 'claims', 'other-claims.yaml'), 'utf8')).toContain(
      'Date as given: soon Imported without a quotation.',
    );
  });

  it('writes into no folder that holds anything', () => {
    const out = temporary();
    writeFileSync(join(out, 'mine'), '');
    const claims = file('claims.csv', CLAIMS);
    expect(attest('import', '--claims', claims, '--out', out)).toMatchObject({
      ...{ status: 2, stderr: `not an empty folder: "${out}" (name a new one)\n` },
    });
    expect(readdirSync(out)).toEqual(['mine']);
  });

  it.each([
    [[], 'nothing to import (name a network, the folder of an export, or tables with --people'],
    [['--claims', 'no-such.csv'], 'no such file: "no-such.csv" (name a file that is there)'],
    [['--claims', '.', '--map', 'from'], 'not a pair: "from" (--map from=Speaker)'],
    [['--claims', '.', '--map', 'frm=Speaker'], 'unknown column: "frm" (did you mean "from"?)'],
    [['--claims', '.', '--dates', 'ymd'], 'Allowed choices are dmy, mdy'],
  ])('is used wrongly with %j', (args, message) => {
    const { status, stderr } = attest('import', ...args, '--out', fresh());
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('says where a file is not UTF-8', () => {
    const claims = file('claims.csv', Buffer.from([0x66, 0xff, 0x0a]));
    expect(attest('import', '--claims', claims, '--out', fresh())).toMatchObject({
      ...{ status: 2, stderr: `not UTF-8 text: "${claims}":1:2 (save the file as UTF-8)\n` },
    });
  });

  it('makes again the dossier that was exported as CSV, and says what is wrong with a table', () => {
    const [tables, out] = [join(temporary(), 'csv'), join(temporary(), 'out')];
    attest('export', 'csv', '--data', 'examples/salem-1692', '--out', tables);
    const { status, stderr } = attest('import', tables, '--out', out);
    expect([status, stderr]).toEqual([0, expect.stringContaining('0 errors') as string]);
    expect(readDossier(out).dossier).toEqual(readDossier('examples/salem-1692').dossier);
    expect(attest('import', tables, '--out', out).stderr).toContain('not an empty folder');

    const more = join(tables, 'more.csv');
    writeFileSync(more, `${readFileSync(more, 'utf8')}person,nobody,native[,x\n`);
    const again = attest('import', tables, '--out', `${out}-2`);
    expect(again.status).toBe(1);
    expect(again.stdout).toMatch(/more\.csv:\d+:\d+ +error +not the path of a field: "native\["/);
  });

  it('names the table that is not there', () => {
    const { status, stderr } = attest('import', temporary(), '--out', join(temporary(), 'out'));
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('no table "entities.csv"') as string,
    ]);
  });

  it('reads a network, and one that an export wrote passes the check', () => {
    const [network, out] = [join(temporary(), 'salem.gexf'), join(temporary(), 'out')];
    attest('export', 'gexf', '--data', 'examples/salem-1692', '--out', network);
    const { status, stdout, stderr } = attest(
      ...['import', network, '--out', out, '--map', 'source=sources', '--map', 'quote=quotation'],
      ...['--told-by', 'A Curator'],
    );
    expect(status, stdout + stderr).toBe(0);
    const [made, first] = [readDossier(out).dossier!, readDossier('examples/salem-1692').dossier!];
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
    expect(ids(made.people)).toEqual(['a-curator', ...ids(first.people)]);
    expect(ids(made.events)).toEqual(ids(first.events));
    expect(stdout).toContain('column that is not imported: "locator"');
    expect(attest('check', '--data', out).status).toBe(0);
  });

  it('writes nothing where a network cannot be read', () => {
    const out = fresh();
    const network = file('n.graphml', '<graphml><graph></graphml>');
    const { status, stdout, stderr } = attest('import', network, '--out', out);
    expect([status, stderr]).toEqual([1, expect.stringContaining('nothing was imported')]);
    expect(stdout).toMatch(/n\.graphml:1:10 +error +not XML: .*graph/);
    expect(existsSync(out)).toBe(false);
  });

  it('has a shape as JSON', () => {
    const claims = file('claims.csv', CLAIMS);
    const { status, stdout } = attest(
      ...['import', '--claims', claims, '--map', 'from=Speaker', '--out', fresh(), '--json'],
    );
    expect(status).toBe(0);
    const answer = SHAPES.import.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({ counts: { people: 2, claims: 1, unquoted: 0 }, passes: true });
  });
});

describe('docs/import.md', () => {
  const text = readFileSync(join(projectRoot, 'docs', 'import.md'), 'utf8');

  it('explains every column, and no other', () => {
    for (const [table, heading] of [
      ['entities', 'people'],
      ['claims', 'claims'],
      ['sources', 'works'],
    ] as const) {
      const [, section = ''] = text.split(`### Columns of ${heading}\n`);
      const rows = section
        .split(/\n#/)[0]!
        .split('\n')
        .filter((line) => line.startsWith('| `'));
      const told = rows.flatMap((row) =>
        [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
      );
      expect(told.sort(), heading).toEqual([...COLUMNS[table].names].sort());
    }
  });

  it('has tables that pass as they stand', () => {
    const [people, claims] = [...text.matchAll(/```csv\n([^]+?)```/g)].map(([, table]) => table!);
    const { status, stdout, stderr } = attest(
      ...['import', '--people', file('people.csv', people!)],
      ...['--claims', file('claims.csv', claims!), '--out', fresh()],
    );
    expect(status, stdout + stderr).toBe(0);
  });

  it('reads every date of its table as it says', () => {
    const [, section = ''] = text.split('**Dates** become');
    const rows = section
      .split('### ')[0]!
      .split('\n')
      .filter((line) => line.includes('`1'));
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) {
      const [, written = '', read = ''] = row.split('|');
      const dates = [...read.matchAll(/`([^`]+)`/g)].map(([, date]) => date);
      for (const one of written.split(';')) {
        expect(readDate(one, null), one).toEqual({ date: expect.toBeOneOf(dates) as string });
      }
    }
  });
});

describe('SCHEMA.md', () => {
  it('has every code that an import may say, and no other', () => {
    const schema = readFileSync(join(projectRoot, 'graph-data', 'SCHEMA.md'), 'utf8');
    const [, section = ''] = schema.split('## What `attest import` says');
    const told = [...section.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code!);
    const folder = join(projectRoot, 'src', 'import');
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('\n');
    expect(new Set(told).size).toBe(told.length);
    for (const one of told) expect(code, one).toContain(`'${one}'`);
    const said = [...code.matchAll(/'([a-z]+-[a-z-]+)',\s+(?:message|`|what)/g)].map(
      ([, one]) => one!,
    );
    for (const one of said) expect(told, one).toContain(one);
  });
});
