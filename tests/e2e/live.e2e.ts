/** npm run dev: a saved file is seen in the open page, a mistake over the last good version. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { newDossier } from '../../scripts/commands/new.ts';
import { siteConfig } from '../../scripts/site-config.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { expect } from './page.ts';

let folder = '';
let server: ViteDevServer;
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attest-live-'));
  newDossier(join(folder, 'dossier'));
  server = await createServer({
    ...siteConfig({ data: join(folder, 'dossier') }),
    ...{ configFile: false, root: projectRoot, logLevel: 'silent' },
    cacheDir: join(folder, 'cache'),
    server: { port: 0 },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page takes each saved version in place, and keeps the last good one under a mistake', async ({
  page,
}) => {
  const path = join(folder, 'dossier', 'people', 'ada-quill.yaml');
  const good = readFileSync(path, 'utf8');
  const heading = (name: string) =>
    page.getByRole('complementary', { name: 'Record' }).getByText(name).first();
  await page.goto(`${address}?view=trace&from=ada-quill&to=ben-marsh`);
  // The first visit makes the server bundle what the views load, and load the page again.
  await expect(async () => {
    await expect(heading('Ada Quill')).toBeVisible({ timeout: 5000 });
    await page.waitForTimeout(1000);
    await expect(heading('Ada Quill')).toBeVisible({ timeout: 100 });
  }).toPass();
  await page.evaluate(() => Object.assign(window, { same: true }));

  writeFileSync(path, good.replace('Ada Quill', 'Adelaide Quill'));
  await expect(heading('Adelaide Quill')).toBeVisible();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  await expect(page).toHaveURL(/view=trace&from=ada-quill&to=ben-marsh$/);

  writeFileSync(path, `${good}\nsurprise: yes\nborn: never\n`);
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('people/ada-quill.yaml');
  await expect(overlay).toContainText('unknown field: "surprise"');
  await expect(overlay).toContainText('invalid EDTF date: "never"');
  await expect(heading('Adelaide Quill')).toBeAttached();

  // One who comes now sees the same.
  await page.reload();
  await expect(overlay).toContainText('unknown field: "surprise"');
  await expect(heading('Adelaide Quill')).toBeAttached();

  writeFileSync(path, good);
  await expect(overlay).toHaveCount(0);
  await expect(heading('Ada Quill')).toBeVisible();
});
