/** attest schema: what an editor needs to complete, explain and check the files of a dossier. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { kindOf } from '#model/yaml/records.ts';
import { SCHEMA_FOLDER, schemaLine } from '../editor-schema.ts';
import { note } from '../print.ts';
import { readFolder } from '../read-dossier.ts';
import { writeWhole } from '../write-file.ts';
import { writeSchemas } from '../write-schemas.ts';

interface Options {
  readonly data: string;
  readonly lines?: boolean;
}

function run({ data, lines = false }: Options): void {
  writeSchemas(data);
  note(`wrote ${join(data, SCHEMA_FOLDER)}`);
  if (!lines) return;
  const added = addLines(data);
  note(
    `${added} ${added === 1 ? 'file has' : 'files have'} a new first line that names its schema`,
  );
}

/** Puts the line before every file that has none; gives how many. What cannot be read is left as it is. */
function addLines(data: string): number {
  const { texts } = readFolder(data);
  const bare = texts.filter(({ path, text }) => kindOf(path) !== null && !NAMED.test(text));
  for (const { path } of bare) {
    const file = join(data, path);
    const text = readFileSync(file, 'utf8');
    const [mark, rest] = text.startsWith('\uFEFF') ? ['\uFEFF', text.slice(1)] : ['', text];
    const end = /^[^\n]*\r\n/.test(rest) ? '\r\n' : '\n';
    writeWhole(file, `${mark}${schemaLine(path)}${end}${rest}`);
  }
  return bare.length;
}

/** A curator may have named another schema; that is the one that is meant. */
const NAMED = /^#\s*yaml-language-server\s*:/m;

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('JSON Schemas for editors, with the words and ids of the dossier, in its folder')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--lines', 'begin every file that has none with the line that names its schema')
    .action(run);
}
