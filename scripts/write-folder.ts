/** Writes a folder whole or not at all: beside its place first, then renamed into it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/** `fill` makes the content in the folder that it is given. Throws a usage error where `folder` holds anything. */
export function writeFolder(folder: string, fill: (temporary: string) => void): void {
  const target = resolve(folder);
  if (existsSync(target) && !isEmpty(target)) {
    throw new UsageError(`not an empty folder: "${folder}"`, 'name a new one');
  }
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    fill(temporary);
    if (existsSync(target)) rmdirSync(target);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function isEmpty(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
