/** The whole site without a connection, after one visit; and how a newer version comes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../scripts/project-root.ts';
import { answer } from './plain-host.ts';
import { expect, open, started, test } from './page.ts';

const SITE = join(projectRoot, 'dist');

/** Kept, and in charge of the page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('every view and every page is there without a connection', async ({ page, context }) => {
    await open(page);
    await kept(page);
    await context.setOffline(true);
    for (const [query, name] of [
      ['', 'Start with a question'],
      ['?view=explore&select=isaak-rubin', 'Isaak Rubin'],
      ['?view=compare', 'Defenders and critics of each case'],
      ['?view=matrix', 'Who against whom'],
      ['?view=trace&from=dorodnov&to=david-riazanov', /shortest chain/],
      ['?view=quality', 'How far to trust this dossier'],
      ['people/leon-trotsky/', 'Leon Trotsky'],
      ['claims/rubin-implicates-riazanov/', /Isaak Rubin implicated/],
      ['records/', 'The Great Purge'],
      ['people/nobody/', 'There is no such page'],
    ] as const) {
      await open(page, query);
      await expect(page.getByRole('heading', { name }).first()).toBeVisible();
    }
    await open(page, 'people/isaak-rubin/');
    await expect(page.getByText(/^John Simkin, “The Great Purge,”/).first()).toBeVisible();
  });

  test('it keeps what lies below its own address, and nothing else', async ({ page }) => {
    await open(page);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe('/some/sub/path/');
    const names = await page.evaluate(() => caches.keys());
    for (const name of names) expect(name).toContain(scope);
  });
});

test.describe('another host, with a folder that changes', () => {
  test.use({ serviceWorkers: 'allow' });
  let folder: string;
  let server: Server;
  let address: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attest-offline-'));
    cpSync(SITE, folder, { recursive: true });
    server = createServer((request, response) => answer(request, response, folder, '/'));
    await new Promise<void>((done) => server.listen(0, done));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });

  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a newer version is offered, and comes when it is asked for', async ({ page }) => {
    await page.goto(address);
    await started(page);
    await kept(page);
    const title = page.getByRole('banner').getByText('The Great Purge');
    await expect(title).toBeVisible();
    // The next version has another title in its data, and so another list of files.
    const data = join(folder, 'dossier.json');
    const changed = readFileSync(data, 'utf8').replace('"The Great Purge"', '"The Greater Purge"');
    writeFileSync(data, changed);
    const worker = join(folder, 'service-worker.js');
    const old = /(url:`dossier\.json`,revision:`|"?url"?:"dossier\.json","?revision"?:")\w{16}/;
    const script = readFileSync(worker, 'utf8');
    expect(script).toMatch(old);
    writeFileSync(worker, script.replace(old, '$1ffffffffffffffff'));
    await page.reload();
    // Until then the reader stays with the version that is open.
    await expect(page.getByRole('status').getByText('A newer version')).toBeVisible();
    await expect(title).toBeVisible();
    await page.getByRole('button', { name: 'Load it' }).click();
    await expect(page.getByRole('banner').getByText('The Greater Purge')).toBeVisible();
    await expect(page.getByText('A newer version')).toHaveCount(0);
  });
});

test.describe('a browser that keeps nothing', () => {
  test('works as it is, and does not complain', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', {
        value: { register: () => Promise.reject(new Error('switched off')) },
      });
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied');
        },
      });
    });
    await open(page, '?view=compare');
    await expect(
      page.getByRole('heading', { name: 'Defenders and critics of each case' }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^Switch to the/ }).click();
    await open(page, 'people/isaak-rubin/');
    await expect(page.getByRole('combobox', { name: /Search/ })).toBeVisible();
  });

  test('or has no service workers at all', async ({ page }) => {
    await page.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
    await open(page);
    await expect(page.getByRole('heading', { name: 'Start with a question' })).toBeVisible();
  });
});
