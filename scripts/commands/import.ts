/** attest import: a dossier from tables or from a network; what cannot be read as it stands is listed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Problem } from '#model/problems.ts';
import { DATE_ORDERS } from '#import/dates.ts';
import type { Counts, Imported } from '#import/import-tables.ts';
import { schemaLine } from '../editor-schema.ts';
import { type ImportInput, readInput } from '../import-input.ts';
import { note, print, printJson, printProblems, tally } from '../print.ts';
import { readDossier } from '../read-dossier.ts';
import { Failure } from '../usage-error.ts';
import { requireNew, writeFolder } from '../write-folder.ts';
import { writeSchemas } from '../write-schemas.ts';

interface ImportFlags extends Omit<ImportInput, 'what'> {
  readonly out: string;
  readonly json?: boolean;
}

export function addImport(program: Command): void {
  const collect = (value: string, all: readonly string[]) => [...all, value];
  program
    .command('import')
    .description(
      'a dossier from tables (CSV), a network (GEXF, GraphML) or what export csv wrote; docs/import.md says how',
    )
    .argument('[what]', 'a file .gexf or .graphml, or the folder of an export')
    .option('--people <file>', 'a table of people, groups and events')
    .option('--claims <file>', 'a table of claims')
    .option('--sources <file>', 'a table of works')
    .option('--map <ours=theirs>', 'the name of a column of yours; may be repeated', collect, [])
    .addOption(new Option('--dates <order>', 'what 3/4/1921 means').choices([...DATE_ORDERS]))
    .option('--title <text>', 'the title of the dossier')
    .option('--told-by <name>', 'who tells what names nobody in told-by')
    .requiredOption('--out <dir>', 'a new or an empty folder')
    .option('--json', 'counts and problems as JSON on stdout')
    .action((what: string | undefined, flags: ImportFlags) => {
      run(what === undefined ? flags : { ...flags, what });
    });
}

/** Writes the dossier whole or not at all, then checks it. */
function run({ out, json = false, ...input }: ImportFlags & ImportInput): void {
  requireNew(out);
  const imported = readInput(input);
  const { counts, problems } = imported;
  const isEmpty = Object.values(counts).every((n) => n === 0);
  const wrote = !(isEmpty && hasErrors(problems));
  if (wrote) write(imported, out);
  const found = wrote ? readDossier(out).problems : [];
  const passes = wrote && !hasErrors(found);
  if (json) printJson({ counts, problems, check: found, passes });
  else {
    printProblems(problems, print);
    printProblems(found, print);
    note(`import: ${tally(problems)}; ${amounts(counts)}`);
    note(...(wrote ? outcome(imported, found, out) : ['nothing was imported']));
  }
  if (!passes || hasErrors(problems)) throw new Failure();
}

function write({ files }: Imported, out: string): void {
  writeFolder(out, (temporary) => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeFileSync(join(temporary, path), `${schemaLine(path)}\n${text}`);
    }
    writeSchemas(temporary);
  });
}

const hasErrors = (problems: readonly Problem[]) =>
  problems.some(({ severity }) => severity === 'error');

/** What there is now, and what a reader should know of it. */
function outcome({ counts, isWhole }: Imported, found: readonly Problem[], out: string): string[] {
  const { unquoted, claims } = counts;
  const verdict = hasErrors(found) ? 'the result does not pass yet' : 'the result passes';
  const lines = [`check: ${tally(found, ' (check --info shows them)')}; ${verdict}`];
  if (unquoted > 0) {
    lines.push(`${unquoted} of ${claims} claims without a quotation, each marked so in its note`);
  }
  if (found.some(({ code }) => code === 'attribution-missing')) {
    lines.push(
      'who tells us what was said: a column told-by says it, or --told-by NAME for all the rest',
    );
  }
  const words = isWhole ? '' : '; dossier.yaml and vocabulary.yaml want words of your own';
  return [...lines, `wrote ${out}${words}`];
}

function amounts({ people, groups, events, sources, claims }: Counts): string {
  const of = (n: number, one: string, many: string) =>
    n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  const all = [
    ...of(people, 'person', 'people'),
    ...of(groups, 'group', 'groups'),
    ...of(events, 'event', 'events'),
    ...of(sources, 'source', 'sources'),
    ...of(claims, 'claim', 'claims'),
  ];
  return all.length === 0 ? 'no records' : all.join(', ');
}
