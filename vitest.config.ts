import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findBrowser } from './scripts/browser.ts';

const test = { expect: { requireAssertions: true } };

/** Two projects: pure code in Node, components in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...test,
          name: 'node',
          environment: 'node',
          testTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/*.test.ts',
            'tests/hostile/*.test.ts',
          ],
          exclude: ['src/**/*.svelte.test.ts', 'node_modules/**'],
        },
      },
      {
        plugins: [svelte()],
        // Found late, it would come with a Svelte of its own.
        optimizeDeps: { include: ['bits-ui'] },
        test: {
          ...test,
          name: 'browser',
          include: ['src/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
