/** npm run screenshots: the README's pictures, taken from the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from './browser.ts';
import { site } from './build-site.ts';
import { note } from './print.ts';
import { projectRoot } from './project-root.ts';

/** What docs/screenshots/shots.json lists: a view of the bundled dossier, and what is typed into its search. */
interface Shot {
  readonly name: string;
  readonly query: string;
  readonly size?: readonly [number, number];
  readonly dark?: boolean;
  readonly search?: string;
}

const folder = join(projectRoot, 'docs', 'screenshots');
const shots = JSON.parse(readFileSync(join(folder, 'shots.json'), 'utf8')) as readonly Shot[];
await site({ data: 'graph-data', out: 'dist' });
const server = await preview({
  configFile: false,
  root: projectRoot,
  build: { outDir: 'dist' },
  preview: { port: 4187 },
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
for (const { name, query, size = [1280, 800], dark = false, search } of shots) {
  const page = await browser.newPage({
    viewport: { width: size[0], height: size[1] },
    colorScheme: dark ? 'dark' : 'light',
  });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${query}`);
  await page.locator('#app[data-started]').waitFor();
  await page.getByRole('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  if (search !== undefined) await typed(page, search);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  note(`docs/screenshots/${name}.png`);
}
await browser.close();
await server.close();

/** The search as it is while somebody types. */
async function typed(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text, { delay: 20 });
  await page.locator('.suggest-item').first().waitFor();
}
