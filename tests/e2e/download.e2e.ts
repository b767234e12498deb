import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { attest } from './command-line.ts';
import { expect, open, test } from './page.ts';

async function downloaded(page: Page, format: string) {
  await page.getByText('Take it away').click();
  await page.getByRole('combobox', { name: 'Format', exact: true }).selectOption(format);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await saved;
  return {
    name: download.suggestedFilename(),
    bytes: readFileSync((await download.path())!),
  };
}

test('the tables hold what passes the filters, as the command line finds it', async ({ page }) => {
  await open(page, '?view=explore&event=august-1936-trial&family=accusation');
  const { name, bytes } = await downloaded(page, 'csv');
  expect(name).toBe('the-great-purge.zip');
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual([
    ...['claims.csv', 'datapackage.json', 'entities.csv', 'evidence.csv', 'sources.csv'],
  ]);
  const rows = csvParse(strFromU8(files['claims.csv']!));
  const found = attest('query', 'claims', '--event', 'august-1936-trial', '--family', 'accusation');
  expect(rows.map(({ id }) => id)).toEqual((found as { id: string }[]).map(({ id }) => id));
  await expect(page.getByText('Saved as the-great-purge.zip.')).toBeVisible();
});

for (const [format, ending, part] of [
  ['gexf', 'gexf', '<gexf xmlns="http://www.gexf.net/1.2draft"'],
  ['graphml', 'graphml', '<graphml'],
  ['jsonld', 'jsonld', '"@vocab": "https://schema.org/"'],
  ['bibtex', 'bib', '@book{'],
  ['csl-json', 'json', '"date-parts"'],
  ['ris', 'ris', 'TY  - '],
  ['cypher', 'cypher', 'MERGE (n:Entity'],
] as const) {
  test(`${format} is saved whole`, async ({ page }) => {
    await open(page, '?view=matrix');
    const { name, bytes } = await downloaded(page, format);
    expect(name).toBe(`the-great-purge.${ending}`);
    expect(bytes.toString('utf8')).toContain(part);
  });
}
