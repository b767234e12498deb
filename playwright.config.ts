import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './scripts/browser.ts';

// Two checkouts tested at once need two ports.
const port = Number(process.env['ATTEST_TEST_PORT'] ?? 4179);

/** A real browser against the built site, served as any static host would. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}/some/sub/path/`,
    // Only the test of it wants what a service worker keeps.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] },
  },
  webServer: {
    command: `tsx tests/e2e/static-host.ts ${port}`,
    url: `http://localhost:${port}/some/sub/path/`,
    reuseExistingServer: false,
  },
});
