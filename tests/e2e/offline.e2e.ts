import { expect, open, test } from './page.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit the whole site is there without a connection', async ({ page, context }) => {
  await open(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length))
    .toBeGreaterThan(0);
  // The worker has the page from the next load on.
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  await context.setOffline(true);
  for (const [query, name] of [
    ['?view=explore&select=isaak-rubin', 'Isaak Rubin'],
    ['?view=compare', 'Defenders and critics of each case'],
    ['?view=matrix', 'Who against whom'],
    ['?view=trace&from=dorodnov&to=david-riazanov', /shortest chain/],
    ['?view=quality', 'How far to trust this dossier'],
  ] as const) {
    await open(page, query);
    await expect(page.getByRole('heading', { name }).first()).toBeVisible();
  }
});

test('it runs from its sub-path, and asks for nothing above it', async ({ page }) => {
  await open(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(new URL(scope).pathname).toBe('/some/sub/path/');
});

test('without service workers the site works as before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', {
      value: { register: () => Promise.reject(new Error('switched off')) },
    });
  });
  await open(page, '?view=compare');
  await expect(
    page.getByRole('heading', { name: 'Defenders and critics of each case' }),
  ).toBeVisible();
});
