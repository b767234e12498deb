/** The files of a dossier to raw records: which file holds what, each with its place. Pure. */
import type { Problem } from '../problems.ts';
import { quoted } from '../problems.ts';
import type { Locate, Path } from './positions.ts';
import { readYaml, type YamlText } from './read.ts';
import { recoverFields, recoverItems, type Recovered } from './recover.ts';

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
  readonly locate: Locate;
  /** True of a record of which some fields could not be read: what is not there may be there. */
  readonly partial?: boolean;
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

/** What texts hold. */
interface Records {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all files; other files than the dossier's own are reported, not read. With a `memory`, a text that it
 * has read before (the same object) is not read again, and its records are the same objects.
 */
export function readRecords(
  files: readonly DossierText[],
  memory: WeakMap<DossierText, Records> | null = null,
): Records {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const known = memory?.get(file);
    const read = known ?? readFile(file);
    if (known === undefined) memory?.set(file, read);
    for (const record of read.records) records.push(record);
    for (const problem of read.problems) problems.push(problem);
  }
  return { records, problems };
}

function readFile({ path, text }: DossierText): Records {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  const kind = kindOf(path);
  if (kind === null) {
    problems.push({
      ...{ file: path, line: 1, column: 1, severity: 'warning', code: 'stray-file' },
      message: `file outside the layout: ${quoted(path)}`,
      hint: 'records live in people/, groups/, events/, sources/ and claims/, one level deep',
    } as Problem);
    return { records, problems };
  }
  const yaml = readYaml(path, text);
  if (yaml.problems.length === 0) addRecords(records, problems, path, kind, yaml);
  else addReadable(records, problems, path, kind, text, yaml);
  return { records, problems };
}

const NOTHING: Recovered = { pieces: [], problems: [] };

/**
 * What can be read of a file with a mistake, and a record that stands for the rest, so that
 * references to it are not reported as well.
 */
function addReadable(
  records: RawRecord[],
  problems: Problem[],
  file: string,
  kind: FileKind,
  text: string,
  yaml: YamlText,
): void {
  const isBomb = yaml.problems.some(({ code }) => code === 'alias-bomb');
  const recover = isList(kind) ? recoverItems : recoverFields;
  const { pieces, problems: nearer } = isBomb ? NOTHING : recover(file, text);
  for (const problem of nearer.length > 0 ? nearer : yaml.problems) problems.push(problem);
  if (isList(kind) || pieces.length === 0) {
    const { locate } = yaml;
    records.push({ kind, name: nameOf(file), file, value: undefined, path: [], locate });
  }
  for (const { value, locate } of pieces) {
    if (!isList(kind)) {
      const name = ownName(file, kind);
      records.push({ kind, name, file, value, path: [], locate, partial: true });
    } else if (Array.isArray(value)) {
      records.push({ kind, name: null, file, value: value[0], path: [0], locate });
    }
  }
}

const isList = (kind: FileKind) => kind === 'claim' || kind === 'question';

/** The id that a file's name gives, for one record a file. */
const ownName = (file: string, kind: FileKind) =>
  kind === 'info' || kind === 'vocabulary' ? null : nameOf(file);

function addRecords(
  records: RawRecord[],
  problems: Problem[],
  file: string,
  kind: FileKind,
  { value, locate }: YamlText,
): void {
  if (!isList(kind)) {
    records.push({ kind, name: ownName(file, kind), file, value, path: [], locate });
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
