/** Writes the JSON Schemas of a dossier into its folder, for editors. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords, type RawRecord } from '#model/yaml/records.ts';
import { editorSchemas, SCHEMA_FOLDER, schemaLine } from './editor-schema.ts';
import { note } from './print.ts';
import { readFolder } from './read-dossier.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-file.ts';

/**
 * Writes those that have changed; the folder keeps itself out of version control, since its files are made
 * anew from the dossier. Throws a usage error where there is no such dossier.
 */
export function writeSchemas(
  folder: string,
  records: readonly RawRecord[] = readRecords(readFolder(folder).texts).records,
): void {
  const target = join(folder, SCHEMA_FOLDER);
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new UsageError(`a link in the place of a folder: "${target}"`, 'remove it');
  }
  const files: [string, string][] = [['.gitignore', '*\n']];
  for (const [name, schema] of editorSchemas(records)) {
    files.push([name, `${JSON.stringify(schema, null, 1)}\n`]);
  }
  for (const [name, text] of files) {
    const path = join(target, name);
    if (textOf(path) !== text) writeWhole(path, text);
  }
}

/**
 * The same for a dossier whose files name the schemas: nothing is written into a folder that does not ask for it,
 * and what is being done goes on where writing fails.
 */
export function refreshSchemas(folder: string, records?: readonly RawRecord[]): void {
  const asks = textOf(join(folder, 'dossier.yaml'))?.startsWith(schemaLine('dossier.yaml'));
  if (asks !== true) return;
  try {
    writeSchemas(folder, records);
  } catch (error) {
    note(`the schemas for editors are not up to date: ${(error as Error).message}`);
  }
}

const textOf = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8') : null;
