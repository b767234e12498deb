import { buildClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter, selectClaims, type Filter } from '#graph/filter.ts';
import { readDossier } from '../../scripts/read-dossier.ts';
import { expect, labelBoxes, open, overlaps, panel, settled, symbolAt, test } from './page.ts';

test('the first picture is there with its questions, without a spinner', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Great Purge');
  await expect(page.getByRole('heading', { name: 'Start with a question' })).toBeVisible();
  await expect(page.getByTestId('graph').locator('canvas').first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('no two labels overlap at the opening zoom', async ({ page }) => {
  await open(page);
  const boxes = await labelBoxes(page);
  expect(boxes.length).toBeGreaterThan(20);
  expect(overlaps(boxes)).toEqual([]);
});

test('no two labels overlap after zooming in', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(400);
  expect(overlaps(await labelBoxes(page))).toEqual([]);
});

test('the tools of the picture cover nothing of it', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const picture = (await page.getByTestId('graph').boundingBox())!;
    for (const name of ['Save this picture', 'Zoom in', 'Zoom out', 'Fit the picture']) {
      const tool = (await page.getByRole('button', { name }).boundingBox())!;
      expect(tool.y).toBeGreaterThanOrEqual(picture.y + picture.height);
    }
  }
});

test('a family chosen in the legend narrows picture, list and address alike', async ({ page }) => {
  await open(page);
  const row = page.getByRole('checkbox', { name: /^Testimony/ });
  const counted = await row.locator('xpath=..').innerText();
  const count = Number(counted.replace(/\D+/g, ''));
  expect(count).toBeGreaterThan(0);
  await row.check();
  await expect(page).toHaveURL(/family=testimony/);
  await expect(page.getByText(new RegExp(`${count} claims\\.`))).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Testimony/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Testimony/ })).not.toBeChecked();
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /^Testimony/ })).toBeChecked();
});

const FILTERS: [string, Partial<Filter>][] = [
  ['family=accusation,testimony', { family: ['accusation', 'testimony'] }],
  ['stance=condemns', { stance: ['condemns'] }],
  ['event=august-1936-trial&kind=person', { event: ['august-1936-trial'], kind: ['person'] }],
  ['during=1936', { during: '1936' }],
  ['during=1936&strict=yes', { during: '1936', strict: true }],
  ['duress=any', { duress: ['any'] }],
  [
    'source=simkin-great-purge&certainty=probable',
    { source: ['simkin-great-purge'], certainty: ['probable'] },
  ],
];

for (const [query, filter] of FILTERS) {
  test(`the page counts what the command line counts: ${query}`, async ({ page }) => {
    const index = buildClaimIndex(readDossier('graph-data').dossier!);
    const { claims } = selectClaims(index, { ...emptyFilter, ...filter });
    await open(page, `?view=explore&${query}`);
    await expect(page.getByText(new RegExp(`, ${claims.length} claims?\\.`))).toBeVisible();
  });
}

test('a filter moves nothing that stays', async ({ page }) => {
  await open(page);
  const before = await symbolAt(page, 'leon-trotsky');
  expect(before).not.toBeNull();
  await page.getByRole('checkbox', { name: /^Testimony/ }).check();
  await settled(page);
  expect(await symbolAt(page, 'leon-trotsky')).toEqual(before);
});

test('the list carries the same selection as the picture', async ({ page }) => {
  await open(page, '?view=explore&select=isaak-rubin');
  await page.getByRole('radio', { name: 'List' }).check({ force: true });
  await expect(
    page.getByRole('link', { name: 'Isaak Rubin' }).and(page.locator('[aria-current]')),
  ).toBeVisible();
  await page
    .getByRole('row', { name: /^David Riazanov/ })
    .getByRole('rowheader')
    .getByRole('link')
    .click();
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('David Riazanov');
  await expect(page).toHaveURL(/select=david-riazanov/);
});

test('a record shows its claims by family, each with quotation, place, teller and certainty', async ({
  page,
}) => {
  await open(page, '?view=explore&select=isaak-rubin');
  const card = panel(page).getByRole('article').filter({ hasText: 'mythical package' }).first();
  await expect(card).toContainText('David Riazanov');
  await expect(card).toContainText('narrative ¶');
  await expect(card).toContainText('Told by');
  await expect(card).toContainText('Duress');
  await expect(card).toContainText(/certain|probable|disputed/);
});

test('clicking a name in the picture opens its record', async ({ page }) => {
  await open(page);
  const box = (await labelBoxes(page)).find(({ id }) => id === 'leon-trotsky');
  expect(box).toBeDefined();
  const canvas = await page.getByTestId('graph').boundingBox();
  await page.mouse.click(canvas!.x + (box!.x1 + box!.x2) / 2, canvas!.y + (box!.y1 + box!.y2) / 2);
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Leon Trotsky');
});

test('the dates that an inclusive filter lets in say why', async ({ page }) => {
  await open(page, '?view=explore&select=isaak-rubin&during=1931');
  await expect(
    panel(page)
      .getByText(/may lie in the chosen time|lies in the chosen time/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Only what surely falls in it' })).toBeVisible();
});

test('leaves of lists stand behind counts; a click or a link draws them', async ({ page }) => {
  await open(page, '?view=explore&source=simkin-great-purge');
  expect(await symbolAt(page, 'katayev')).toBeNull();
  const pile = (await labelBoxes(page)).find(
    ({ id }) => id === 'list:max-shachtman~soviet-prosecution',
  );
  expect(pile).toBeDefined();
  const canvas = await page.getByTestId('graph').boundingBox();
  const middle = { x: (pile!.x1 + pile!.x2) / 2, y: (pile!.y1 + pile!.y2) / 2 };
  await page.mouse.click(canvas!.x + middle.x, canvas!.y + middle.y);
  await expect(page).toHaveURL(/unfold=max-shachtman~soviet-prosecution|unfold=max-shachtman%7E/);
  await settled(page);
  expect(await symbolAt(page, 'katayev')).not.toBeNull();
  await page.getByRole('link', { name: 'Draw them all' }).click();
  await expect(page).toHaveURL(/unfold=all/);
  await expect(page.getByRole('link', { name: 'Draw them all' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Fold the lists again' }).click();
  await settled(page);
  expect(await symbolAt(page, 'katayev')).toBeNull();
});

test('who stands behind a count is drawn when selected', async ({ page }) => {
  await open(page, '?view=explore&source=simkin-great-purge&select=katayev');
  expect(await symbolAt(page, 'katayev')).not.toBeNull();
});

test('a claim shows how others judged it, and what contradicts it', async ({ page }) => {
  await open(page, '?view=explore&select=august-defendants-confess');
  const judged = panel(page).getByRole('heading', { name: /^How it was judged/ });
  await expect(judged).toBeVisible();
  await expect(panel(page)).toContainText('so much as an ounce of validity');
  await open(page, '?view=explore&select=shachtman-assesses-confessions');
  await expect(panel(page).getByRole('heading', { name: /^What contradicts it/ })).toBeVisible();
  await expect(panel(page)).toContainText('on whether the confessions can be believed');
});

test('an event names who took part, by part', async ({ page }) => {
  await open(page, '?view=explore&select=august-1936-trial');
  const row = (term: string) =>
    panel(page)
      .locator('dl > div')
      .filter({ has: page.locator('dt', { hasText: new RegExp(`^${term}$`, 'i') }) });
  await expect(row('defendants')).toContainText(
    'Lev Kamenev: found guilty, sentenced to death, executed',
  );
  await expect(row('drawn into the charges')).toContainText('Grigori Sokolnikov');
  await expect(row('drawn into the charges')).not.toContainText('Lev Kamenev');
});
