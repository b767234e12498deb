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
    ...['claims.csv', 'datapackage.json', 'entities.csv', 'evidence.csv', 'more.csv'],
    'sources.csv',
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

async function picture(page: Page, format: 'SVG' | 'PNG') {
  await page.getByRole('button', { name: 'Save this picture' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  const download = await saved;
  await expect(page.getByText(`Saved as the-great-purge.${format.toLowerCase()}.`)).toBeVisible();
  return readFileSync((await download.path())!);
}

test('the picture is saved as SVG with its legend, filters, date and coverage', async ({
  page,
}) => {
  await open(page, '?view=explore&event=august-1936-trial&family=accusation');
  const svg = (await picture(page, 'SVG')).toString('utf8');
  const found = await page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, 'image/svg+xml');
    const texts = [...tree.querySelectorAll('text')].map(({ textContent }) => textContent);
    return { broken: tree.querySelector('parsererror') !== null, texts };
  }, svg);
  expect(found.broken).toBe(false);
  const written = found.texts.join(' ');
  const claims = attest(
    ...['query', 'claims', '--event', 'august-1936-trial', '--family', 'accusation'],
  ) as unknown[];
  expect(written).toContain(`${claims.length} claims`);
  for (const words of ['The Great Purge', 'Accusations', 'Gregory Zinoviev', 'Filters:']) {
    expect(written).toContain(words);
  }
  expect(written).toContain('Trial of August 1936');
  expect(written).toMatch(/Two bodies of evidence/);
  expect(written).toMatch(/Version \d+\.\d+\.\d+ of .* drawn on \d/);
  expect(written).toContain('event=august-1936-trial');
});

test('the picture is saved as PNG, twice as fine as the screen, and not blank', async ({
  page,
}) => {
  await open(page, '?view=explore');
  const box = (await page.getByTestId('graph').boundingBox())!;
  const bytes = (await picture(page, 'PNG')).toString('base64');
  const { width, colours } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) {
      seen.add((pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!);
    }
    return { width: canvas.width, colours: seen.size };
  }, bytes);
  expect(width).toBeGreaterThanOrEqual(2 * box.width);
  expect(colours).toBeGreaterThan(50);
});
