/**
 * npm test: every check there is, one after the other, all of them even if one fails. Ends with
 * `N passed, N failed`; a step that has no count of its own counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lookForBrowser } from './browser.ts';
import { print } from './print.ts';
import { projectRoot } from './project-root.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the counts that the step left behind; a step without has one: itself. */
  readonly count?: () => Count;
  readonly environment?: Record<string, string>;
}

const results = join(projectRoot, 'test-results');
const vitestFile = join(results, 'vitest.json');
const playwrightFile = join(results, 'playwright.json');

const keptTexts = join(projectRoot, '..', 'shared', 'sources');

const STEPS: readonly Step[] = [
  {
    name: 'types',
    command: ['svelte-check', '--fail-on-warnings', '--tsconfig', './tsconfig.json'],
  },
  { name: 'pure folders know no browser', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'dossier', command: ['tsx', 'scripts/attest.ts', 'check'] },
  // The texts are under copyright, and beside the repository only where somebody keeps them.
  ...(existsSync(keptTexts)
    ? [
        {
          name: 'quotations',
          command: ['tsx', 'scripts/attest.ts', 'verify', '--sources', keptTexts],
        },
      ]
    : []),
  {
    name: 'units and components',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestFile}`,
    ],
    count: () => {
      const { numPassedTests, numFailedTests } = readJson(vitestFile);
      return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
    },
  },
  { name: 'site', command: ['tsx', 'scripts/attest.ts', 'site'] },
  { name: 'weight', command: ['tsx', 'scripts/weight.ts'] },
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightFile },
    count: () => {
      const { stats } = readJson(playwrightFile) as { stats: Record<string, number> };
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
      return { passed: expected, failed: unexpected + flaky + skipped };
    },
  },
];

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

function run(command: readonly string[], environment: Record<string, string> = {}): boolean {
  const [name = '', ...rest] = command;
  const local = join(projectRoot, 'node_modules', '.bin', name);
  const { status } = spawnSync(existsSync(local) ? local : name, rest, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A browser, or the means to get one: Playwright's own, else the system's package. */
function provideBrowser(): boolean {
  if (lookForBrowser() !== null) return true;
  print('no Chrome or Chromium found: installing one');
  run(['playwright', 'install', 'chromium']);
  if (lookForBrowser() !== null) return true;
  run(['apt-get', 'update', '-qq']);
  run(['apt-get', 'install', '-y', '-qq', 'chromium']);
  return lookForBrowser() !== null;
}

function count(step: Step, ok: boolean): Count {
  if (step.count === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const counted = step.count();
    const lost = !ok && counted.failed === 0;
    const none = counted.passed + counted.failed === 0;
    return lost || none ? { ...counted, failed: counted.failed + 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
const failures: string[] = [];
if (!provideBrowser()) {
  print('no browser: install Chrome or Chromium, or set ATTEST_BROWSER to one');
  failed++;
  failures.push('a browser to test with');
}
for (const step of STEPS) {
  const started = Date.now();
  print('', `— ${step.name}`);
  const ok = run(step.command, step.environment);
  const counted = count(step, ok);
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed > 0) failures.push(step.name);
  print(
    `  ${counted.failed === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
}
print('');
if (failures.length > 0) print(`failed: ${failures.join(', ')}`);
print(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
