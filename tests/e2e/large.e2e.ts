/** A large dossier: path questions are answered beside the page, by and by, and can be stopped. */
import { trace } from '#graph/trace.ts';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import { generateDossier } from '../../bench/generate.ts';
import { dossierJson } from '../../scripts/build-dossier.ts';
import { expect, open, panel, test } from './page.ts';

const dossier = generateDossier(1200, 4800, 1937);
const index = buildClaimIndex(dossier);
const json = dossierJson(dossier);
const ids = dossier.people.map(({ id }) => id);

/** The first two people between whom there is a chain of three steps. */
function someEnds(): [string, string] {
  for (const from of ids) {
    for (const to of ids.slice(0, 60)) {
      if (from === to) continue;
      const { paths } = trace(index, pathQuery(from, to, { count: 1 }));
      if (paths[0]?.length === 3) return [from, to];
    }
  }
  throw new Error('no two people are linked');
}

test.beforeEach(async ({ context }) => {
  await context.route('**/dossier.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: json }),
  );
});

test('a worker answers as the same functions do here', async ({ page }) => {
  const [from, to] = someEnds();
  const answer = trace(index, pathQuery(from, to));
  const started = page.waitForEvent('worker');
  await open(page, `?view=trace&from=${from}&to=${to}`);
  expect((await started).url()).toContain('trace-worker');
  const { length } = answer.paths;
  const found = length === 1 ? 'One shortest chain' : `${length} shortest chains`;
  await expect(page.getByRole('heading', { name: `${found} of 3 steps` })).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'What this rests on' })).toBeVisible();
  await expect(panel(page).locator('.hops li')).toHaveCount(3);
  await expect(panel(page).getByRole('button', { name: 'Stop' })).toHaveCount(0);
});

test('no question, no worker', async ({ page }) => {
  await open(page, '?view=trace');
  expect(page.workers()).toHaveLength(0);
});
