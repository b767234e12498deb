/** What no page may have: anything that axe finds, or that is wider than the screen. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails on anything that axe finds: its rule, and the first element that breaks it. The page is judged
 * where it stands, without frames (there are none), and nothing is told of what passes: on a long page
 * the report takes more time than the rules.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Fails if the page scrolls sideways. */
export async function expectNothingWide(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
}
