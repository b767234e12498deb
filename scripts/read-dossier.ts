/** Reads a dossier's folder: the only place where YAML files are touched. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compile, type Compiled } from '#model/compile/compile.ts';
import type { Problem } from '#model/problems.ts';
import { kindOf, readRecords, type DossierText } from '#model/yaml/records.ts';
import { decodeText } from './decode-text.ts';
import { UsageError } from './usage-error.ts';

export interface DossierFolder {
  readonly texts: readonly DossierText[];
  readonly problems: readonly Problem[];
}

/** Every YAML file of a folder as text, in a fixed order; what cannot be read becomes a problem. */
export function readFolder(folder: string): DossierFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`no such folder: "${folder}"`, 'name a dossier with --data DIR');
  }
  const root = realpathSync(folder);
  const texts: DossierText[] = [];
  const problems: Problem[] = [];
  const entries = entriesOf(root);
  problems.push(...notFolders(root, entries));
  for (const entry of entries.filter(({ name }) => /\.ya?ml$/.test(name))) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    const result = readText(root, path, entry);
    if (typeof result === 'string') texts.push({ path, text: result });
    else problems.push(result);
  }
  return { texts, problems };
}

/** Reads and compiles a folder. */
export function readDossier(folder: string): Compiled {
  const { texts, problems } = readFolder(folder);
  const read = readRecords(texts);
  return compile(read.records, [...problems, ...read.problems]);
}

function entriesOf(root: string): Dirent[] {
  const key = ({ parentPath, name }: Dirent) => `${parentPath}/${name}`;
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true }).sort((a, b) =>
      key(a) < key(b) ? -1 : 1,
    );
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError(`cannot read the folder "${root}": ${reason}`, 'check its permissions');
  }
}

/** What stands in the place of a folder of records: a link to one is not followed. */
function notFolders(root: string, entries: readonly Dirent[]): Problem[] {
  return entries
    .filter((entry) => entry.parentPath === root && !entry.isDirectory())
    .filter(({ name }) => kindOf(`${name}/a.yaml`) !== null)
    .map((entry) =>
      entry.isSymbolicLink()
        ? problem(entry.name, 'outside', 'link to a folder', 'put the folder itself here')
        : problem(entry.name, 'unreadable', 'not a folder', 'put its records into a folder'),
    );
}

/** Which of a folder's files are a dossier's. */
export const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/** The text of one file, `path` from `root`; or why it could not be read. */
export function readText(
  root: string,
  path: string,
  entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>,
): string | Problem {
  const full = join(root, path);
  try {
    const leaves = entry.isSymbolicLink() && relative(root, realpathSync(full)).startsWith('..');
    if (leaves) {
      return problem(path, 'outside', 'link out of the dossier', 'put the file itself here');
    }
    if (!entry.isFile() && !statSync(full).isFile()) {
      return problem(path, 'unreadable', 'not a file', 'only files of text end in .yaml');
    }
    const text = decodeText(readFileSync(full));
    if (typeof text === 'string') return text;
    return { ...problem(path, 'not-utf-8', 'not UTF-8 text', text.hint), ...text };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const hint = GONE.has(reason) ? 'remove it, or mend the link' : 'check its permissions';
    return problem(path, 'unreadable', `cannot read the file: ${reason}`, hint);
  }
}

const GONE = new Set(['ENOENT', 'ELOOP', 'ENOTDIR']);

function problem(file: string, code: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', code, message, hint };
}

/** The folder of a dossier, absolute. */
export const dossierFolder = (data: string) => resolve(data);
