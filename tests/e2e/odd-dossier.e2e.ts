/** Text with right-to-left and combining characters, very long names, 500 claims on one person. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';
import {
  ARABIC,
  CLAIMS,
  COMBINED,
  HEBREW,
  LONG_NAME,
  PEOPLE,
  writeOddDossier,
} from './odd-dossier.ts';
import { answer } from './plain-host.ts';
import { expect, started, test } from './page.ts';
import { expectNoViolations, expectNothingWide } from './sound.ts';

let folder: string;
let server: Server;
let address: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'attest-odd-'));
  writeOddDossier(folder);
  // As its curators would; what it warns of is meant.
  const { status } = spawnSync(
    join(projectRoot, 'node_modules', '.bin', 'tsx'),
    ['scripts/attest.ts', 'site', '--data', folder, '--out', join(folder, 'site')],
    { cwd: projectRoot, stdio: 'ignore' },
  );
  expect(status).toBe(0);
  server = createServer((request, response) =>
    answer(request, response, join(folder, 'site'), '/'),
  );
  await new Promise<void>((done) => server.listen(0, done));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const PLACES = {
  'the first picture': '',
  'the list': '?view=explore&form=list',
  'a record': '?view=explore&select=of-whom-all-speak',
  'the longest word': '?view=explore&select=long-word',
  trace: '?view=trace&from=arabic&to=of-whom-all-speak',
  compare: '?view=compare',
  'side by side': '?view=compare&show=columns&with=long-word,hebrew',
  timeline: '?view=timeline&lanes=person',
  matrix: '?view=matrix',
  browse: '?view=browse&table=claims',
  quality: '?view=quality',
  about: '?view=about',
  'a page': 'people/long-word/',
  'a page with all the claims': 'people/of-whom-all-speak/',
  'the page of the work': 'sources/work/',
  'the page of a claim': 'claims/claim-7/',
  'all records': 'records/',
};

for (const width of [1280, 390]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });
    for (const [name, path] of Object.entries(PLACES)) {
      test(`${name}: nothing is cut off${width > 400 ? ', and axe finds nothing' : ''}`, async ({
        page,
      }) => {
        // axe reads every one of the many hundred lines of the longest page.
        test.slow();
        await page.goto(`${address}${path}`);
        await started(page);
        await expect(page.locator('[aria-busy]')).toHaveCount(0);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expectNothingWide(page);
        if (width < 400) return;
        await expectNoViolations(page);
      });
    }
  });
}

test('names are found as they are written, in whatever script', async ({ page }) => {
  await page.goto(address);
  await started(page);
  for (const [typed, name] of [
    [ARABIC.slice(0, 8), ARABIC],
    ['משה', HEBREW],
    ['Nguyen', COMBINED],
    ['nguyễn', COMBINED],
    ['Walburga', LONG_NAME],
  ] as const) {
    await page.getByRole('combobox', { name: /Search/ }).fill(typed);
    await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeVisible();
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page has each of the claims, and each name as it is written', async ({ page }) => {
    await page.goto(`${address}people/of-whom-all-speak/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Of whom all speak');
    const claims = await page
      .locator('a[href*="claims/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(claims).size).toBe(CLAIMS);
    for (const [id, name] of Object.entries(PEOPLE)) {
      await page.goto(`${address}people/${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    }
  });
});

test('a record says how many claims there are, and has them all', async ({ page }) => {
  await page.goto(`${address}?view=explore&select=of-whom-all-speak`);
  await started(page);
  await expect(page.getByRole('heading', { name: 'Of whom all speak', level: 1 })).toBeVisible();
  const heading = page.getByRole('heading', { name: /^About Of whom all speak/ });
  await expect(heading).toContainText(String(CLAIMS));
});
