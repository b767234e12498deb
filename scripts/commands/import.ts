/** attest import: the dossier that a folder of tables holds, as `attest export csv` writes them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { filesOf } from '#import/draft.ts';
import { EXPORTED, fromExported, type ExportedTable } from '#import/exported.ts';
import type { SheetText } from '#import/table.ts';
import { withoutDefaults } from '#import/without-defaults.ts';
import { yamlText } from '#import/yaml-text.ts';
import { formatProblem } from '#model/problems.ts';
import { kindOf } from '#model/yaml/records.ts';
import { decodeText } from '../decode-text.ts';
import { schemaLine } from '../editor-schema.ts';
import { note, print, tally } from '../print.ts';
import { readDossier } from '../read-dossier.ts';
import { Failure, UsageError } from '../usage-error.ts';
import { writeFolder } from '../write-folder.ts';
import { writeSchemas } from '../write-schemas.ts';

/** Writes the dossier whole or not at all, then checks it. */
function run(folder: string, { out }: { readonly out: string }): void {
  const draft = fromExported(tablesIn(folder));
  writeFolder(out, (temporary) => {
    for (const [path, value] of filesOf(draft)) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeFileSync(join(temporary, path), textOf(path, value));
    }
    writeSchemas(temporary);
  });
  print(...draft.problems.map(formatProblem));
  const { problems } = readDossier(out);
  print(...problems.filter(({ severity }) => severity !== 'info').map(formatProblem));
  note(`wrote ${out}`, tally([...draft.problems, ...problems]));
  if ([...draft.problems, ...problems].some(({ severity }) => severity === 'error'))
    throw new Failure();
}

function tablesIn(folder: string): Record<ExportedTable, SheetText> {
  const texts = EXPORTED.map((name) => {
    const file = `${name}.csv`;
    const path = join(folder, file);
    if (!existsSync(path)) {
      throw new UsageError(
        `no table "${file}" in "${folder}"`,
        'name a folder that attest export csv wrote',
      );
    }
    const text = decodeText(readFileSync(path));
    if (typeof text !== 'string') {
      throw new UsageError(`not UTF-8 text: "${path}", line ${text.line}`, text.hint);
    }
    return [name, { file, text }] as const;
  });
  return Object.fromEntries(texts) as Record<ExportedTable, SheetText>;
}

function textOf(path: string, value: unknown): string {
  const kind = kindOf(path)!;
  const kept = Array.isArray(value)
    ? value.map((item: unknown) => withoutDefaults(kind, item))
    : withoutDefaults(kind, value);
  return `${schemaLine(path)}\n${yamlText(kept)}`;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('a dossier from the folder of tables that export csv writes')
    .argument('<folder>', 'with entities.csv, claims.csv, evidence.csv, sources.csv and more.csv')
    .requiredOption('--out <dir>', 'a new or an empty folder')
    .action(run);
}
