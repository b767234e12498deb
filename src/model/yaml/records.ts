/** The files of a dossier to raw records: which file holds what, each with its place. Pure. */
import type { Position, Problem } from '../problems.ts';
import { quoted } from '../problems.ts';
import type { Path } from './positions.ts';
import { readYaml, type YamlText } from './read.ts';

export type FileKind =
  'person' | 'group' | 'event' | 'source' | 'claim' | 'vocabulary' | 'info' | 'question';

export interface DossierText {
  /** Relative to the dossier's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A record as written: not checked, but every part of it can be located. */
export interface RawRecord {
  readonly kind: FileKind;
  /** The file's name without its ending, for one record a file; else null. */
  readonly name: string | null;
  readonly file: string;
  /** Undefined where the file could not be read: the record exists, its content is unknown. */
  readonly value: unknown;
  /** Where in the file the record stands. */
  readonly path: Path;
  readonly locate: (path: Path, key?: boolean) => Position;
}

const FOLDERS: Record<string, FileKind> = {
  people: 'person',
  groups: 'group',
  events: 'event',
  sources: 'source',
  claims: 'claim',
};
const TOP: Record<string, FileKind> = {
  'dossier.yaml': 'info',
  'vocabulary.yaml': 'vocabulary',
  'questions.yaml': 'question',
};

/** Reads all files; other files than the dossier's own are reported, not read. */
export function readRecords(files: readonly DossierText[]): {
  records: RawRecord[];
  problems: Problem[];
} {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const kind = kindOf(path);
    if (kind === null) {
      problems.push({
        ...{ file: path, line: 1, column: 1, severity: 'warning', code: 'stray-file' },
        message: `file outside the layout: ${quoted(path)}`,
        hint: 'records live in people/, groups/, events/, sources/ and claims/, one level deep',
      } as Problem);
      continue;
    }
    const yaml = readYaml(path, text);
    for (const problem of yaml.problems) problems.push(problem);
    if (yaml.problems.length === 0) addRecords(records, problems, path, kind, yaml);
    else records.push(unreadable(path, kind, yaml));
  }
  return { records, problems };
}

/** Stands for what an unreadable file holds, so that references to it are not reported as well. */
function unreadable(file: string, kind: FileKind, { locate }: YamlText): RawRecord {
  return { kind, name: nameOf(file), file, value: undefined, path: [], locate };
}

function addRecords(
  records: RawRecord[],
  problems: Problem[],
  file: string,
  kind: FileKind,
  { value, locate }: YamlText,
): void {
  const list = kind === 'claim' || kind === 'question';
  if (!list) {
    const name = kind in { info: 1, vocabulary: 1 } ? null : nameOf(file);
    records.push({ kind, name, file, value, path: [], locate });
    return;
  }
  if (!Array.isArray(value)) {
    problems.push({
      ...{ file, ...locate([]), severity: 'error', code: 'wrong-type' },
      message: `wrong type: expected a list of ${kind}s`,
      hint: `start each ${kind} with "- id: …"`,
    } as Problem);
    return;
  }
  for (const [index, item] of value.entries()) {
    records.push({ kind, name: null, file, value: item, path: [index], locate });
  }
}

/** What a file holds, by its path, or null if it is none of the dossier's. */
export function kindOf(path: string): FileKind | null {
  const parts = path.split('/');
  if (parts.length === 1) return own(TOP, path);
  if (parts.length > 2 || !path.endsWith('.yaml')) return null;
  return own(FOLDERS, parts[0]!);
}

/** A folder may be called `constructor`. */
const own = (kinds: Record<string, FileKind>, name: string) =>
  Object.hasOwn(kinds, name) ? kinds[name]! : null;

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}
