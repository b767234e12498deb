/** What the opening page is built with: seen before the data has come, and without a script. */
import type { Page } from '@playwright/test';
import { expect, open, started, test } from './page.ts';
import { expectNoViolations } from './sound.ts';

interface Drawn {
  readonly nodes: readonly { readonly x: number; readonly y: number }[];
  readonly lines: number;
}

/** Holds the data back until the function given back is called. */
async function heldBack(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const wait = new Promise<void>((done) => (release = done));
  await page.route('**/dossier.json', async (route) => {
    await wait;
    await route.continue();
  });
  return release;
}

/** Where the plate has its symbols, in pixels from the picture's corner, and how many lines. */
const plateOf = (page: Page) =>
  page.evaluate<Drawn>(() => {
    const svg = document.querySelector<SVGSVGElement>('svg.plate')!;
    const toScreen = svg.getScreenCTM()!;
    const corner = svg.parentElement!.getBoundingClientRect();
    const placesOf = (kind: string) =>
      [...svg.querySelectorAll(`path.${kind}`)].flatMap((path) =>
        [...path.getAttribute('d')!.matchAll(/M(\S+) ([-\d.]+)/g)].map(([, x, y]) => {
          const at = new DOMPoint(Number(x), Number(y)).matrixTransform(toScreen);
          return { x: at.x - corner.x, y: at.y - corner.y };
        }),
      );
    const lines = [...svg.querySelectorAll('path:not(.duress, [stroke-linecap])')];
    return {
      nodes: ['person', 'group', 'event'].flatMap(placesOf),
      lines: lines.flatMap((path) => path.getAttribute('d')!.match(/M/g)!).length,
    };
  });

const canvasOf = (page: Page) =>
  page.getByTestId('graph').evaluate(async (element) => {
    const { graphHandle } = element as unknown as {
      graphHandle: { snapshot(): Promise<{ nodes: { x: number; y: number }[]; edges: object[] }> };
    };
    const { nodes, edges } = await graphHandle.snapshot();
    return { nodes: nodes.map(({ x, y }) => ({ x, y })), lines: edges.length };
  });

/** The farthest that a place of the one is from the nearest of the other. */
const farthest = (from: Drawn, to: Drawn) =>
  Math.max(
    ...from.nodes.map((one) =>
      Math.min(...to.nodes.map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
    ),
  );

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`at ${width} px the picture is there before the data, where it will stay`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await heldBack(page);
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'The Great Purge' }).first()).toBeVisible();
    await expect(page.locator('svg.plate')).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const before = await plateOf(page);
    release();
    await started(page);
    await expect(page.locator('svg.plate')).toHaveCount(0);
    const after = await canvasOf(page);
    expect(before.nodes.length).toBe(after.nodes.length);
    expect(before.lines).toBe(after.lines);
    expect(farthest(before, after)).toBeLessThan(1.5);
    expect(farthest(after, before)).toBeLessThan(1.5);
  });
}

test('what is seen at once is what is there when all has come', async ({ page }) => {
  const release = await heldBack(page);
  await page.goto('./');
  await expect(page.locator('svg.plate')).toBeVisible();
  const words = async () => (await page.locator('#app').innerText()).replace(/\s+/g, ' ');
  const before = await words();
  release();
  await open(page);
  expect(await words()).toBe(before);
});

test('at another address what was built for the opening is not shown', async ({ page }) => {
  const release = await heldBack(page);
  await page.goto('./?view=trace');
  await expect(page.locator('#app')).toHaveAttribute('data-built');
  await expect(page.getByRole('heading', { name: 'The Great Purge' }).first()).toBeHidden();
  release();
  await started(page);
  await expect(page.getByRole('heading', { name: 'Trace' })).toBeVisible();
});

test('the theme that was chosen is there before the data', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.getByRole('button', { name: /dark/i }).click();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await heldBack(page);
  await page.reload();
  await expect(page.locator('svg.plate')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await paper()).toBe(dark);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`without a script, ${colorScheme}`, () => {
    test.use({ javaScriptEnabled: false, colorScheme });

    for (const width of [1280, 390]) {
      test(`at ${width} px there is the picture, and nothing that does not work`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.goto('./');
        await expect(page.getByRole('heading', { name: 'The Great Purge' }).first()).toBeVisible();
        await expect(page.locator('svg.plate')).toBeVisible();
        for (const role of ['button', 'combobox', 'checkbox', 'radio', 'tab'] as const) {
          await expect(page.getByRole(role)).toHaveCount(0);
        }
        await page.getByRole('link', { name: 'a page for every record' }).click();
        await expect(page).toHaveURL(/\/records\/$/);
        await expect(page.getByRole('link', { name: 'Isaak Rubin', exact: true })).toBeVisible();
      });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the page as a browser without a script has it, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    // Axe is a script and needs a page that runs some: those of the site are empty here.
    await page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto('./');
    await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
    await expect(page.getByRole('button')).toHaveCount(0);
    await expectNoViolations(page);
  });
}
