/** Writes a file whole or not at all: to a temporary neighbour first, then renamed over the old. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The old file stays as it was where this throws; the error says what to do. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(path);
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    remove(temporary);
    throw new Error(`cannot write "${path}": ${reasonOf(error)}; what was there is unchanged`, {
      cause: error,
    });
  }
}

/** What was left beside the file by a program that was killed while it wrote. */
function removeLeftovers(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const process = /^(\d+)\.part$/.exec(name.startsWith(start) ? name.slice(start.length) : '');
    if (process !== null && !isRunning(Number(process[1]))) remove(join(dirname(path), name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Without regard to whether that succeeds: there is a graver error to report, or none. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full (make room)',
  EDQUOT: 'the quota is used up (make room)',
  EFBIG: 'the file is larger than is allowed (raise the limit)',
  EACCES: 'no permission (choose another place with --out)',
  EPERM: 'no permission (choose another place with --out)',
  EROFS: 'the disk cannot be written to (choose another place with --out)',
  EISDIR: 'a folder is in its place (move it away, or choose another place with --out)',
  ENOTDIR: 'a part of the path is a file (choose another place with --out)',
  EEXIST: 'a part of the path is a file (choose another place with --out)',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `${message} (choose another place with --out)`;
}
