/**
 * The explorer with twenty thousand people in a real browser: load, search, select, filter, find a
 * path; the longest frame of each, by the browser's own clock.
 */
import { rmSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/browser.ts';
import { site } from '../scripts/build-site.ts';
import { projectRoot } from '../scripts/project-root.ts';
import { writeGenerated } from './build.ts';
import { printRows, type Row } from './rows.ts';

const FRAME_GOAL = 100;

export async function benchBrowser({
  people,
  claims,
}: {
  people: number;
  claims: number;
}): Promise<Row[]> {
  const data = writeGenerated(people, claims);
  const out = join(mkdtempSync(join(tmpdir(), 'attest-site-')), 'site');
  await site({ data, out, pages: false });
  const server = await preview({
    configFile: false,
    root: projectRoot,
    build: { outDir: out },
    preview: { port: 4188 },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...CHROMIUM_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const started = performance.now();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.getByRole('main').waitFor({ timeout: 120_000 });
    const loading = performance.now() - started;
    await page.waitForTimeout(3000);
    const rows: Row[] = [
      {
        name: `browser ${people}/${claims}: loaded and drawn`,
        value: `${(loading / 1000).toFixed(1)} s`,
      },
    ];
    for (const [name, act] of ACTS) {
      const { longest, task } = await worst(page, act);
      const note = `${longest.toFixed(0)} ms (longest task ${task.toFixed(0)} ms)`;
      const met = longest <= FRAME_GOAL;
      rows.push({
        name: `browser ${people}/${claims}: ${name}`,
        value: note,
        goal: `≤ ${FRAME_GOAL} ms`,
        met,
      });
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
    rmSync(data, { recursive: true, force: true });
    rmSync(join(out, '..'), { recursive: true, force: true });
  }
}

type Act = (page: Page) => Promise<void>;

const ACTS: readonly [string, Act][] = [
  [
    'search, letter by letter',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('ivan petrov', { delay: 60 });
    },
  ],
  ['select the first found', (page) => page.keyboard.press('Enter')],
  ['filter by family', (page) => page.getByRole('checkbox', { name: /testimony/i }).click()],
  ['filter off', (page) => page.getByRole('checkbox', { name: /testimony/i }).click()],
  ['zoom in', (page) => page.getByRole('button', { name: 'Zoom in' }).click()],
  [
    'find a path',
    async (page) => {
      await page.getByRole('link', { name: /path from here/ }).click();
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('combobox', { name: 'To', exact: true }).click();
      await page.keyboard.type('boris', { delay: 60 });
      await page.keyboard.press('Enter');
    },
  ],
  [
    'a chain from any accuser, in order of time',
    async (page) => {
      await page.getByRole('button', { name: 'any accuser' }).first().click();
      await page.getByText('Constraints', { exact: true }).click();
      await page.getByLabel('Order in time').selectOption('yes');
      await page.waitForTimeout(2000);
    },
  ],
  ['the matrix', (page) => page.getByRole('link', { name: 'Matrix', exact: true }).click()],
  ['the matrix by name', (page) => page.getByText('By name').click()],
];

/** Run in the page as text, since the compiler's helpers are not there. */
const WATCH = `
  window.seen = { longest: 0, task: 0, last: performance.now(), running: true };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask' });
  function frame(now) {
    seen.longest = Math.max(seen.longest, now - seen.last);
    seen.last = now;
    if (seen.running) requestAnimationFrame(frame);
  }
  requestAnimationFrame((now) => { seen.last = now; requestAnimationFrame(frame); });
  true`;
const STOP = `(() => {
  seen.running = false;
  return { longest: seen.longest, task: seen.task };
})()`;

/** The longest gap between two frames while something is done, and a second after. */
async function worst(page: Page, act: Act): Promise<{ longest: number; task: number }> {
  await page.evaluate(WATCH);
  await act(page);
  await page.waitForTimeout(1000);
  return page.evaluate<{ longest: number; task: number }>(STOP);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  printRows(await benchBrowser({ people: 20_000, claims: 80_000 }));
}
