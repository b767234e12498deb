import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';
import { expect, open, panel, test } from './page.ts';
import { expectNoViolations, expectNothingWide } from './sound.ts';

const TROTSKY = '?view=trace&mode=upstream&from=leon-trotsky&depth=3';
const RUBIN = '?view=trace&mode=downstream&from=isaak-rubin&depth=3';

/** What the command line answers. */
function who(...args: string[]): { id: string; depth: number; via: string[] }[] {
  const tsx = join(projectRoot, 'node_modules', '.bin', 'tsx');
  const script = join(projectRoot, 'scripts', 'attest.ts');
  const query = [script, 'query', 'who', ...args, '--json'];
  const { stdout } = spawnSync(tsx, query, { cwd: projectRoot, encoding: 'utf8' });
  return JSON.parse(stdout) as ReturnType<typeof who>;
}

const figure = (page: Page, name: string) => page.getByRole('region', { name });

for (const [mode, relation] of [
  ['upstream', 'accused'],
  ['downstream', 'accused-by'],
] as const) {
  for (const id of ['nikolai-bukharin', 'leon-trotsky', 'isaak-rubin', 'soviet-prosecution']) {
    test(`${mode} of ${id} has whom the command line names`, async ({ page }) => {
      const expected = who(relation, id, '--depth', '3');
      await open(page, `?view=trace&mode=${mode}&from=${id}&depth=3`);
      const listed = await panel(page)
        .locator('li[id^="tree-"]')
        .evaluateAll((items) => items.map((item) => item.id.replace('tree-', '')));
      expect(listed.sort()).toEqual(expected.map((entry) => entry.id).sort());
      const boxes = page.getByTestId('diagram').locator('[data-kind]');
      await expect(boxes).toHaveCount(expected.length + 1);
    });
  }
}

test('accusers stand left of the accused, whichever way the tree was asked for', async ({
  page,
}) => {
  const left = async (name: string) => {
    const box = page.getByTestId('diagram').getByRole('button', { name, exact: true });
    return (await box.boundingBox())!.x;
  };
  await open(page, TROTSKY);
  expect(await left('Lev Kamenev')).toBeLessThan(await left('Leon Trotsky'));
  await open(page, RUBIN);
  expect(await left('Isaak Rubin')).toBeLessThan(await left('David Riazanov'));
});

test('the list reads as sentences with date and duress, and says where a circle closes', async ({
  page,
}) => {
  await open(page, TROTSKY);
  const list = panel(page);
  await expect(page.getByRole('heading', { name: 'Who accused Leon Trotsky' })).toBeVisible();
  await expect(list.getByText('a circle: back to Leon Trotsky')).toBeVisible();
  await open(page, RUBIN);
  const claim = list.getByRole('link', { name: /Isaak Rubin implicated David Riazanov/ });
  await expect(list.getByText(/Duress: others hurt/).first()).toBeVisible();
  await claim.click();
  await expect(page).toHaveURL(/select=rubin-implicates-riazanov/);
});

test('a repeated name leads to where it stands in full', async ({ page }) => {
  await open(page, TROTSKY);
  await panel(page)
    .getByRole('link', { name: /^again: see/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#tree-/);
  await expect(panel(page).locator('li:target')).toBeVisible();
});

test('by keyboard alone: choose the tree, whom to ask about and how far', async ({ page }) => {
  await open(page, '?view=trace');
  await page.getByRole('radio', { name: 'Paths' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/mode=upstream/);
  await page.getByRole('combobox', { name: 'The accused' }).focus();
  await page.keyboard.type('Trotsky');
  await expect(page.locator('.suggest-item').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=leon-trotsky/);
  await page.getByRole('radio', { name: '1', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/depth=1/);
  const box = figure(page, 'Who accused Leon Trotsky').getByRole('button', {
    name: 'Lev Kamenev',
    exact: true,
  });
  await box.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=lev-kamenev/);
});

test('a line opens its claims beside the drawing, which stays', async ({ page }) => {
  await open(page, RUBIN);
  const line = figure(page, 'Whom Isaak Rubin accused').getByRole('button', {
    name: /^Testimony: Isaak Rubin against David Riazanov, 2 claims.*under duress$/,
  });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=isaak-rubin~testimony~david-riazanov/);
  await expect(line).toHaveAttribute('aria-pressed', 'true');
});

test('the filters apply, and an empty tree says so', async ({ page }) => {
  await open(page, `${RUBIN}&family=accusation`);
  const words = 'Under these filters Isaak Rubin accused nobody.';
  await expect(panel(page).getByText(words)).toBeVisible();
});

test('without anybody to start from the page asks for somebody', async ({ page }) => {
  await open(page, '?view=trace&mode=downstream');
  await expect(panel(page).getByText('Choose somebody to see the tree.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test.describe(`${scheme}, ${width} px wide`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height } });
      for (const query of [TROTSKY, RUBIN, '?view=trace&mode=upstream']) {
        test(`axe finds nothing in ${query}, and no name is cut`, async ({ page }) => {
          await open(page, query);
          await expectNoViolations(page);
          const cut = await page.getByTestId('diagram').evaluateAll(([diagram]) =>
            [...(diagram?.querySelectorAll('[data-kind]') ?? [])].flatMap((box) => {
              const frame = box.querySelector('rect')!.getBBox();
              return [...box.querySelectorAll('text')]
                .filter((text) => {
                  const { x, y, width: wide, height: high } = text.getBBox();
                  const inX = x >= frame.x && x + wide <= frame.x + frame.width;
                  return !inX || y < frame.y || y + high > frame.y + frame.height + 2;
                })
                .map((text) => text.textContent);
            }),
          );
          expect(cut).toEqual([]);
          await expectNothingWide(page);
        });
      }
    });
  }
}
