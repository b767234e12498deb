/** Browse: tables of the dossier, as their reader uses them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { generateDossier } from '../../bench/generate.ts';
import { dossierJson } from '../../scripts/build-dossier.ts';
import { attest } from './command-line.ts';
import { expect, open, panel, test } from './page.ts';

const names = (page: Page) =>
  page.getByRole('grid').getByRole('rowheader').getByRole('link').allInnerTexts();

test('counts are those of the other views and of the command line', async ({ page }) => {
  const claims = attest('query', 'claims', '--family', 'testimony') as unknown[];
  await open(page, '?view=browse&table=claims&family=testimony');
  await expect(page.getByText(`${claims.length} of `)).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', `${claims.length + 1}`);
  const note = await page.locator('footer summary strong').innerText();
  await open(page, '?view=explore&family=testimony');
  await expect(page.locator('summary strong').filter({ hasText: note })).toBeVisible();
});

test('a head sorts by its column, unknown dates last either way', async ({ page }) => {
  await open(page, '?view=browse');
  const born = page.getByRole('columnheader', { name: 'Born' });
  await born.getByRole('button').click();
  await expect(born).toHaveAttribute('aria-sort', 'ascending');
  const [oldest] = await names(page);
  await born.getByRole('button').click();
  await expect(born).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-born/);
  expect((await names(page))[0]).not.toBe(oldest);
  await expect(page.getByRole('row').nth(1).getByRole('gridcell').nth(2)).toHaveText(/\d{4}/);
});

test('columns are chosen, and the address keeps them', async ({ page }) => {
  await open(page, '?view=browse');
  await page.locator('summary', { hasText: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Summary' }).check();
  await expect(page.getByRole('columnheader', { name: 'Summary' })).toBeVisible();
  await expect(page).toHaveURL(/columns=[^&]*summary/);
  await page.getByRole('checkbox', { name: 'Summary' }).uncheck();
  await expect(page).not.toHaveURL(/columns=/);
});

test('words are found in what records say, marked, and shown where no column has them', async ({
  page,
}) => {
  await open(page, '?view=browse');
  await page.getByRole('searchbox').fill('implicate mentor');
  await expect(page.getByRole('link', { name: 'Isaak Rubin' })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/implicate|mentor/i);
  await expect(page.getByText(/^Summary:/).first()).toBeVisible();
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('Nothing passes the filters')).toBeVisible();
});

test('the keyboard walks, opens and chooses rows', async ({ page }) => {
  await open(page, '?view=browse');
  const rows = page.locator('tr[data-row]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 chosen')).toBeVisible();
  const name = await rows.nth(2).getByRole('link').innerText();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(name);
});

test('two people lead to Explore, Trace and Compare', async ({ page }) => {
  const chosen = '?view=browse&chosen=leon-trotsky,walter-duranty';
  await open(page, chosen);
  await page.getByRole('link', { name: 'See in Explore' }).click();
  await expect(page).toHaveURL(/entity=leon-trotsky,walter-duranty/);
  const expected = attest('query', 'claims', '--entity', 'leon-trotsky,walter-duranty');
  await expect(
    page.getByText(`${(expected as unknown[]).length} claims.`, { exact: false }).first(),
  ).toBeVisible();
  await open(page, chosen);
  await page.getByRole('link', { name: 'Trace between them' }).click();
  await expect(page).toHaveURL(/view=trace&from=leon-trotsky&to=walter-duranty/);
  await open(page, chosen);
  await page.locator('footer').getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/view=compare&with=leon-trotsky,walter-duranty/);
});

test('the table is saved as it stands', async ({ page }) => {
  await open(page, '?view=browse&table=events&chosen=august-1936-trial');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download 1 row as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('events.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.split('\n')[0]).toBe('id,Name,Type,Date,Place,Who took part,Claims about');
  expect(text).toContain('august-1936-trial,');
});

test('of many rows only those in view are drawn, and the keys reach the last', async ({
  page,
  context,
}) => {
  const json = dossierJson(generateDossier(1200, 4800, 1937));
  await context.route('**/dossier.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: json }),
  );
  await open(page, '?view=browse');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '1201');
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(60);
  await page.locator('tr[data-row]').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('tr[data-row="1199"]')).toBeFocused();
  await expect(page.locator('tr[data-row="1199"]')).toHaveAttribute('aria-rowindex', '1201');
});

test('chosen claims are shown alone in the other views', async ({ page }) => {
  const chosen = ['rubin-implicates-riazanov', 'trotsky-judges-january-trial'];
  await open(page, `?view=browse&table=claims&chosen=${chosen.join(',')}`);
  await page.getByRole('link', { name: 'Compare', exact: true }).last().click();
  await expect(page.getByText('1 commentator, 1 statement')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'See in Explore' }).click();
  const found = attest('query', 'claims', ...chosen.flatMap((id) => ['--claim', id])) as unknown[];
  expect(found).toHaveLength(2);
  await expect(page.getByText('2 claims.').first()).toBeVisible();
  await page.getByRole('button', { name: /2 chosen claims/ }).click();
  await expect(page).not.toHaveURL(/claim=/);
});
