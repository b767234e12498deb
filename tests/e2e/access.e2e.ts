import { expect, open, test } from './page.ts';
import { expectNoViolations, expectNothingWide } from './sound.ts';

const VIEWS: Record<string, string> = {
  'the first picture': '',
  'a person': '?view=explore&select=isaak-rubin',
  'an event': '?view=explore&select=august-1936-trial',
  'a source': '?view=explore&select=simkin-great-purge',
  'a claim': '?view=explore&select=rubin-implicates-riazanov',
  'a line of the picture': '?view=explore&select=isaak-rubin~testimony~david-riazanov',
  'the list': '?view=explore&form=list',
  'a path': '?view=trace&from=dorodnov&to=david-riazanov',
  'no path': '?view=trace&from=david-riazanov&to=dorodnov',
  'many chains': '?view=trace&from=any:accuser&to=leon-trotsky&count=12',
  'a question not yet whole': '?view=trace&from=isaak-rubin',
  'filters in force': '?view=explore&family=commentary&during=1936&strict=yes',
  'a broken address': '?view=nothing',
  'the matrix': '?view=matrix',
  'a cell of the matrix': '?view=matrix&order=name&select=isaak-rubin~all~david-riazanov',
  'the board': '?view=compare',
  'the board as marks': '?view=compare&brief=yes&by=era',
  'the board of people': '?view=compare&rows=people',
  'commentators side by side':
    '?view=compare&show=columns&with=walter-duranty,leon-trotsky&select=trotsky-judges-january-trial',
  'many side by side':
    '?view=compare&show=columns&on=august-1936-trial&with=the-observer,the-new-republic,robin-page-arnot,walter-duranty,leon-trotsky,max-shachtman',
  contradictions: '?view=compare&show=contradictions',
  'the standing of a case': '?view=compare&show=standing&on=january-1937-trial',
  'the timeline': '?view=timeline',
  'the timeline of people, as known in 1937, with one of them beside it':
    '?view=timeline&lanes=person&known=1937&during=1936/1937&select=leon-trotsky',
  'a table of people': '?view=browse',
  'claims found by their words':
    '?view=browse&table=claims&text=shot&chosen=rubin-implicates-riazanov',
  'a table with a record beside it':
    '?view=browse&table=events&chosen=august-1936-trial&select=august-1936-trial',
  'data quality': '?view=quality',
  about: '?view=about',
  'the page of a person': 'people/leon-trotsky/',
  'the page of a group': 'groups/ogpu/',
  'the page of an event': 'events/august-1936-trial/',
  'the page of a source': 'sources/simkin-great-purge/',
  'the page of a claim': 'claims/rubin-implicates-riazanov/',
  'the list of all records': 'records/',
};

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test.describe(`${scheme}, ${width} px wide`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height } });
      for (const [name, query] of Object.entries(VIEWS)) {
        test(`axe finds nothing in ${name}, and nothing is cut off`, async ({ page }) => {
          await open(page, query);
          await expectNoViolations(page);
          await expectNothingWide(page);
        });
      }
    });
  }
}

test('on a phone the picture, the filters and the record can all be reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Legend and filters' }).click();
  await page.getByRole('checkbox', { name: /^Accusation/ }).check();
  await expect(page).toHaveURL(/family=accusation/);
});

test('the theme is the system’s until the reader chooses, and then is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Switch to the light theme' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('on paper the record is whole and the controls are gone', async ({ page }) => {
  await open(page, '?view=explore&select=isaak-rubin');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox'))).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Isaak Rubin', exact: true })).toBeVisible();
  const hidden = await page
    .getByRole('complementary', { name: 'Record' })
    .evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?view=explore&select=isaak-rubin');
  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
});
