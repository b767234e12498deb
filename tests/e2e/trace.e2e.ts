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

test('the picture shows only the chains; a line opens its claims and a box its person', async ({
  page,
}) => {
  await open(page, CHAIN);
  const figure = page.getByTestId('diagram');
  await expect(figure.getByRole('button')).toHaveCount(5);
  await figure.getByRole('button', { name: /implicated David Riazanov.*under duress/ }).click();
  await expect(page).toHaveURL(/select=isaak-rubin~testimony~david-riazanov/);
  await expect(panel(page).getByText('mythical package')).toBeVisible();
  await page.goBack();
  await figure.getByRole('button', { name: /^Isaak Rubin/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=isaak-rubin&/);
});

test('by keyboard from chain to chain, and the address keeps which', async ({ page }) => {
  await open(page, '?view=trace&from=any:accuser&to=leon-trotsky&count=4');
  const prose = panel(page);
  await prose.getByRole('button', { name: 'Next chain' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(prose.getByText('Chain 2 of 5')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(prose.getByText('Chain 5 of 5')).toBeVisible();
  const route = await prose.locator('.route').textContent();
  await page.reload();
  await expect(prose.locator('.route')).toHaveText(route ?? '');
});

test('constraints by hand: through, not through, time, length, and cleared again', async ({
  page,
}) => {
  await open(page, '?view=trace&from=soviet-prosecution&to=leon-trotsky');
  await page.getByText('Constraints', { exact: true }).click();
  const add = page.getByRole('combobox', { name: 'Only through: Add' });
  await add.fill('Kamenev');
  await expect(page.locator('.suggest-item').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/through=lev-kamenev/);
  await expect(panel(page).locator('.route')).toContainText('Lev Kamenev');
  await page.getByLabel('Order in time').selectOption('yes');
  await expect(page).toHaveURL(/chronological=yes/);
  await page.getByLabel('At most so many steps').fill('0');
  await page.keyboard.press('Tab');
  await expect(page.getByText('A whole number from 1 to 1,000').first()).toBeVisible();
  await page.getByLabel('At most so many steps').fill('1');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByText('leave no room for all that must be passed')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Lev Kamenev' }).click();
  await expect(page).not.toHaveURL(/through/);
  await page.getByRole('button', { name: 'Clear the constraints' }).click();
  await expect(page).not.toHaveURL(/chronological|max-length/);
});

test('anybody who accuses can be an end', async ({ page }) => {
  await open(page, '?view=trace&to=david-riazanov');
  await page.getByRole('button', { name: 'any accuser' }).first().click();
  await expect(page).toHaveURL(/from=any:accuser/);
  await expect(page.getByRole('heading', { name: '2 shortest chains of 1 step' })).toBeVisible();
});

test('a bad question is answered with what is wrong', async ({ page }) => {
  await open(page, '?view=trace&from=isaak-rubin&to=isaak-rubin');
  await expect(page.getByText('Choose two different ends.')).toBeVisible();
  await open(page, '?view=trace&from=isaak-rubin&to=david-riazanov&avoid=isaak-rubin');
  await expect(page.getByText('Isaak Rubin is an end of the chain')).toBeVisible();
  await open(page, `${CHAIN}&family=tie&type=implicates`);
  await expect(page.getByText('belong to none of the families chosen')).toBeVisible();
});

test('copies a chain as text, Markdown and HTML, with its notes and its address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, CHAIN);
  const copied = async (format: string) => {
    await page.getByRole('button', { name: format, exact: true }).click();
    await expect(page.getByText(`Copied as ${format}.`)).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const markdown = await copied('Markdown');
  expect(markdown).toContain('## From Dorodnov to David Riazanov');
  expect(markdown).toMatch(/1\. .*Dorodnov was used to break Isaak Rubin\.\[\^1\]/);
  expect(markdown).toMatch(/\[\^2\]: .*“.*mythical package”/);
  expect(markdown).toContain('view=trace&from=dorodnov&to=david-riazanov');
  expect(await copied('Text')).toContain('[1] ');
  expect(await copied('HTML')).toContain('<sup>1</sup>');
});

test('a chain of seven steps can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const through = 'lev-kamenev,joseph-stalin,ivan-smirnov,max-shachtman,karl-radek';
  await open(
    page,
    `?view=trace&from=walter-duranty&to=nikolai-bukharin&direction=any&through=${through}&count=1&family=accusation,testimony,commentary,pressure,tie`,
  );
  const figure = page.getByTestId('diagram');
  await expect(panel(page).locator('.hops li')).toHaveCount(7);
  const fits = await figure.evaluate((element) => element.scrollWidth <= element.clientWidth);
  expect(fits).toBe(true);
  const names = figure.locator('[role="button"] text');
  expect(await names.count()).toBeGreaterThanOrEqual(8);
  for (const box of await names.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()),
  )) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(390);
  }
});
