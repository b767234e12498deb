/** npm run screenshots: the README's pictures, taken from the built site. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from './browser.ts';
import { site } from './commands/site.ts';
import { note } from './print.ts';
import { projectRoot } from './project-root.ts';

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly size?: readonly [number, number];
  readonly dark?: boolean;
  readonly then?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: 'explore', query: '' },
  { name: 'explore-dark', query: '', dark: true },
  { name: 'record', query: '?view=explore&select=yuri-piatakov' },
  { name: 'trace', query: '?view=trace&from=soviet-prosecution&to=leon-trotsky&count=4' },
  { name: 'tree', query: '?view=trace&mode=upstream&from=david-riazanov&depth=2' },
  { name: 'compare', query: '?view=compare&show=columns&with=walter-duranty,leon-trotsky' },
  { name: 'timeline', query: '?view=timeline' },
  { name: 'browse', query: '?view=browse&table=claims&text=shot' },
  { name: 'matrix', query: '?view=matrix' },
  { name: 'quality', query: '?view=quality' },
  { name: 'page', query: 'people/isaak-rubin/' },
  { name: 'phone', query: '?view=explore&select=isaak-rubin', size: [390, 844] },
  {
    name: 'search',
    query: '',
    async then(page) {
      await page.keyboard.press('/');
      await page.keyboard.type('Пятаков', { delay: 20 });
      await page.locator('.suggest-item').first().waitFor();
    },
  },
];

const folder = join(projectRoot, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
await site({ data: 'graph-data', out: 'dist' });
const server = await preview({
  configFile: false,
  root: projectRoot,
  build: { outDir: 'dist' },
  preview: { port: 4187 },
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
for (const { name, query, size = [1280, 800], dark = false, then } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width: size[0], height: size[1] },
    colorScheme: dark ? 'dark' : 'light',
  });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${query}`);
  await page.locator('#app[data-started]').waitFor();
  await page.getByRole('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await then?.(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  note(`docs/screenshots/${name}.png`);
}
await browser.close();
await server.close();
