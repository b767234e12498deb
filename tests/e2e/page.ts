/** What the browser tests share: opening a view, watching for trouble, reading the picture. */
import { expect, test as base, type Page } from '@playwright/test';

interface LabelBox {
  readonly id: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Every test fails on an error in the console, a policy violation, or a request elsewhere. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const trouble: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(message.text());
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') trouble.push(request.url());
      });
      await use(undefined);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a view and waits until it is drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await started(page);
  await expect(page.getByRole('main')).toBeVisible();
  // Views are loaded when they are shown.
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await settled(page);
}

/** What was built is seen before the explorer has taken it over. */
export async function started(page: Page): Promise<void> {
  await expect(page.locator('#app')).toHaveAttribute('data-started');
}

/** Two frames: the picture places its labels after the fonts have come. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

export async function labelBoxes(page: Page): Promise<LabelBox[]> {
  return page.getByTestId('graph').evaluate((element) => {
    const { graphHandle } = element as unknown as {
      graphHandle: { visibleLabelBoxes(): LabelBox[] };
    };
    return graphHandle.visibleLabelBoxes();
  });
}

/** The middle of an entity's symbol, from the corner of the picture. */
export async function symbolAt(page: Page, id: string): Promise<{ x: number; y: number } | null> {
  return page.getByTestId('graph').evaluate((element, wanted) => {
    const { graphHandle } = element as unknown as {
      graphHandle: { symbolAt(id: string): { x: number; y: number } | null };
    };
    return graphHandle.symbolAt(wanted);
  }, id);
}

export function overlaps(boxes: readonly LabelBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

export const panel = (page: Page) => page.getByRole('complementary', { name: 'Record' });
export { expect };
