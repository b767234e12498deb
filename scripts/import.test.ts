import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from './read-dossier.ts';
import { attest, temporary } from './testing.ts';

describe('attest import', () => {
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
});
