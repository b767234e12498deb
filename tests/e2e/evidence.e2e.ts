/** What rests on which body of evidence, and who spoke against whom in a trial. */
import type { Claim } from '#model/dossier.ts';
import { attest } from './command-line.ts';
import { expect, open, panel, test } from './page.ts';

const TRIAL = 'events/august-1936-trial/';
const RECORD = 'marxists-moscow-trials-1936';
const claims = (...filter: string[]) => attest('query', 'claims', ...filter) as Claim[];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a trial has its matrix and picture; a number leads to what was said', async ({
    page,
  }) => {
    await page.goto(`./${TRIAL}`);
    const region = page.getByRole('region', { name: 'Who accused whom' });
    const table = region.getByRole('table', { name: /statements by \d+ speakers against \d+/ });
    await expect(
      table.getByRole('link', {
        name: /^Mrachkovsky against Ivan Smirnov: testimony, \d+ statements/,
      }),
    ).toBeVisible();
    await expect(table.getByRole('link', { name: /^Ivan Smirnov: \d+ confessions/ })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: /^Ivan Smirnov/ })).toBeVisible();
    const picture = region.getByRole('group', { name: /^Who spoke most often against whom/ });
    await expect(picture.getByRole('link', { name: 'Mrachkovsky' })).toBeVisible();
    await table.getByRole('link', { name: 'What Mrachkovsky said, listed below' }).click();
    await expect(page.getByRole('heading', { name: 'Mrachkovsky', level: 3 })).toBeInViewport();
  });

  test('a page says how many of its claims rest on one source alone', async ({ page }) => {
    await page.goto('./people/isaak-rubin/');
    const said = page.getByText(/^All \d+ claims on this page rest on .* alone \(.+\)\.$/);
    await expect(said).toBeVisible();
    await page.goto('./claims/rubin-implicates-riazanov/');
    await expect(page.getByText(/^This one claim rests on .* alone/)).toBeVisible();
  });

  test('no trial’s matrix is wider than the page, but where it scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./${TRIAL}`);
    const box = await page.getByRole('table').first().boundingBox();
    expect(box!.width).toBeGreaterThan(390);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
  });
});

test('the marks of a trial’s page lead to their claims, and on to the whole', async ({ page }) => {
  await open(page, TRIAL);
  await page.getByRole('link', { name: /^Mrachkovsky against Ivan Smirnov/ }).click();
  await expect(page).toHaveURL(/view=matrix.*select=mrachkovsky~all~ivan-smirnov/);
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('Ivan Smirnov');
  await expect(panel(page).getByText(/^All of it (rests on|was read in) .* alone/)).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: /^Ivan Smirnov: \d+ confessions/ }).click();
  const confessed = claims(
    ...['--event', 'august-1936-trial', '--entity', 'ivan-smirnov', '--type', 'confesses'],
  );
  await expect(page.getByRole('row')).toHaveCount(confessed.length + 1);
  await page.goBack();
  const caption = await page.getByRole('table').first().locator('caption').innerText();
  await page.getByRole('link', { name: 'The whole matrix' }).click();
  await expect(page).toHaveURL(/view=matrix&event=august-1936-trial/);
  await expect(page.getByRole('grid').locator('caption')).toContainText(caption);
});

test('the switch shows what rests on one body of evidence, and the address keeps it', async ({
  page,
}) => {
  await open(page);
  const group = page.getByRole('group', { name: 'Rests on' });
  await expect(group.getByRole('radio', { name: 'All evidence' })).toBeChecked();
  const resting = claims('--source', RECORD).length;
  const choice = group.locator('label').filter({ hasText: 'record published by one of' });
  await expect(choice).toContainText(String(resting));
  await choice.click();
  await expect(page).toHaveURL(new RegExp(`source=${RECORD}`));
  await expect(page.locator('footer')).toContainText(`${resting} claims`);
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expect(group.getByRole('radio').nth(2)).toBeChecked();
  await group.getByRole('radio', { name: 'All evidence' }).check();
  await expect(page).not.toHaveURL(/source=/);
});

test('a chain says on which source alone it rests, or each step does', async ({ page }) => {
  await open(page, '?view=trace&from=dorodnov&to=david-riazanov');
  await expect(
    panel(page)
      .getByText(/(rests on|read in) .* alone \(.+\)\.$/)
      .first(),
  ).toBeVisible();
});

test('who named Smirnov, and what did he answer: the question’s view tells both', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Who named Smirnov, and what did he answer?' }).click();
  const about = panel(page).getByRole('heading', { name: /^About Ivan Smirnov/ });
  const by = panel(page).getByRole('heading', { name: /^By Ivan Smirnov/ });
  await expect(about.or(by)).toHaveCount(2);
  await expect(
    panel(page)
      .getByText(/faced testimony of|named by/)
      .first(),
  ).toBeVisible();
  await expect(
    panel(page)
      .getByText(/denies|refuses/)
      .first(),
  ).toBeVisible();
});
