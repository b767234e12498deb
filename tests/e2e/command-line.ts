/** Asks the command line, for tests that compare the page with it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';

/** What `attest … --json` answers. */
export function attest(...args: string[]): unknown {
  const script = join(projectRoot, 'scripts', 'attest.ts');
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args, '--json'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout);
}
