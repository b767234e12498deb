import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import type { Cell } from '#graph/compare/cells.ts';
import type { Opposition } from '#graph/compare/oppositions.ts';
import { readDossier } from '../../scripts/read-dossier.ts';
import { attest } from './command-line.ts';
import { expect, open, panel, test } from './page.ts';

interface Answer {
  readonly commentators: string[];
  readonly subjects: string[];
  readonly cells: Cell[];
  readonly contradictions: Opposition[];
}

const dossier = readDossier('graph-data').dossier!;
const compared = (...args: string[]) => attest('query', 'compare', ...args) as Answer;
const nameOf = (id: string) =>
  [...dossier.people, ...dossier.groups, ...dossier.events].find((one) => one.id === id)!.name;

/** The claims that the links of a part of the page open, in order. */
const claimsIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((links) =>
      links.map((link) => new URLSearchParams((link as HTMLAnchorElement).search).get('select')),
    );

test.describe('the board', () => {
  test('has the cells that the command line gives, silent ones said to be silent', async ({
    page,
  }) => {
    await open(page, '?view=compare');
    const answer = compared();
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader').locator('.who a, a')).toHaveCount(
      answer.commentators.length,
    );
    const columns = await table.locator('th.who a').allTextContents();
    expect([...columns].sort()).toEqual(answer.commentators.map(nameOf).sort());
    const rows = table.locator('tbody tr');
    await expect(rows).toHaveCount(answer.subjects.length);
    const shown = await rows.evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => ({
          claims: [...cell.querySelectorAll('a')].map((link) =>
            new URLSearchParams(link.search).get('select'),
          ),
          silent: cell.innerText.includes('No statement in this dossier'),
        })),
      ),
    );
    answer.subjects.forEach((subject, r) => {
      columns.forEach((name, c) => {
        const cell = answer.cells.find(
          (one) => one.subject === subject && nameOf(one.commentator) === name,
        )!;
        expect({ name, subject, ...shown[r]![c]! }).toEqual({
          ...{ name, subject, silent: cell.silent },
          claims: expect.arrayContaining([...cell.claims, ...cell.general, ...cell.besides]),
        });
        expect(shown[r]![c]!.claims).toHaveLength(
          cell.claims.length + cell.general.length + cell.besides.length,
        );
      });
    });
  });

  test('groups the commentators by stance, kind and time, and orders them by date and name', async ({
    page,
  }) => {
    await open(page, '?view=compare');
    const sections = page.locator('th.section');
    await expect(sections).toHaveText([
      /^\s*defends/,
      /^\s*mixed/,
      /^\s*reserves judgement/,
      /^\s*doubts/,
      /^\s*condemns/,
    ]);
    const columns = page.getByRole('combobox', { name: 'Columns', exact: true });
    await columns.selectOption('By time');
    await expect(sections).toHaveText([/^\s*Of the time/, /^\s*Later/, /^\s*Time not known/]);
    await columns.selectOption('By kind');
    await expect(sections.filter({ hasText: 'journalist' })).toHaveCount(1);
    await columns.selectOption('By name');
    await expect(sections).toHaveCount(0);
    const names = await page.locator('th.who a').allTextContents();
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    await columns.selectOption('By date');
    await expect(page).toHaveURL(/by=date/);
    expect(await page.locator('th.who a').first().textContent()).not.toBe(names[0]);
  });

  test('a quotation opens its claim beside the board, by keyboard too', async ({ page }) => {
    await open(page, '?view=compare&with=the-observer&on=august-1936-trial');
    const quotation = page.getByRole('cell').getByRole('link', { name: /It is futile to think/ });
    await quotation.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('The Observer');
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/select=/);
  });

  test('shows marks alone, each with its words for who cannot see it', async ({ page }) => {
    await open(page, '?view=compare');
    await page
      .getByRole('combobox', { name: 'Quotations', exact: true })
      .selectOption('Marks alone');
    await expect(page).toHaveURL(/brief=yes/);
    await expect(page.getByRole('cell').locator('blockquote')).toHaveCount(0);
    await expect(
      page.getByRole('link', { name: 'The Observer: defends, 23 August 1936, of the time' }),
    ).toBeVisible();
  });

  test('of statements and of people holds attitudes, never stances', async ({ page }) => {
    await open(page, '?view=compare&rows=statements');
    const confessions = page.getByRole('row').filter({ hasText: 'Sixteen defendants of August' });
    await expect(confessions).toContainText('favourable view');
    await expect(confessions).not.toContainText('defends');
    await page.getByRole('combobox', { name: 'Rows', exact: true }).selectOption('Each other');
    await expect(page.getByRole('rowheader', { name: /Walter Duranty/ })).toBeVisible();
    await page
      .getByRole('combobox', { name: 'Rows', exact: true })
      .selectOption('People and groups');
    await expect(page.getByRole('rowheader', { name: /Karl Radek/ })).toBeVisible();
  });

  test('a filter narrows it as everywhere', async ({ page }) => {
    await open(page, '?view=compare&stance=doubts');
    const answer = compared('--stance', 'doubts');
    const columns = await page.locator('th.who a').allTextContents();
    expect([...columns].sort()).toEqual(answer.commentators.map(nameOf).sort());
  });
});

test.describe('side by side', () => {
  const DURANTY = '?view=compare&show=columns&with=walter-duranty,leon-trotsky';

  test('two commentators stand in columns, case by case, joined where they oppose', async ({
    page,
  }) => {
    await open(page, DURANTY);
    await expect(page.locator('thead th a')).toHaveText(['Walter Duranty', 'Leon Trotsky']);
    const august = page.locator('tbody').filter({ hasText: 'Trial of August 1936' }).first();
    await expect(august).toContainText('What the prosecution asserted:');
    await expect(august).toContainText('Outcome: found guilty');
    const line = august.locator('.join');
    await expect(line).toContainText('Leon Trotsky against Walter Duranty: Answers');
    expect(await line.getAttribute('colspan')).toBe('2');
    const kirov = page.locator('tbody').filter({ hasText: 'Kirov murder' }).first();
    await expect(kirov).toContainText('No statement in this dossier');
    await expect(page.getByText('They are')).toHaveCount(0);
    await expect(
      page.getByRole('row', { name: /Walter Duranty – Leon Trotsky 2 0 0 2/ }),
    ).toBeVisible();
  });

  test('dates run downward within each case, the undated last', async ({ page }) => {
    await open(page, '?view=compare&show=columns&with=leon-trotsky,max-shachtman');
    const bodies = await page
      .locator('tbody:has(th.time)')
      .evaluateAll((all) =>
        all.map((body) =>
          [...body.querySelectorAll('th.time')].map((time) => time.textContent!.trim()),
        ),
      );
    const undated = bodies.map((dates) => dates.findIndex((date) => date.startsWith('undated')));
    undated.forEach((at, i) => expect(at === -1 || at === bodies[i]!.length - 1).toBe(true));
    expect(bodies.some((dates) => dates.length > 1)).toBe(true);
  });

  test('one axis of time has every stance on the cases shown', async ({ page }) => {
    await open(page, DURANTY);
    const { cells } = compared('walter-duranty', 'leon-trotsky');
    const taken = cells.flatMap(({ claims, stances }) => (stances.length > 0 ? claims : []));
    const marks = page.getByRole('group', { name: 'When they spoke of the cases' }).locator('a');
    const drawn = await marks.evaluateAll((links) =>
      links.map((link) => new URLSearchParams(link.getAttribute('href')!).get('select')),
    );
    const stanced = taken.filter((id) => dossier.claims.find((one) => one.id === id)!.stance);
    expect([...drawn].sort()).toEqual([...stanced].sort());
  });

  test('asks for a second commentator where there is one', async ({ page }) => {
    await open(page, '?view=compare&show=columns&with=walter-duranty');
    await expect(page.getByText('Choose two commentators or more')).toBeVisible();
    await page.getByText('Chosen: Walter Duranty').click();
    await page.getByRole('combobox', { name: 'Commentators: add' }).fill('Shachtman');
    await expect(page.getByRole('option', { name: 'Max Shachtman' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('thead th a')).toHaveText(['Walter Duranty', 'Max Shachtman']);
    // The focus stays where the next can be added.
    await expect(page.getByRole('combobox', { name: 'Commentators: add' })).toBeFocused();
  });
});

test.describe('contradictions', () => {
  test('are those of the command line, both quotations in full', async ({ page }) => {
    await open(page, '?view=compare&show=contradictions');
    const answer = compared();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(answer.contradictions.length);
    const claims = await claimsIn(page, 'blockquote a');
    expect([...claims].sort()).toEqual(answer.contradictions.flatMap((pair) => pair.claims).sort());
    const first = dossier.claims.find(({ id }) => id === claims[0])!;
    await expect(page.locator('blockquote').first()).toHaveText(`“${first.evidence[0]!.quote}”`);
  });

  test('can be narrowed to a case and to a commentator', async ({ page }) => {
    await open(page, '?view=compare&show=contradictions');
    await page
      .getByRole('combobox', { name: 'Case', exact: true })
      .selectOption('august-1936-trial');
    await page
      .getByRole('combobox', { name: 'Commentator', exact: true })
      .selectOption('walter-duranty');
    const { contradictions } = compared('walter-duranty', '--subject', 'august-1936-trial');
    const pairs = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) });
    await expect(pairs).toHaveCount(contradictions.length);
    for (const pair of await pairs.all()) await expect(pair).toContainText('Walter Duranty');
    await expect(page).toHaveURL(/with=walter-duranty&on=august-1936-trial/);
  });
});

test('the standing of a case is drawn, counted and listed, all the same', async ({ page }) => {
  for (const event of ['august-1936-trial', 'january-1937-trial']) {
    await open(page, `?view=compare&show=standing&on=${event}`);
    const marks = page.getByRole('group', { name: /^Stances on/ }).locator('a');
    const rows = page.getByRole('table', { name: 'Every stance' }).locator('tbody tr');
    const count = await rows.count();
    expect(count).toBeGreaterThan(3);
    await expect(marks).toHaveCount(count);
    const counts = await page
      .getByRole('table', { name: 'Spread' })
      .locator('td')
      .allTextContents();
    const counted = await rows.filter({ hasText: /yes$/ }).count();
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(counted);
    const { cells } = compared('--subject', event);
    const stances = new Set(cells.flatMap(({ claims }) => claims));
    const own = dossier.claims.filter(({ id, stance }) => stances.has(id) && stance !== null);
    expect(counted).toBe(own.length);
  }
});

test('a mark of a drawing opens its claim', async ({ page }) => {
  await open(page, '?view=compare&show=standing&on=january-1937-trial');
  await page
    .getByRole('link', {
      name: 'Leon Trotsky: condemns, 22 January 1937, of the time',
      exact: true,
    })
    .click();
  await expect(page).toHaveURL(/select=trotsky-judges-january-trial/);
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('Leon Trotsky');
});

test('no names meet in a drawing', async ({ page }) => {
  for (const address of [
    '?view=compare&show=columns&with=robin-page-arnot,walter-duranty,leon-trotsky,roy-medvedev',
    '?view=compare&show=standing&on=august-1936-trial',
  ]) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      const boxes = await page.locator('svg[role="group"] text').evaluateAll((all) =>
        all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { name: text.textContent, left, right, top: top + 2, bottom: bottom - 2 };
        }),
      );
      const met = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.name} and ${b.name}`),
      );
      expect({ width, met }).toEqual({ width, met: [] });
    }
  }
});

test('a link to a statement shows it in its place, and closing leads back to it', async ({
  page,
}) => {
  await open(page, '?view=compare&select=trotsky-judges-january-trial');
  const statement = page.locator('td .statement[aria-current]');
  await expect(statement).toBeInViewport();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator(':focus')).toContainText('Who can believe such accusations');
});

test('what an address asks for and this dossier has not is named', async ({ page }) => {
  await open(page, '?view=compare&with=nobody&show=foo&rows=bar');
  const notice = page.getByText('not known here');
  await expect(notice).toBeVisible();
  for (const word of ['nobody', 'foo', 'bar']) {
    await expect(page.getByText(new RegExp(`\\b${word}\\b`)).first()).toBeVisible();
  }
  await open(page, '?view=compare&show=standing&on=great-purge');
  await expect(page.getByText('Nobody judges that')).toBeVisible();
});

test('every ready comparison opens and shows statements', async ({ page }) => {
  await open(page, '?view=compare');
  const options = await page
    .getByRole('combobox', { name: 'Start from', exact: true })
    .locator('option')
    .allTextContents();
  expect(options.length).toBeGreaterThan(8);
  for (const option of options.slice(1)) {
    const start = page.getByRole('combobox', { name: 'Start from', exact: true });
    await start.selectOption(option);
    await expect(start.locator('option:checked')).toHaveText(option);
    await expect(page.locator('blockquote').first()).toBeVisible();
    if (option.startsWith('Defenders and critics')) {
      await expect(page.locator('tbody .statement').first()).toBeVisible();
    }
  }
});

test('an address shows the same again', async ({ page }) => {
  for (const address of [
    '?view=compare&by=era&brief=yes',
    '?view=compare&rows=people&with=max-shachtman,leon-trotsky',
    '?view=compare&show=columns&with=robin-page-arnot,leon-trotsky&on=january-1937-trial',
    '?view=compare&show=contradictions&on=kirov-murder',
    '?view=compare&show=standing&on=union-bureau-case',
  ]) {
    await open(page, address);
    const main = page.getByRole('main');
    const before = await main.innerText();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    expect(await main.innerText()).toBe(before);
    expect(new URL(page.url()).search).toBe(address);
  }
});

test('what is shown can be copied as Markdown and CSV, cited', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?view=compare&with=walter-duranty,leon-trotsky&on=august-1936-trial');
  const copied = async (format: string) => {
    await page.getByRole('button', { name: format, exact: true }).click();
    await expect(page.getByText(`Copied as ${format}.`)).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const markdown = await copied('Markdown');
  expect(markdown).toContain('### Trial of August 1936');
  expect(markdown).toContain('“‘that the confessions are true’”');
  expect(markdown).toContain('narrative ¶19');
  const rows = csvParse(await copied('CSV'));
  expect(rows.columns.slice(0, 4)).toEqual(['subject', 'note', 'commentator', 'stance']);
  const { cells } = compared(
    ...['walter-duranty', 'leon-trotsky', '--subject', 'august-1936-trial'],
  );
  const claims = new Set(rows.map(({ claim }) => claim));
  expect(claims).toEqual(
    new Set(cells.flatMap((cell) => [...cell.claims, ...cell.general, ...cell.besides])),
  );
  expect(rows.every(({ citation }) => citation !== '')).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the board is a list by subject that loses nothing', async ({ page }) => {
    await open(page, '?view=compare');
    await expect(page.getByRole('table').first()).toBeHidden();
    const answer = compared();
    const headings = page.locator('.list section h2');
    await expect(headings).toHaveText(answer.subjects.map(nameOf));
    const claims = await claimsIn(page, '.list :is(blockquote, .general) a');
    const all = answer.cells.flatMap((cell) => [...cell.claims, ...cell.general, ...cell.besides]);
    expect([...claims].sort()).toEqual([...all].sort());
    for (const [i, subject] of answer.subjects.entries()) {
      const section = page.locator('.list section').nth(i);
      for (const cell of answer.cells) {
        if (cell.subject !== subject || !cell.silent || cell.general.length > 0) continue;
        await expect(section.locator('p.silent').last()).toContainText(nameOf(cell.commentator));
      }
    }
  });
});

test('on paper the comparison is a list, and its controls are gone', async ({ page }) => {
  await open(page, '?view=compare');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.list section').first()).toBeVisible();
  await expect(page.getByRole('table').first()).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Start from', exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'CSV' })).toBeHidden();
});

test('a record leads to its comparison', async ({ page }) => {
  await open(page, '?view=explore&select=august-1936-trial');
  await panel(page).getByRole('link', { name: 'Who defended it, who attacked it' }).click();
  await expect(page.getByRole('rowheader', { name: /Trial of August 1936/ })).toBeVisible();
  await open(page, '?view=explore&select=walter-duranty');
  await panel(page).getByRole('link', { name: 'What they judged, case by case' }).click();
  await expect(page.locator('th.who a')).toHaveText(['Walter Duranty']);
});
