import type { Claim } from '#model/dossier.ts';
import { readDossier } from '../../scripts/read-dossier.ts';
import { attest } from './command-line.ts';
import { expect, open, panel, test } from './page.ts';

const { vocabulary } = readDossier('graph-data').dossier!;

test('a mark opens the claims that it stands for, and Back closes them', async ({ page }) => {
  await open(page, '?view=matrix');
  const grid = page.getByRole('grid');
  await grid
    .getByRole('link', { name: /^Isaak Rubin against David Riazanov: .*under duress/ })
    .click();
  await expect(page).toHaveURL(/select=isaak-rubin~all~david-riazanov/);
  await expect(panel(page).getByText('mythical package')).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('heading', { name: 'How to read the matrix' })).toBeVisible();
});

test('by keyboard: into the grid, from mark to mark, and open', async ({ page }) => {
  await open(page, '?view=matrix');
  const grid = page.getByRole('grid');
  const rubin = grid.getByRole('rowheader').getByRole('link', { name: 'Isaak Rubin' });
  await rubin.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Isaak Rubin against /);
  await page.keyboard.press('End');
  const name = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('Isaak Rubin');
  expect(name).toContain('Isaak Rubin against ');
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
});

test('ordered by name, by event and by community, as the address says', async ({ page }) => {
  await open(page, '?view=matrix');
  const first = page.getByRole('rowheader').first();
  const headings = page.locator('tr.heading');
  await expect(headings.first()).toBeVisible();
  await page.getByRole('radio', { name: 'By name' }).check({ force: true });
  await expect(page).toHaveURL(/order=name/);
  await expect(headings).toHaveCount(0);
  const names = await page.getByRole('rowheader').getByRole('link').allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  await page.getByRole('radio', { name: 'By community' }).check({ force: true });
  await expect(headings.first()).toContainText('Around');
  await page.reload();
  await expect(headings.first()).toContainText('Around');
  await expect(first).toBeVisible();
});

test('the marks hold the claims that the command line finds under the same filter', async ({
  page,
}) => {
  // Few enough that all of it is drawn.
  const filter = ['--event', 'august-1936-trial', '--source', 'simkin-great-purge'];
  filter.push('--family', 'accusation,testimony');
  const found = attest('query', 'claims', ...filter) as Claim[];
  const entities = attest('query', 'entities') as { id: string }[];
  const known = new Set(entities.map(({ id }) => id));
  const drawn = found.filter(
    ({ mode, agent, from, type }) =>
      mode === 'made' && agent !== 'unstated' && from !== null && vocabulary.types[type]!.edge,
  );
  const pairs = new Set(
    drawn.flatMap(({ from, to }) =>
      to.filter((id) => id !== from && known.has(id)).map((id) => `${from!}~all~${id}`),
    ),
  );
  await open(
    page,
    '?view=matrix&event=august-1936-trial&source=simkin-great-purge&family=accusation,testimony',
  );
  const links = await page
    .getByRole('grid')
    .locator('td a')
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).search));
  const opened = links.map((search) => new URLSearchParams(search).get('select') ?? '');
  expect(opened.length).toBeGreaterThan(10);
  expect(opened.sort()).toEqual([...pairs].sort());
});

test('the headings stay in view when the table is scrolled', async ({ page }) => {
  await open(page, '?view=matrix&order=name');
  const region = page.locator('.region').first();
  await region.evaluate((element) => element.scrollTo(400, 500));
  const box = (await region.boundingBox())!;
  const column = page.getByRole('columnheader').nth(14);
  const row = page.getByRole('rowheader').nth(18);
  const [top, left] = [(await column.boundingBox())!, (await row.boundingBox())!];
  expect(Math.abs(top.y - box.y)).toBeLessThan(4);
  expect(Math.abs(left.x - box.x)).toBeLessThan(4);
});

test('of a wide matrix only what is in view is drawn, and the keyboard reaches the rest', async ({
  page,
}) => {
  await open(page, '?view=matrix&order=name');
  const count = Number(await page.getByRole('grid').getAttribute('aria-colcount'));
  expect(count).toBeGreaterThan(61);
  const drawn = await page.getByRole('columnheader').count();
  expect(drawn).toBeLessThan(count);
  await page.getByRole('columnheader').getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAttribute('data-c', String(count - 2));
  await expect(page.locator(':focus')).toBeInViewport();
});
