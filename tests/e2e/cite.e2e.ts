import type { Locator, Page } from '@playwright/test';
import { expect, open, started, test } from './page.ts';

/** Opens the citation under a heading, and copies it in a format. */
async function cited(page: Page, within: Locator, heading: string, format: string) {
  const details = within.locator('details', { hasText: heading }).last();
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await details.getByText(heading, { exact: true }).click();
  }
  await expect(details.getByRole('listitem').first()).toBeVisible();
  await details.getByRole('button', { name: format, exact: true }).click();
  await expect(details.getByText(`Copied: ${format}.`)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

const VIEW = 'Cite this view';
const DOSSIER = /The Great Purge.*, version \d+\.\d+\.\d+, \w+ \d{1,2}, \d{4}/;

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a claim is cited with the passages that it rests on', async ({ page }) => {
  await open(page, '?view=explore&select=rubin-implicates-riazanov');
  const panel = page.getByRole('complementary').last();
  const notes = (await cited(page, panel, 'Cite', 'Chicago notes')).trim().split('\n');
  expect(notes[0]).toMatch(DOSSIER);
  expect(notes[0]).toContain('/claims/rubin-implicates-riazanov/');
  expect(notes[1]).toContain('n.d., read in John Simkin, “The Great Purge,” September 1997, ');
  expect(await cited(page, panel, 'Cite', 'Link')).toMatch(
    /\/claims\/rubin-implicates-riazanov\/$/,
  );
});

test('a chain is cited at its address, with the passages of every claim in it', async ({
  page,
}) => {
  await open(page, '?view=trace&from=isaak-rubin&to=david-riazanov');
  const main = page.getByRole('main');
  const [first, ...others] = (await cited(page, main, VIEW, 'Chicago notes')).trim().split('\n');
  expect(first).toContain('“Trace: Isaak Rubin – David Riazanov,”');
  expect(first).toMatch(DOSSIER);
  expect(first).toContain('?view=trace&from=isaak-rubin&to=david-riazanov');
  expect(others.length).toBeGreaterThan(0);
  expect(others.every((note) => /¶\d/.test(note))).toBe(true);
  const works = JSON.parse(await cited(page, main, VIEW, 'CSL-JSON')) as { id: string }[];
  expect(works.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['the-great-purge-trace', 'simkin-great-purge']),
  );
});

test('a comparison is cited with what was compared', async ({ page }) => {
  await open(page, '?view=compare&with=walter-duranty,leon-trotsky&on=august-1936-trial');
  const main = page.getByRole('main');
  const bibtex = await cited(page, main, VIEW, 'BibTeX');
  expect(bibtex).toContain(
    'title = {{Compare: Walter Duranty, Leon Trotsky, Trial of August 1936}}',
  );
  expect(bibtex.match(/^@/gm)!.length).toBeGreaterThan(1);
});

test('a view is cited with its filters in the address', async ({ page }) => {
  await open(page, '?view=explore&family=accusation&event=august-1936-trial');
  const filters = page.getByRole('complementary').first();
  const ris = await cited(page, filters, VIEW, 'RIS');
  expect(ris).toMatch(/^TY {2}- /);
  const address = ris.match(/^UR {2}- (.*)$/m)![1]!.trim();
  await page.goto(address);
  await started(page);
  await expect(page.getByRole('checkbox', { name: /Accusations/ })).toBeChecked();
});
