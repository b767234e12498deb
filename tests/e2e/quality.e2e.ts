import { buildClaimIndex } from '#graph/claim-index.ts';
import { selectClaims } from '#graph/filter.ts';
import type { Quality } from '#graph/quality/quality.ts';
import { parseAddress } from '#state/url.ts';
import { readDossier } from '../../scripts/read-dossier.ts';
import { attest } from './command-line.ts';
import { expect, open, panel, test } from './page.ts';
import { expectNoViolations, expectNothingWide } from './sound.ts';

const PAGE = '?view=quality';
const TITLE = { level: 1, name: 'How far to trust this dossier' };
const yes = () => true;
const KNOW_ALL = {
  record: yes,
  entity: yes,
  source: yes,
  claim: yes,
  term: yes,
  renamed: () => null,
  path: () => '',
};

/** What the command line answers. */
const figures = () => attest('query', 'quality') as Quality;

test('is reached from the header, from About and from the note of coverage', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Data quality', exact: true }).click();
  await expect(page.getByRole('heading', TITLE)).toBeVisible();
  await expect(page).toHaveTitle(/^Data quality/);
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await page.getByRole('link', { name: 'How far to trust it' }).click();
  await expect(page.getByRole('heading', TITLE)).toBeVisible();
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await page.getByText('What this covers').first().click();
  await page.getByRole('link', { name: 'How far to trust it' }).click();
  await expect(page.getByRole('heading', TITLE)).toBeVisible();
});

test('shows the figures that the command line prints', async ({ page }) => {
  const { weak, families, single, works, contradictions, amounts } = figures();
  await open(page, PAGE);
  const family = page.getByRole('table', { name: 'Claims and ties by family' });
  for (const [i, { claims, written, derived }] of families.entries()) {
    const cells = family
      .getByRole('row')
      .nth(i + 1)
      .getByRole('cell');
    await expect(cells.nth(0)).toHaveText(String(written));
    await expect(cells.nth(1)).toHaveText(String(derived));
    await expect(cells.nth(2)).toHaveText(String(claims));
  }
  const rests = page.getByRole('table', { name: 'What rests on one work or one voice' });
  const known = rests.getByRole('row', { name: /^people/ }).getByRole('cell');
  await expect(known.nth(0)).toHaveText(String(single.people.of));
  await expect(known.nth(1)).toHaveText(String(single.people.work));
  const people = weak.find(({ value }) => value === 'people')!;
  await expect(
    page.getByRole('link', {
      name: `${people.count} of ${people.of} people are known from one work only.`,
    }),
  ).toBeVisible();
  const [first] = works;
  const row = page.getByRole('table', { name: 'What rests on each work' }).getByRole('row').nth(1);
  await expect(row.getByRole('cell').nth(0)).toHaveText(String(first!.cited));
  await expect(row.getByRole('cell').nth(2)).toHaveText(String(first!.alone));
  await expect(page.getByText('against', { exact: true })).toHaveCount(contradictions.length);
  await expect(page.getByText('statements', { exact: true }).locator('..')).toContainText(
    String(amounts.statements),
  );
});

test('every number that is a link is the number of claims that its filter lets through', async ({
  page,
}) => {
  const index = buildClaimIndex(readDossier('graph-data').dossier!);
  await open(page, PAGE);
  const links = await page
    .getByRole('main')
    .locator('a[href^="?view=explore"]')
    .evaluateAll((all) => all.map((a) => [a.getAttribute('href')!, a.textContent!] as const));
  const counts = links.filter(([href, text]) => /^[\d,]+$/.test(text) && !/select=/.test(href));
  expect(counts.length).toBeGreaterThan(100);
  for (const [href, text] of counts) {
    const { address, dropped } = parseAddress(href, KNOW_ALL);
    expect(dropped).toEqual([]);
    const { claims } = selectClaims(index, address.filter);
    expect(`${href} ${text}`).toBe(`${href} ${claims.length.toLocaleString('en')}`);
  }
});

test('a number leads to the picture under its filter alone, which shows as many', async ({
  page,
}) => {
  await open(page, `${PAGE}&certainty=probable`);
  const row = page.getByRole('row', { name: /^Testimony/ });
  const count = await row.getByRole('link').innerText();
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\?view=explore&family=testimony$/);
  await expect(page.getByText(new RegExp(`, ${count} claims?\\.`))).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', TITLE)).toBeVisible();
});

test('a weak point leads to its section, and stays on the page', async ({ page }) => {
  await open(page, PAGE);
  await page.getByRole('link', { name: /known from one work only/ }).click();
  await expect(page.getByRole('heading', { name: 'What rests on one work' })).toBeInViewport();
  await expect(page).toHaveURL(/view=quality#single$/);
  await expect(page.getByRole('heading', TITLE)).toHaveCount(1);
});

test('a name opens its record: people known from one work, and both sides of a contradiction', async ({
  page,
}) => {
  const { single, contradictions } = figures();
  await open(page, PAGE);
  const [{ ids } = { ids: [] }] = single.people.from;
  const section = page.getByRole('region', { name: 'What rests on one work' });
  await section.getByRole('group').first().locator('summary').click();
  await expect(section.getByRole('listitem').filter({ visible: true })).toHaveCount(ids.length);
  await section.getByRole('listitem').first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`view=explore&select=${ids[0]}`));
  await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  const sides = page.getByRole('region', { name: 'Open contradictions' });
  for (const id of contradictions[0]!.claims) {
    await expect(sides.locator(`a[href*="select=${id}"]`).first()).toBeVisible();
  }
  await sides.locator(`a[href*="select=${contradictions[0]!.claims[1]}"]`).first().click();
  await expect(panel(page).getByText('Claim', { exact: true })).toBeVisible();
});

test('a source named on the page About opens its record too', async ({ page }) => {
  await open(page, '?view=about');
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await expect(page).toHaveURL(/view=explore&select=/);
  await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible();
});

test('the works are sorted by the column that is asked for', async ({ page }) => {
  const { works } = figures();
  await open(page, PAGE);
  const table = page.getByRole('table', { name: 'What rests on each work' });
  const cited = table.getByRole('columnheader', { name: 'Cited' });
  await expect(cited).toHaveAttribute('aria-sort', 'descending');
  await table.getByRole('button', { name: /^People/ }).press('Enter');
  await expect(cited).not.toHaveAttribute('aria-sort');
  const most = Math.max(...works.map(({ people }) => people));
  await expect(table.getByRole('row').nth(1).getByRole('cell').nth(3)).toHaveText(String(most));
  await expect(table.getByRole('row')).toHaveCount(13);
  await page.getByRole('button', { name: `Show all ${works.length} works` }).click();
  await expect(table.getByRole('row')).toHaveCount(works.length + 1);
});

test('on a phone a table wider than the page can be scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, PAGE);
  const place = page.getByRole('region', { name: 'What rests on each work', exact: true });
  await place.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('on paper every work is there, and every list is open', async ({ page }) => {
  const { works, single } = figures();
  await open(page, PAGE);
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: 'What rests on each work' });
  await expect(table.getByRole('row')).toHaveCount(works.length + 1);
  const person = single.people.from[0]!.ids[0]!;
  await expect(page.locator(`a[href*="select=${person}"]`).first()).toBeVisible();
  const cut = await page
    .getByRole('main')
    .evaluate((main) => main.scrollHeight - main.clientHeight);
  expect(cut).toBeLessThanOrEqual(0);
});

test('with everything unfolded axe finds nothing, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, PAGE);
  for (const summary of await page.getByRole('main').locator('summary').all())
    await summary.click();
  await page.getByRole('button', { name: /^Show all/ }).click();
  await expectNoViolations(page);
  await expectNothingWide(page);
});
