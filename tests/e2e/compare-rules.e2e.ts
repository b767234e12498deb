/** What the bundled dossier has no case of, shown with a dossier of a few lines. */
import type { BrowserContext } from '@playwright/test';
import { dossierOf } from '#graph/testing.ts';
import { dossierJson } from '../../scripts/build-dossier.ts';
import { expect, open, test } from './page.ts';

const serve = (context: BrowserContext, text: string) =>
  context.route('**/dossier.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: dossierJson(dossierOf(text)) }),
  );

const CASES = 'event trials dated 1936/1938; event trial part of trials dated 1936-08; ';

test('a stance given up is said, and one without an order too', async ({ page, context }) => {
  await serve(
    context,
    `${CASES} louis -judges> trial (in trial) (stance defends) (on 1936-09);
     louis -judges> trial (in trial) (stance condemns) (on 1949);
     ann -judges> trial (in trial) (stance defends); ann -judges> trial (in trial) (stance doubts)`,
  );
  await open(page, '?view=compare&on=trial');
  await expect(page.getByText('Changes from “defends” to “condemns”').first()).toBeVisible();
  await expect(page.getByText('Several stances; their order is not known').first()).toBeVisible();
  // Each stands where he ended, or, without an order, at the milder.
  await expect(page.locator('th.section')).toHaveText([/doubts/, /condemns/]);
});

test('contemporaries and later judges never look alike', async ({ page, context }) => {
  await serve(
    context,
    `${CASES} ann -judges> trial (in trial) (stance condemns) (on 1936-09);
     ben -judges> trial (in trial) (stance condemns) (on 1971);
     cyr -judges> trial (in trial) (stance condemns)`,
  );
  await open(page, '?view=compare&on=trial&by=era');
  const borders = await page
    .locator('td .statement')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderLeftStyle));
  expect(borders).toEqual(['solid', 'double', 'dotted']);
  await expect(page.locator('td .statement .era')).toHaveText([
    'of the time',
    'later',
    'time not known',
  ]);
  await open(page, '?view=compare&show=standing&on=trial');
  const rings = await page.locator('circle.ring').evaluateAll((all) =>
    all.map((one) => {
      const { stroke, strokeDasharray } = getComputedStyle(one);
      return `${stroke === 'none' ? 'no' : 'a'} ring, ${strokeDasharray === 'none' ? 'whole' : 'broken'}`;
    }),
  );
  expect(rings).toEqual(['no ring, whole', 'a ring, whole', 'a ring, broken']);
});

test('a board of very many keeps those who judge most, and says whom it leaves out', async ({
  page,
  context,
}) => {
  const many = Array.from(
    { length: 64 },
    (_, i) => `p${i} -judges> trial (in trial) (stance ${i % 2 === 0 ? 'defends' : 'condemns'})`,
  );
  await serve(context, `${CASES}${many.join('; ')}`);
  await open(page, '?view=compare');
  await expect(page.locator('th.who')).toHaveCount(40);
  await expect(page.getByText('Not shown: 24 commentators')).toBeVisible();
  await page.getByRole('radio', { name: 'Contradictions' }).check({ force: true });
  await expect(page.getByText('The first 400 are shown')).toBeVisible();
});

test('a dossier in which nobody judges says so', async ({ page, context }) => {
  await serve(context, 'ann -accuses> ben');
  for (const show of ['board', 'columns', 'contradictions', 'standing']) {
    await open(page, `?view=compare&show=${show}`);
    await expect(page.getByText(/^(Nobody judges that|Nothing here stands against)/)).toBeVisible();
  }
});
