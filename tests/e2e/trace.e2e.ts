import { expect, open, panel, test } from './page.ts';

const CHAIN = '?view=trace&from=dorodnov&to=david-riazanov';

test('the chain from Dorodnov to Riazanov reads as sentences with numbered evidence', async ({
  page,
}) => {
  await open(page, CHAIN);
  const prose = panel(page);
  await expect(prose.getByRole('heading', { name: 'One shortest chain of 2 steps' })).toBeVisible();
  const sentences = prose.locator('.hops li');
  await expect(sentences).toHaveCount(2);
  await expect(sentences.first()).toContainText('Dorodnov');
  await expect(sentences.nth(1)).toContainText('David Riazanov');
  await expect(prose.getByText('mythical package')).toBeVisible();
});

test('by keyboard alone: pick both ends and read the chain', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Trace', exact: true }).focus();
  await page.keyboard.press('Enter');
  for (const [end, name] of [
    ['From', 'Dorodnov'],
    ['To', 'Riazanov'],
  ] as const) {
    await page.getByRole('combobox', { name: end, exact: true }).focus();
    await page.keyboard.type(name);
    await expect(page.locator('.suggest-item').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.suggest-item')).toHaveCount(0);
  }
  await expect(page).toHaveURL(/from=dorodnov/);
  await expect(page).toHaveURL(/to=david-riazanov/);
  await expect(page.getByRole('heading', { name: 'One shortest chain of 2 steps' })).toBeVisible();
});

test('backward, the same chain is found from the other end', async ({ page }) => {
  await open(page, '?view=trace&from=david-riazanov&to=dorodnov&direction=backward');
  await expect(page.getByRole('heading', { name: 'One shortest chain of 2 steps' })).toBeVisible();
});

test('no path says why, and leads to the nearest that there is', async ({ page }) => {
  await open(page, '?view=trace&from=david-riazanov&to=dorodnov');
  await expect(page.getByRole('heading', { name: 'No path.' })).toBeVisible();
  await page.getByRole('link', { name: 'Show it' }).click();
  await expect(page.getByRole('heading', { name: /shortest chain/ })).toBeVisible();
});

test('a filter applies before the search: without pressure there is no chain', async ({ page }) => {
  await open(page, `${CHAIN}&family=testimony`);
  await expect(page.getByRole('heading', { name: 'No path.' })).toBeVisible();
});

test('swapping the ends keeps everything else', async ({ page }) => {
  await open(page, CHAIN);
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(page).toHaveURL(/from=david-riazanov&to=dorodnov/);
});
