/** A dossier that is read again and again while it is edited: what has not changed is neither read nor checked anew. */
import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compiled } from '#model/compile/compile.ts';
import { Memory } from '#model/compile/memory.ts';
import { compare, type Problem } from '#model/problems.ts';
import { readRecords, type DossierText, type RawRecord } from '#model/yaml/records.ts';
import { isYaml, readFolder, readText } from './read-dossier.ts';

type Read = DossierText | Problem;
const isText = (read: Read): read is DossierText => 'text' in read;

export class KeptDossier {
  readonly #folder: string;
  readonly #files = new Map<string, Read>();
  readonly #memory = new Memory();
  readonly #known: NonNullable<Parameters<typeof readRecords>[1]> = new WeakMap();
  /** The records as they were read last, with all their mistakes. */
  records: readonly RawRecord[] = [];

  /** Throws a usage error where there is no such folder. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#readAll();
  }

  /** The dossier as its files are; the same answer as `readDossier`. */
  compile(): Compiled {
    const files = [...this.#files].sort(([a], [b]) => compare(a, b)).map(([, read]) => read);
    const unread = files.filter((read): read is Problem => !isText(read));
    const read = readRecords(files.filter(isText), this.#known);
    this.records = read.records;
    return compile(read.records, [...unread, ...read.problems], this.#memory);
  }

  /** Reads the files that have changed, named from the folder; all where that is not known. */
  changed(paths: ReadonlySet<string> | null): void {
    if (paths === null || [...paths].some((path) => !isYaml(path))) this.#readAll();
    else for (const path of paths) this.#readOne(path);
  }

  #readAll(): void {
    const { texts, problems } = readFolder(this.#folder);
    const gone = new Set(this.#files.keys());
    for (const { path, text } of texts) {
      gone.delete(path);
      this.#take(path, text);
    }
    for (const problem of problems) {
      gone.delete(problem.file);
      this.#files.set(problem.file, problem);
    }
    for (const path of gone) this.#files.delete(path);
  }

  #readOne(path: string): void {
    const root = realpathSync(this.#folder);
    const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
    const read = entry === undefined ? null : readText(root, path, entry);
    if (read === null) this.#files.delete(path);
    else if (typeof read === 'string') this.#take(path, read);
    else this.#files.set(path, read);
  }

  /** The same text is the same object, by which what was read of it is found. */
  #take(path: string, text: string): void {
    const known = this.#files.get(path);
    if (known === undefined || !isText(known) || known.text !== text) {
      this.#files.set(path, { path, text });
    }
  }
}
