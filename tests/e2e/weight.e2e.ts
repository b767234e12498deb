/** What a browser really fetches for the first picture, and not only what the built files name. */
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, open, test } from './page.ts';

const BUDGET = 220_000;

test('the opening view fetches no more script and style than its budget until somebody acts', async ({
  page,
}) => {
  const fetched: Response[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|css)$/.test(pathname) && !pathname.endsWith('service-worker.js')) {
      fetched.push(response);
    }
  });
  await open(page);
  // Long enough for whatever waits until the browser is idle.
  await page.waitForTimeout(2500);
  const files = await Promise.all(
    fetched.map(
      async (one) => [one.url(), gzipSync(await one.body(), { level: 9 }).length] as const,
    ),
  );
  expect(files.length).toBeGreaterThan(1);
  const sum = files.reduce((total, [, bytes]) => total + bytes, 0);
  expect(sum, JSON.stringify(files)).toBeLessThanOrEqual(BUDGET);
  await page.getByRole('combobox', { name: /Search/ }).hover();
  await expect.poll(() => fetched.length).toBeGreaterThan(files.length);
});
