/**
 * From navigation to the first picture: the explorer against a bare page that hands the same elements, at
 * the same places and in the same shapes, to Cytoscape's own build. One browser, nothing cached, in turn.
 * The explorer's first picture is the one that its page is built with; when the canvas has replaced it,
 * with names and ready for the pointer, is told beside it.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/browser.ts';
import { site } from '../scripts/build-site.ts';
import { projectRoot } from '../scripts/project-root.ts';
import { percentile, type Row } from './rows.ts';

const GOAL = 1.2;
const TIMES = 15;

export async function benchFirstPicture(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-first-'));
  const [ours, bare] = [join(folder, 'ours'), join(folder, 'bare')];
  await site({ data: join(projectRoot, 'graph-data'), out: ours, pages: false });
  const servers = await Promise.all([ours, bare].map(serve));
  const [ourPage = '', barePage = ''] = servers.map(({ resolvedUrls }) => resolvedUrls?.local[0]);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...CHROMIUM_FLAGS],
  });
  try {
    writeBarePage(bare, await pictureOf(browser, ourPage));
    // The first of each warms the browser and is not counted.
    const times: Times[] = [];
    for (let i = 0; i <= TIMES; i++) {
      const { picture: first, canvas: ours } = await shown(browser, ourPage);
      const { canvas: bare } = await shown(browser, barePage);
      times.push({ first, ours, bare });
    }
    return rowsOf(times.slice(1));
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In milliseconds. */
interface Times {
  readonly first: number;
  readonly ours: number;
  readonly bare: number;
}

/** The medians are what a reader waits; the fastest hardly depend on what else the machine does. */
function rowsOf(times: readonly Times[]): Row[] {
  const at = (which: keyof Times, p: number) =>
    percentile(
      times.map((one) => one[which]),
      p,
    );
  const ms = (which: keyof Times) => `${at(which, 50).toFixed(0)} ms`;
  const ratio = (which: keyof Times, p: number) => at(which, p) / at('bare', p);
  return [
    { name: 'first picture: a bare page of Cytoscape', value: ms('bare') },
    { name: 'first picture: the explorer', value: ms('first') },
    {
      name: `first picture: ratio of the medians of ${times.length}`,
      value: ratio('first', 50).toFixed(2),
      goal: `≤ ${GOAL}`,
      met: ratio('first', 50) <= GOAL,
    },
    { name: 'first picture: ratio of the fastest', value: ratio('first', 1).toFixed(2) },
    { name: 'first picture: the explorer’s canvas in its place', value: ms('ours') },
    { name: 'first picture: ratio of the canvas', value: ratio('ours', 50).toFixed(2) },
  ];
}

const serve = (outDir: string) => {
  mkdirSync(outDir, { recursive: true });
  return preview({
    configFile: false,
    root: projectRoot,
    build: { outDir },
    preview: { port: 0 },
  });
};

/** Run in the page as text, since the compiler's helpers are not there. */
const WATCH = `
  const seen = window.seen = {};
  // After the frame in which it is painted.
  const paintedIn = (name) => requestAnimationFrame(() => setTimeout(() => { seen[name] = performance.now(); }));
  const draw = CanvasRenderingContext2D.prototype;
  for (const name of ['stroke', 'fill', 'drawImage']) {
    const real = draw[name];
    draw[name] = function (...given) {
      // What is drawn beside the page (a cache of Cytoscape's) is not seen yet.
      if (!('canvas' in seen) && this.canvas.isConnected) {
        seen.canvas = null;
        paintedIn('canvas');
      }
      return real.apply(this, given);
    };
  }
  // Frames come only when the style sheets are there: what has a size in one is painted in it.
  const look = () => {
    const plate = document.querySelector('svg.plate path');
    if (plate !== null && plate.getBoundingClientRect().width > 0) {
      setTimeout(() => { seen.picture = performance.now(); });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  true`;

/** Milliseconds from navigation until the canvas has been shown, and the picture before it, if any. */
async function shown(
  browser: Browser,
  address: string,
): Promise<{ readonly picture: number; readonly canvas: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(address, { waitUntil: 'commit' });
    const times = await page.waitForFunction(() => {
      const { seen } = window as { seen?: { picture?: number; canvas?: number | null } };
      return typeof seen?.canvas === 'number' ? { ...seen, canvas: seen.canvas } : null;
    });
    const { picture, canvas } = (await times.jsonValue())!;
    return { picture: picture ?? canvas, canvas };
  } finally {
    await context.close();
  }
}

/** What of an element's look is copied. */
const LOOK = {
  nodes: ['shape', 'width', 'height', 'background-color', 'border-color', 'border-width'],
  edges: [
    'width',
    'line-color',
    'line-style',
    'target-arrow-shape',
    'target-arrow-color',
    'opacity',
  ],
} as const;

interface BarePicture {
  readonly elements: readonly object[];
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly box: { readonly width: number; readonly height: number };
}

/** The elements as the explorer draws them, each with its look among its data. */
async function pictureOf(browser: Browser, address: string): Promise<BarePicture> {
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.getByTestId('graph').waitFor();
  await page.waitForTimeout(1000);
  const picture = await page.evaluate<BarePicture>(`(() => {
    const container = document.querySelector('[data-testid=graph]');
    const cy = container._cyreg.cy;
    const look = ${JSON.stringify(LOOK)};
    const copy = (group) => cy[group]().map((one) => ({
      group,
      data: {
        id: one.id(),
        ...(group === 'edges' ? { source: one.source().id(), target: one.target().id() } : { name: one.data('name') }),
        ...Object.fromEntries(look[group].map((name) => {
          const value = one.style(name);
          return [name, /^-?[0-9.]+(px)?$/.test(value) ? parseFloat(value) : value];
        })),
      },
      ...(group === 'nodes' ? { position: { ...one.position() } } : {}),
    }));
    const { width, height } = container.getBoundingClientRect();
    return { elements: [...copy('nodes'), ...copy('edges')], zoom: cy.zoom(), pan: cy.pan(), box: { width, height } };
  })()`);
  await page.close();
  if (picture.elements.length === 0) throw new Error('no picture to copy');
  return picture;
}

/** What somebody would write who wanted the picture with its names, and nothing else. */
function writeBarePage(folder: string, { elements, zoom, pan, box }: BarePicture): void {
  const style = Object.entries(LOOK).map(([group, names]) => ({
    selector: group === 'nodes' ? 'node' : 'edge',
    style: {
      ...Object.fromEntries(names.map((name) => [name, `data(${name})`])),
      ...(group === 'nodes'
        ? { label: 'data(name)', 'font-size': 12 / zoom }
        : { 'curve-style': 'bezier' }),
    },
  }));
  const options = { elements, style, zoom, pan, layout: { name: 'preset', fit: false } };
  const build = join(projectRoot, 'node_modules/cytoscape/dist/cytoscape.min.js');
  copyFileSync(build, join(folder, 'cytoscape.min.js'));
  writeFileSync(
    join(folder, 'picture.js'),
    `cytoscape({ container: document.getElementById('cy'), ...${JSON.stringify(options)} });`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>bare</title>
<div id="cy" style="width: ${box.width}px; height: ${box.height}px"></div>
<script src="cytoscape.min.js"></script><script src="picture.js"></script>`,
  );
}
