import { expect, open, panel, test } from './page.ts';

const SPELLINGS: [string, string][] = [
  ['Pyatakov', 'yuri-piatakov'],
  ['Piatakov', 'yuri-piatakov'],
  ['Bucharin', 'nikolai-bukharin'],
  ['Sinowjew', 'gregory-zinoviev'],
  ['Зиновьев', 'gregory-zinoviev'],
  ['Zinovyev', 'gregory-zinoviev'],
  ['Nikolaiev', 'leonid-nikolayev'],
  ['Ejov', 'nikolai-yezhov'],
  ['Jeschow', 'nikolai-yezhov'],
  ['Trotzki', 'leon-trotsky'],
  ['Троцкий', 'leon-trotsky'],
];

for (const [spelling, id] of SPELLINGS) {
  test(`“${spelling}” finds ${id} first`, async ({ page }) => {
    await open(page);
    await page.keyboard.press('/');
    await page.keyboard.type(spelling);
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`select=${id}`));
  });
}

test('the search box is a combobox that works by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Search people, groups and events' });
  await expect(box).toBeFocused();
  await page.keyboard.type('kirov');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await box.fill('');
  await page.keyboard.type('x-nobody-at-all-qq');
  await expect(page.getByText('Nothing found')).toBeVisible();
});

test('Pyatakov: who accused him, and on what evidence', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Pyatakov');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  const record = panel(page);
  await expect(record.getByRole('heading', { level: 1 })).toContainText(/P[iy]atakov/);
  const card = record.getByRole('article').filter({ hasText: 'Arnot' }).first();
  await expect(card.getByRole('figure').first()).toContainText('“');
});

test('what is typed while the search is being loaded is kept, on a slow machine too', async ({
  page,
  context,
}) => {
  await open(page);
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.keyboard.press('/');
  await page.keyboard.type('Vasilevsky');
  await expect(page.getByRole('option', { name: /Vasilevskii/ })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue('Vasilevsky');
});
