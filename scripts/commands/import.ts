/** attest import: the dossier that a folder of tables holds, as `attest export csv` writes them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  readFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { filesOf } from '#import/draft.ts';
import { EXPORTED, fromExported, type ExportedTable } from '#import/exported.ts';
import type { SheetText } from '#import/table.ts';
import { withoutDefaults } from '#import/without-defaults.ts';
import { yamlText } from '#import/yaml-text.ts';
import { formatProblem } from '#model/problems.ts';
import { kindOf } from '#model/yaml/records.ts';
import { schemaLine } from '../editor-schema.ts';
import { note, print, tally } from '../print.ts';
import { readDossier } from '../read-dossier.ts';
import { Failure, UsageError } from '../usage-error.ts';

/** Writes the dossier whole or not at all, then checks it. */
function run(folder: string, { out }: { readonly out: string }): void {
  const draft = fromExported(tablesIn(folder));
  const files = filesOf(draft).map(([path, value]) => [path, textOf(path, value)] as const);
  writeFolder(out, files);
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
    return [name, { file, text: readFileSync(path, 'utf8') }] as const;
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

function writeFolder(out: string, files: readonly (readonly [path: string, text: string])[]): void {
  const target = resolve(out);
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new UsageError(`not an empty folder: "${out}"`, 'name a new one with --out');
  }
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const [path, text] of files) {
      const file = resolve(temporary, path);
      // An id of a table may hold anything.
      if (dirname(dirname(file)) !== temporary && dirname(file) !== temporary) {
        throw new UsageError(
          `not an id: "${path}"`,
          'lower-case letters, digits and single hyphens',
        );
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (existsSync(target)) rmdirSync(target);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('a dossier from the folder of tables that export csv writes')
    .argument('<folder>', 'with entities.csv, claims.csv, evidence.csv, sources.csv and more.csv')
    .requiredOption('--out <dir>', 'a new or an empty folder')
    .action(run);
}
