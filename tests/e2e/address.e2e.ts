import { expect, open, panel, test } from './page.ts';

test('a broken address opens the nearest sensible view and says what it dropped', async ({
  page,
}) => {
  await open(page, '?view=treemap&select=nobody&family=testimony,rumour');
  const notice = page.getByRole('status');
  await expect(notice).toContainText('view=treemap');
  await expect(notice).toContainText('select=nobody');
  await expect(notice).toContainText('family=rumour');
  await expect(page.getByRole('checkbox', { name: /^Testimony/ })).toBeChecked();
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
});

test('back and forward walk through selections', async ({ page }) => {
  await open(page, '?view=explore&select=isaak-rubin');
  await panel(page).getByRole('link', { name: 'David Riazanov' }).first().click();
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('David Riazanov');
  await page.goBack();
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Isaak Rubin');
  await page.goForward();
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('David Riazanov');
});

test('the parser of dates is loaded for a date that the reader writes, and not before', async ({
  page,
}) => {
  const parsers: string[] = [];
  page.on('request', (request) => {
    if (/\/edtf-[^/]*\.js$/.test(request.url())) parsers.push(request.url());
  });
  const chosen = page.getByRole('button', { name: /^Remove the filter/ });
  await open(page, '?view=explore&during=1936-08/..');
  await expect(chosen).toHaveText(/from August 1936/);
  expect(parsers).toEqual([]);
  await page.getByRole('textbox', { name: 'From' }).fill('193X');
  await page.getByRole('textbox', { name: 'until' }).fill('193X');
  await page.getByRole('textbox', { name: 'until' }).press('Enter');
  await expect(chosen).toHaveText(/1930.*1939/);
  expect(parsers).toHaveLength(1);
  await page.getByRole('textbox', { name: 'From' }).fill('soon');
  await page.getByRole('textbox', { name: 'From' }).press('Enter');
  await expect(page.getByText('Not a date')).toBeVisible();
  await open(page, '?view=explore&during=193X');
  await expect(chosen).toHaveText(/1930.*1939/);
  await expect(page.getByRole('status').filter({ hasText: 'during' })).toHaveCount(0);
});

test('a view is cited by what is loaded when its citation is opened', async ({ page }) => {
  await open(page);
  await page.getByText('Cite this view').click();
  await expect(page.getByRole('button', { name: 'RIS', exact: true })).toBeVisible();
});

test('text of the dossier is shown as text, whatever it looks like', async ({ page }) => {
  await page.route('**/dossier.json', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as {
      people: { id: string; name: string; summary?: string }[];
    };
    const rubin = json.people.find(({ id }) => id === 'isaak-rubin')!;
    rubin.name = '<img src=x onerror="document.title=1">';
    rubin.summary = '<b>bold</b>{@html 1}';
    await route.fulfill({ response, json });
  });
  await open(page, '?view=explore&select=isaak-rubin');
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(/<img src=x/);
  await expect(panel(page).locator('img, b')).toHaveCount(0);
});

test('the policy is strict, and nothing is asked of another host', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await open(page);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect([...hosts].filter((host) => host !== '' && !host.startsWith('localhost'))).toEqual([]);
});

test('a dossier that cannot be loaded is said, with a way to try again', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  await page.route('**/dossier.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(baseURL!);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.close();
});
