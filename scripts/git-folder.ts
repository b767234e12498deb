/** The YAML files of a folder as git kept them at a revision. */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '#model/problems.ts';
import { decodeText } from './decode-text.ts';
import { isYaml, type DossierFolder } from './read-dossier.ts';
import { UsageError } from './usage-error.ts';

const MOST_BYTES = 1 << 30;

/** Null where the folder was not there. Throws a usage error where there is no repository or revision. */
export function folderAt(revision: string, folder: string): DossierFolder | null {
  const { root, inside } = repositoryOf(folder);
  const commit = commitOf(revision, root);
  const tree = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', inside || '.']);
  const files = tree
    .toString()
    .split('\0')
    .map((line) => /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line))
    .flatMap((found) => (found === null ? [] : [{ blob: found[1]!, path: found[2]! }]))
    .map(({ blob, path }) => ({ blob, path: inside === '' ? path : path.slice(inside.length + 1) }))
    .filter(({ path }) => isYaml(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length === 0) return null;
  const bytes = blobs(
    root,
    files.map(({ blob }) => blob),
  );
  const texts: { path: string; text: string }[] = [];
  const problems: Problem[] = [];
  for (const [i, { path }] of files.entries()) {
    const text = decodeText(bytes[i]!);
    if (typeof text === 'string') texts.push({ path, text });
    else {
      const { line, column, hint } = text;
      const what = { severity: 'error', code: 'not-utf-8', message: 'not UTF-8 text' } as const;
      problems.push({ file: path, line, column, hint, ...what });
    }
  }
  return { texts, problems };
}

/** The repository that holds a folder, which need not be there now, and the folder's path in it. */
function repositoryOf(folder: string): { root: string; inside: string } {
  let start = resolve(folder);
  while (!existsSync(start)) start = dirname(start);
  const present = realpathSync(start);
  try {
    const root = git(present, ['rev-parse', '--show-toplevel']).toString().trim();
    const missing = relative(start, resolve(folder));
    const inside = relative(realpathSync(root), resolve(present, missing)).split(sep).join('/');
    return { root, inside };
  } catch {
    throw new UsageError(
      `not in a git repository: "${folder}"`,
      'git init, and commit the dossier',
    );
  }
}

function commitOf(revision: string, root: string): string {
  try {
    if (revision.startsWith('-')) throw new Error('an option');
    const name = `${revision}^{commit}`;
    return git(root, ['rev-parse', '--verify', '--quiet', name]).toString().trim();
  } catch {
    throw new UsageError(
      `unknown revision: "${revision}"`,
      'a commit, branch or tag, for example main or HEAD~1',
    );
  }
}

/** The content of each object, read by one process. */
function blobs(root: string, names: readonly string[]): Buffer[] {
  const output = git(root, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  const found: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString().split(' ')[2]);
    found.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return found;
}

const git = (cwd: string, args: readonly string[], input = ''): Buffer =>
  execFileSync('git', args, {
    cwd,
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
