import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { quality as deQuality } from '../../src/messages/de-quality.ts';
import { de } from '../../src/messages/de.ts';
import { quality } from '../../src/messages/en-quality.ts';
import { en } from '../../src/messages/en.ts';
import { leaves } from '../../src/messages/testing.ts';
import { expect, open, settled, test } from './page.ts';
import { expectNoViolations, expectNothingWide } from './sound.ts';

/** Stands in the gaps of a sentence. */
const GAP = '⌷';

const VIEWS: Record<string, string> = {
  explore: '?view=explore&lang=de',
  'a person': '?view=explore&select=isaak-rubin&lang=de',
  'a line of the picture': '?view=explore&select=isaak-rubin~testimony~david-riazanov&lang=de',
  'the list': '?view=explore&form=list&lang=de',
  'a path': '?view=trace&from=dorodnov&to=david-riazanov&lang=de',
  'no path': '?view=trace&from=david-riazanov&to=dorodnov&lang=de',
  'a tree': '?view=trace&mode=upstream&from=david-riazanov&lang=de',
  compare: '?view=compare&lang=de',
  columns: '?view=compare&show=columns&with=walter-duranty,leon-trotsky&lang=de',
  contradictions: '?view=compare&show=contradictions&lang=de',
  standing: '?view=compare&show=standing&on=january-1937-trial&lang=de',
  timeline: '?view=timeline&lang=de',
  matrix: '?view=matrix&lang=de',
  browse: '?view=browse&lang=de',
  'claims in a table': '?view=browse&table=claims&text=shot&lang=de',
  quality: '?view=quality&lang=de',
  about: '?view=about&lang=de',
  'the page of a person': 'people/leon-trotsky/?lang=de',
  'the page of an event': 'events/august-1936-trial/?lang=de',
  'the page of a claim': 'claims/rubin-implicates-riazanov/?lang=de',
  'the list of all records': 'records/?lang=de',
};

/**
 * What the English interface says, where German says it in other words: whole texts, and the pieces
 * between a sentence's gaps that are long enough to be told from what a dossier says.
 */
const ENGLISH = leaves({ ...en, quality }).flatMap(([, leaf]) => {
  if (typeof leaf === 'string') return [leaf];
  const say = leaf as (...gaps: string[]) => unknown;
  try {
    const said = [say(...Array.from({ length: say.length }, () => GAP))].flat();
    return said.flatMap((text) => String(text).split(/⌷|NaN/));
  } catch {
    return [];
  }
});
const GERMAN = new Set(
  leaves({ ...de, quality: deQuality }).flatMap(([, leaf]) =>
    typeof leaf === 'string' ? [leaf] : [],
  ),
);
const WHOLE = new Set(
  ENGLISH.map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text) && !GERMAN.has(text)),
);
const PIECES = [...WHOLE].filter((text) => text.length > 11 && text.includes(' '));

/** Every text and label of the page. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const element of document.body.querySelectorAll('*:not(script, style, noscript)')) {
      for (const name of ['aria-label', 'placeholder', 'title']) {
        texts.push(element.getAttribute(name) ?? '');
      }
      for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
    }
    return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))];
  });
}

/** What the page says in English; what the dossier says may be what the interface says elsewhere. */
async function englishOn(page: Page): Promise<string[]> {
  const own = readFileSync('dist/dossier.json', 'utf8');
  return (await textsOf(page)).filter(
    (text) =>
      !own.includes(text.replace(/^[“„]|[”“]$/g, '')) &&
      (WHOLE.has(text.replace(/[.:]$/, '')) || PIECES.some((piece) => text.includes(piece))),
  );
}

test('the reader switches to German, where he is, and the choice is kept', async ({ page }) => {
  await open(page, '?view=explore&select=rubin-implicates-riazanov&family=testimony');
  await page.getByRole('combobox', { name: 'Language of the interface' }).selectOption('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveURL(
    /\?view=explore&select=rubin-implicates-riazanov&family=testimony&lang=de$/,
  );
  const views = page.getByRole('navigation', { name: 'Attest' });
  await expect(views.getByRole('link')).toHaveText([
    ...[
      'Erkunden',
      'Ketten',
      'Vergleich',
      'Zeitleiste',
      'Matrix',
      'Tabellen',
      'Datenqualität',
      'Über',
    ],
  ]);
  await expect(page.getByText('Legende und Filter').first()).toBeAttached();
  // What the dossier says stays in its language, and says so.
  const sentence = page
    .getByRole('complementary', { name: 'Eintrag' })
    .getByRole('heading')
    .first();
  await expect(sentence).toHaveText(/^Perhaps in 1931, in the .* implicated /);
  await expect(sentence).toHaveAttribute('lang', 'en');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(views.getByRole('link').first()).toHaveText('Erkunden');
  await views.getByRole('link', { name: 'Matrix' }).click();
  await expect(page).toHaveURL(/view=matrix.*lang=de/);

  // An address that asks for none is shown as was chosen; one that asks for another wins.
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(views.getByRole('link').first()).toHaveText('Erkunden');
  await open(page, '?view=about&lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('German is not loaded for who reads English', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /\/de-all/.test(url))).toEqual([]);
  await page.getByRole('combobox', { name: 'Language of the interface' }).selectOption('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(asked.filter((url) => /\/de-all/.test(url))).toHaveLength(1);
});

test('a page that was built in English is shown in German where German was chosen', async ({
  page,
}) => {
  await open(page, 'people/leon-trotsky/');
  await page.getByRole('combobox', { name: 'Language of the interface' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { name: 'Worauf sich diese Seite stützt' })).toBeVisible();
  await expect(page).toHaveURL(/people\/leon-trotsky\/\?lang=de$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Worauf sich diese Seite stützt' })).toBeVisible();
});

test('an unknown language is said to be left out', async ({ page }) => {
  await open(page, '?view=explore&lang=xx');
  await expect(page.getByRole('status').filter({ hasText: 'lang=xx' })).toBeVisible();
});

test('what is looked for in German is found in English', async ({ page }) => {
  await open(page, '?view=explore');
  const found = await englishOn(page);
  expect(found).toContain('Timeline');
  expect(found.length).toBeGreaterThan(20);
});

/** Nothing for axe to find, and nothing wider than the screen. */
async function expectSound(page: Page): Promise<void> {
  await settled(page);
  await expectNoViolations(page);
  await expectNothingWide(page);
}

// The colours are those of the English pages: one scheme at each width is enough.
for (const [name, query] of Object.entries(VIEWS)) {
  test(`${name} says nothing in English, axe finds nothing, and nothing is cut off`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, query);
    expect(await englishOn(page)).toEqual([]);
    await expectSound(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, query);
    await expectSound(page);
  });
}
