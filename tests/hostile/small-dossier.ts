/** The small dossier that the hostile tests spoil: every kind of record, without an error or a warning. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compiled } from '#model/compile/compile.ts';
import { readRecords, type DossierText } from '#model/yaml/records.ts';
import { readFolder } from '../../scripts/read-dossier.ts';

export const smallFolder = join(import.meta.dirname, 'dossier');

/** Its files as texts. */
export const SMALL: readonly DossierText[] = readFolder(smallFolder).texts;

/** One of its files as bytes. */
export const bytesOf = (path: string): Buffer => readFileSync(join(smallFolder, path));

/** The dossier with one file in the place of its own of that path, or beside its own; compiled. */
export function compileWith(path: string, text: string): Compiled {
  return compileTexts([...SMALL.filter((file) => file.path !== path), { path, text }]);
}

/** Texts compiled as the command line compiles them. */
export function compileTexts(texts: readonly DossierText[]): Compiled {
  const { records, problems } = readRecords(texts);
  return compile(records, problems);
}
