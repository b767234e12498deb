import type { Page } from '@playwright/test';
import { attest } from './command-line.ts';
import { expect, open, panel, started, test } from './page.ts';

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly certain: boolean;
}

const asked = (...filters: string[]) => attest('query', 'timeline', ...filters) as Item[];

const picture = (page: Page) => page.getByRole('group', { name: 'Items in time', exact: true });
const table = (page: Page) => page.getByRole('table', { name: /in order of time/ });
const lane = (page: Page, name: string) =>
  picture(page).getByRole('group', { name: new RegExp(`^${name}`) });

/** How many items the picture says it shows. */
async function inView(page: Page): Promise<number> {
  const words = await page.getByText(/^[\d,]+ items?, /).textContent();
  return Number(words!.replace(/^([\d,]+).*/, '$1').replace(',', ''));
}

/** Marks in the picture, and those that stand behind counts. */
async function drawn(page: Page): Promise<number> {
  const marks = await picture(page).locator('a[data-n]').count();
  const counts = await picture(page).locator('[role="button"][data-n] text').allTextContents();
  return marks + counts.reduce((sum, text) => sum + Number(text), 0);
}

async function everyRow(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  while (await more.first().isVisible()) await more.first().click();
  return table(page)
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

test('picture, table and command line have the same items, lives and events among them', async ({
  page,
}) => {
  await open(page, '?view=timeline&event=august-1936-trial&span=1850/2030');
  const items = asked('--event', 'august-1936-trial').filter(({ date }) => date !== null);
  expect(items.length).toBeGreaterThan(50);
  expect(await inView(page)).toBe(items.length);
  expect(await drawn(page)).toBe(items.length);
  const rows = await everyRow(page);
  expect(rows).toHaveLength(items.length);
  const ids = rows.map((href) => /select=([^&]+)|\/([^/]+)\/$/.exec(href)!.slice(1).join(''));
  expect(ids).toEqual(items.map(({ id }) => id));
});

test('what has no date is counted beneath, and never placed', async ({ page }) => {
  await open(page, '?view=timeline');
  const undated = asked().filter(({ from, date }) => date === null && from === null);
  expect(undated.length).toBeGreaterThan(0);
  const count = undated.length.toLocaleString('en');
  await page.getByText(`${count} items without a date`).first().click();
  await expect(
    page
      .getByRole('table', { name: `${count} items without a date` })
      .getByRole('row')
      .nth(1),
  ).toBeVisible();
  for (const { id } of undated.slice(0, 20)) {
    await expect(picture(page).locator(`a[href*="${id}"]`)).toHaveCount(0);
  }
});

test('a sure day is a sign, a doubted date a broken bar with its words', async ({ page }) => {
  await open(page, '?view=timeline&span=1930/1935');
  const murder = lane(page, 'Events').getByRole('link', { name: /: Kirov murder$/ });
  await expect(murder).toHaveAccessibleName('1 December 1934: Kirov murder');
  expect(await murder.locator('.bar').count()).toBe(0);
  const doubted = lane(page, 'Testimony').getByRole('link', {
    name: /^1931 \(uncertain\): .*Isaak Rubin confessed/,
  });
  await expect(doubted).toHaveClass(/loose/);
  const dash = await doubted
    .locator('.bar')
    .evaluate((bar) => getComputedStyle(bar).strokeDasharray);
  expect(dash).not.toBe('none');
});

test('the axis is made closer and wider, moved, and kept in the address', async ({ page }) => {
  await open(page, '?view=timeline');
  const before = await inView(page);
  await page.getByRole('button', { name: 'Closer (+)' }).click();
  await expect(page).toHaveURL(/span=/);
  const closer = await inView(page);
  expect(closer).toBeLessThan(before);
  const address = page.url();
  await page.getByRole('button', { name: 'Whole period' }).first().click();
  const whole = await inView(page);
  expect(whole).toBe(asked().filter(({ date }) => date !== null).length);
  await page.goto(address);
  await started(page);
  await expect.poll(() => inView(page)).toBe(closer);
  await page.getByRole('button', { name: 'Busiest years' }).click();
  await expect.poll(() => inView(page)).toBe(before);
  await expect(page).not.toHaveURL(/span=/);
});

test('the wheel with Control zooms about the pointer, and a drag moves the axis', async ({
  page,
}) => {
  await open(page, '?view=timeline');
  const box = (await picture(page).boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.7, box.y + 100);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/span=/);
  const zoomed = new URL(page.url()).searchParams.get('span');
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 100, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('span')! > zoomed!).toBe(true);
});

test('a brushed span filters every view, and can be taken back', async ({ page }) => {
  await open(page, '?view=timeline');
  const strip = page.locator('.strip svg');
  const box = (await strip.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.65, box.y + 16);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + 16, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/during=/);
  const during = new URL(page.url()).searchParams.get('during')!;
  const claims = attest('query', 'claims', '--during', during) as unknown[];
  const shown = `${claims.length} claims.`;
  await expect(page.getByRole('contentinfo').or(page.locator('footer')).first()).toContainText(
    shown,
  );
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await expect(page.getByText(shown).first()).toBeVisible();
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page).not.toHaveURL(/during=/);
});

test('the same by keyboard: two fields choose the time', async ({ page }) => {
  await open(page, '?view=timeline');
  const times = page.getByRole('group', { name: 'A time, in every view' });
  await times.getByRole('textbox', { name: 'From' }).fill('1936-08');
  await times.getByRole('textbox', { name: 'until' }).fill('1936-09');
  await times.getByRole('textbox', { name: 'until' }).press('Enter');
  await expect(page).toHaveURL(/during=1936-08\/1936-09/);
});

test('as known in a year: what was said or died later is hidden, here and in every view', async ({
  page,
}) => {
  await open(page, '?view=timeline&span=1850/2030');
  await page
    .getByRole('group', { name: 'As known in' })
    .getByRole('textbox', { name: 'As known in' })
    .fill('1936');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/known=1936/);
  const items = asked('--known', '1936').filter(({ date }) => date !== null);
  await expect.poll(() => inView(page)).toBe(items.length);
  expect(items.every(({ from }) => from === null || from <= '1936-12-31')).toBe(true);
  const all = asked().filter(({ date }) => date !== null);
  expect(items.length).toBeLessThan(all.length);
  await expect(page.getByText(/^Hidden: \d+ claims made later/)).toBeVisible();
  const claims = attest('query', 'claims', '--known', '1936') as unknown[];
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await expect(page.getByText(`${claims.length} claims.`).first()).toBeVisible();
  await page.goBack();
  await page.getByRole('slider', { name: 'Year up to which it was known' }).press('End');
  await expect(page).not.toHaveURL(/known=/);
});

test('one tab stop; the arrows go from mark to mark, Enter opens, plus zooms', async ({ page }) => {
  await open(page, '?view=timeline');
  expect(await picture(page).locator('[data-n][tabindex="0"]').count()).toBe(1);
  await picture(page).locator('[data-n][tabindex="0"]').focus();
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const second = await page.locator(':focus').getAttribute('aria-label');
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).not.toHaveAttribute('data-lane', 'event');
  const span = () => new URL(page.url()).searchParams.get('span');
  const before = span();
  await page.keyboard.press('+');
  await expect.poll(span).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=/);
  await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible();
});

test('lanes by person begin with whom the reader selected, and say who has none', async ({
  page,
}) => {
  await open(page, '?view=timeline&select=david-riazanov');
  await page.getByText('By person or group', { exact: true }).click();
  await expect(page).toHaveURL(/lanes=person/);
  const names = await picture(page).locator('text.name').allTextContents();
  expect(names[0]).toContain('Events');
  expect(names[1]).toContain('David Riazanov');
  await expect(page.getByText(/people and groups with fewer items have no lane/)).toBeVisible();
});

test('a count opens what stands close together', async ({ page }) => {
  await open(page, '?view=timeline');
  const commentary = lane(page, 'Commentary');
  const marks = await commentary.locator('a[data-n]').count();
  await commentary.getByRole('button', { name: /^Show all/ }).click();
  await expect.poll(() => commentary.locator('a[data-n]').count()).toBeGreaterThan(marks);
  expect(await commentary.locator('[role="button"][data-n]').count()).toBe(0);
});

test('marks and names of a lane do not lie upon each other', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?view=timeline');
    const boxes = await picture(page)
      .locator('a[data-n] text')
      .evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { text: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
        }),
      );
    const hits = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} on ${b.text}`),
    );
    expect(hits).toEqual([]);
  }
});
