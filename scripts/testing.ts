/** For tests of the command line: run it, and give it a dossier to spoil. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { projectRoot } from './project-root.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-test-'));
  folders.push(folder);
  return folder;
}

/** A copy of the bundled dossier to spoil. */
export function copy(): string {
  const folder = temporary();
  cpSync(join(projectRoot, 'graph-data'), folder, { recursive: true });
  return folder;
}

export function attest(...args: string[]) {
  const script = join(projectRoot, 'scripts', 'attest.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...args],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      // An export of the bundled dossier is larger than the 1 MiB that Node keeps by default.
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}

export const json = (...args: string[]): unknown => JSON.parse(attest(...args, '--json').stdout);
