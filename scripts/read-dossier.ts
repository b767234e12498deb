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
import { readRecords, type DossierText } from '#model/yaml/records.ts';
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
  for (const entry of yamlFiles(root)) {
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

function yamlFiles(root: string): Dirent[] {
  const key = ({ parentPath, name }: Dirent) => `${parentPath}/${name}`;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => isYaml(name))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Which of a folder's files are a dossier's. */
export const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

const decoder = new TextDecoder('utf-8', { fatal: true });

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
      return problem(path, 'unreadable', 'not a file', 'folders do not end in .yaml');
    }
    return decoder.decode(readFileSync(full));
  } catch (error) {
    if (error instanceof TypeError) {
      return problem(path, 'not-utf-8', 'not UTF-8 text', 'save the file as UTF-8');
    }
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return problem(path, 'unreadable', `cannot read the file: ${reason}`, 'check its permissions');
  }
}

function problem(file: string, code: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', code, message, hint };
}

/** The folder of a dossier, absolute. */
export const dossierFolder = (data: string) => resolve(data);
