/** attest diff: what a dossier says differently since a revision, for reviewers. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { compile } from '#model/compile/compile.ts';
import { diffDossiers } from '#model/diff/diff.ts';
import type { Dossier } from '#model/dossier.ts';
import { readRecords } from '#model/yaml/records.ts';
import { folderAt } from '../git-folder.ts';
import { markdown, textLines } from '../print-diff.ts';
import { note, print, printJson, printProblems, tally } from '../print.ts';
import { readFolder, type DossierFolder } from '../read-dossier.ts';
import { Failure, UsageError } from '../usage-error.ts';

interface Options {
  readonly data: string;
  readonly format: string;
  readonly json?: boolean;
}

export function diff(from: string, to: string | undefined, { data, format, json }: Options): void {
  if (!['text', 'markdown'].includes(format)) {
    throw new UsageError(`unknown format: "${format}"`, 'text or markdown');
  }
  const old = folderAt(from, data);
  if (old === null) note(`no dossier in "${data}" at ${from}: everything in it is new`);
  const present = to === undefined ? readFolder(data) : folderAt(to, data);
  if (present === null) throw new UsageError(`no dossier in "${data}" at ${to}`, 'name another');
  const after = compiled(present, to ?? 'the folder as it is');
  const before = old === null ? nothingOf(after) : compiled(old, from);
  const changes = diffDossiers(before, after);
  if (json) printJson(changes);
  else if (format === 'markdown') print(markdown(changes, before, after));
  else print(...textLines(changes, before, after));
}

/** What could be read of a version; says what could not. */
function compiled({ texts, problems: unread }: DossierFolder, version: string): Dossier {
  const { records, problems: before } = readRecords(texts);
  const { dossier, problems } = compile(records, [...unread, ...before]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && dossier !== null) return dossier;
  printProblems(errors.slice(0, 5));
  const kept = dossier === null ? 'nothing can be compared' : 'what has an error is not compared';
  note(`${version} has ${tally(errors)}: ${kept}`);
  if (dossier === null) throw new Failure();
  return dossier;
}

/** A dossier of the same vocabulary and title in which nothing is said. */
const nothingOf = (dossier: Dossier): Dossier => ({
  ...dossier,
  ...{ people: [], groups: [], events: [], sources: [], claims: [], questions: [] },
});

export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('what the dossier says differently since a git revision')
    .argument('<rev>', 'the revision before')
    .argument('[rev2]', 'the revision after; the folder as it is, if left out')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--format <name>', 'text, or markdown for a pull request', 'text')
    .option('--json', 'the changes as JSON')
    .action((from: string, to: string | undefined, options: Options) =>
      diff(from, to, { ...options, data: resolve(options.data) }),
    );
}
