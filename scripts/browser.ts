/** Where the tests' browser is: an installed Chrome or Chromium, or the one Playwright has. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags under which Chromium stays quiet and works as root in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chrome or Chromium on this machine, or null. ATTEST_BROWSER overrides. */
export function lookForBrowser(): string | null {
  const named = process.env['ATTEST_BROWSER'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** The same, but an error that says what to do where there is none. */
export function findBrowser(): string {
  const found = lookForBrowser();
  if (found !== null) return found;
  throw new Error(
    'no Chrome or Chromium found: install one, or set ATTEST_BROWSER to its path (npm test installs one itself where it can)',
  );
}
