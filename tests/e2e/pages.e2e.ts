/** A page for every record: read without a script, taken over by the explorer where there is one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { projectRoot } from '../../scripts/project-root.ts';
import { attest } from './command-line.ts';
import { expect, open, test } from './page.ts';

const SITE = join(projectRoot, 'dist');
const KINDS = ['people', 'groups', 'events', 'sources', 'claims'];
const pagesOf = (folder: string) =>
  readdirSync(join(SITE, folder)).map((id) => `${folder}/${id}/index.html`);
const PAGES = ['index.html', ...KINDS.flatMap(pagesOf), 'records/index.html'];
const textOf = (page: string) => readFileSync(join(SITE, page), 'utf8');

test('there is a page for every record, and the sitemap names each', () => {
  const entities = attest('query', 'entities') as { id: string }[];
  const sources = attest('query', 'sources') as { id: string }[];
  const claims = attest('query', 'claims') as { id: string }[];
  const all = [...entities, ...sources, ...claims].map(({ id }) => id);
  const built = KINDS.flatMap((folder) => readdirSync(join(SITE, folder)));
  expect(new Set(built)).toEqual(new Set(all));
  const sitemap = textOf('sitemap.xml');
  for (const page of PAGES) expect(sitemap).toContain(page.replace('index.html', '</loc>'));
});

test('no link of any page leads nowhere', () => {
  const broken: string[] = [];
  for (const page of PAGES) {
    const folder = page.replace('index.html', '');
    for (const [, href = ''] of textOf(page).matchAll(/ (?:href|src)="([^"#]+)"/g)) {
      if (/^https?:/.test(href)) continue;
      const place = join(`${SITE}/`, folder, href.split('?')[0]!);
      const file = place.endsWith('/') ? join(place, 'index.html') : place;
      if (!existsSync(file) || !statSync(file).isFile()) broken.push(`${page}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page has a style inside it, nor a script that its policy does not know', () => {
  for (const page of [...PAGES, '404.html']) {
    expect(textOf(page)).not.toMatch(
      /<style|style="|<script(?! type="(?:module" crossorigin src|application\/ld)|>)/,
    );
    for (const [, text = ''] of textOf(page).matchAll(/<script>([\s\S]*?)<\/script>/g)) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(textOf(page)).toContain(`&#39;sha256-${hash}&#39;`);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person’s page tells who it is, what was said, where, and what became of him', async ({
    page,
  }) => {
    await page.goto('./people/isaak-rubin/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Isaak Rubin');
    await expect(page.getByText('born 12 June 1886, died 27 November 1937')).toBeVisible();
    const fates = page.getByRole('region', { name: 'In events' });
    await expect(fates.getByText('sentenced to imprisonment')).toBeVisible();
    const said = page.getByRole('region', { name: /^What Isaak Rubin said or did/ });
    await expect(said.getByRole('article')).toHaveCount(5);
    await expect(said.getByText('“my brother remained firm and calm”')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Nearest' })).toBeVisible();
    await expect(page.getByText(/^Attest contributors, “Isaak Rubin,”/)).toBeVisible();
    // What needs a script is not there.
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('a name in the small picture leads to its page', async ({ page }) => {
    await page.goto('./people/isaak-rubin/');
    await page
      .getByRole('group', { name: /^Who spoke of Isaak Rubin/ })
      .getByRole('link', { name: 'Vasilevskii' })
      .click();
    await expect(page).toHaveURL(/people\/vasilevskii\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vasilevskii');
  });

  test('an event’s page has its parts, who accused whom, and commentary by stance', async ({
    page,
  }) => {
    await page.goto('./events/august-1936-trial/');
    await expect(page.getByText('defendants', { exact: true })).toBeVisible();
    const accusers = page.getByRole('region', { name: 'Who accused whom' });
    await expect(accusers.getByRole('heading', { name: 'Gregory Zinoviev' })).toBeVisible();
    const commentary = page.getByRole('region', { name: 'Commentary', exact: true });
    const stances = await commentary.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(stances.map((text) => text.replace(/\s*\d+$/, ''))).toEqual([
      ...new Set(stances.map((text) => text.replace(/\s*\d+$/, ''))),
    ]);
    expect(stances.length).toBeGreaterThan(2);
  });

  test('a source’s page tells what rests on it alone', async ({ page }) => {
    await page.goto('./sources/duranty-riddle-of-russia/');
    const claims = attest('query', 'claims', '--source', 'duranty-riddle-of-russia') as object[];
    const rests = page.getByRole('region', { name: 'What rests on it' });
    await expect(rests.getByRole('listitem')).toHaveCount(claims.length);
  });
});

test.describe('with JavaScript', () => {
  test('the explorer takes the page over as it is: links are followed in place, and back', async ({
    page,
  }) => {
    await open(page, 'people/isaak-rubin/');
    await expect(page.getByRole('combobox', { name: /Search/ })).toBeVisible();
    await page.evaluate(() => Object.assign(window, { same: true }));
    const said = page.getByRole('region', { name: /^What Isaak Rubin said or did/ });
    await said.getByRole('link', { name: 'David Riazanov' }).first().click();
    await expect(page).toHaveURL(/\/some\/sub\/path\/people\/david-riazanov\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('David Riazanov');
    await expect(page).toHaveTitle(/^David Riazanov · /);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Isaak Rubin');
    await page.getByRole('link', { name: 'Trace', exact: true }).click();
    await expect(page).toHaveURL(/\/some\/sub\/path\/\?view=trace/);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });

  test('the search leads from page to page', async ({ page }) => {
    await open(page, 'claims/rubin-implicates-riazanov/');
    // A page can be read before its script has come.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(page.getByRole('combobox', { name: /Search/ })).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type('Vasilevsky');
    await page.getByRole('option', { name: /Vasilevskii/ }).click();
    await expect(page).toHaveURL(/people\/vasilevskii\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vasilevskii');
  });

  test('what it shows is what was built', async ({ page, browser, baseURL }) => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const other = await still.newPage();
    for (const path of ['people/leon-trotsky/', 'events/moscow-trials/', 'groups/ogpu/']) {
      await open(page, path);
      await other.goto(`${baseURL}${path}`);
      const text = async (one: typeof page) =>
        (await one.locator('main').innerText())
          .replace(/, http:\/\/localhost\S+?\.(?=\s)/g, '.')
          .replace(/Copy as[\s\S]*?Link\n*/, '');
      expect((await text(page)).replace(/\s+/g, ' ')).toBe(
        (await text(other)).replace(/\s+/g, ' '),
      );
    }
    await still.close();
  });

  test('from the explorer a record’s panel leads to its page, and the page back', async ({
    page,
  }) => {
    await open(page, '?view=explore&select=isaak-rubin');
    await page.getByRole('link', { name: 'Page of this record' }).click();
    await expect(page).toHaveURL(/people\/isaak-rubin\/$/);
    await page.locator('footer').getByRole('link', { name: 'See in the explorer' }).click();
    await expect(page).toHaveURL(/\?view=explore&select=isaak-rubin$/);
  });
});

plain.describe('an address that is none', () => {
  for (const path of [
    'people/nobody-trotsky/',
    'trotsky',
    'a/trotsky',
    'people/%D7%A9%CC%81-trotsky/',
  ]) {
    plain(`says so, and searches: ${path}`, async ({ page }) => {
      const response = await page.goto(`./${path}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
      await page.getByRole('main').getByRole('link', { name: 'Leon Trotsky', exact: true }).click();
      await expect(page).toHaveURL(/\/some\/sub\/path\/people\/leon-trotsky\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leon Trotsky');
    });
  }

  plain(
    'but that of a record under another folder, or without its slash, leads to it',
    async ({ page }) => {
      for (const path of ['groups/leon-trotsky/', 'people/leon-trotsky']) {
        await page.goto(`./${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leon Trotsky');
        await expect(page).toHaveURL(/\/some\/sub\/path\/people\/leon-trotsky\/$/);
      }
    },
  );

  plain('without a script still says so', async ({ browser, baseURL }) => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto(`${baseURL}people/nobody/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await still.close();
  });
});
