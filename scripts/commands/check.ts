/** attest check: all problems of a dossier at once. */
import type { Command } from 'commander';
import { formatProblem } from '#model/problems.ts';
import { githubLine, note, print, printJson, printProblems, tally } from '../print.ts';
import { readDossier } from '../read-dossier.ts';
import { Failure, UsageError } from '../usage-error.ts';

interface Options {
  readonly data: string;
  readonly json?: boolean;
  readonly format: string;
  readonly info?: boolean;
}

export function check({ data, json, format, info }: Options): void {
  if (!['text', 'json', 'github'].includes(format)) {
    throw new UsageError(`unknown format: "${format}"`, 'text, json or github');
  }
  const { problems } = readDossier(data);
  const isHidden = !info && !json && format === 'text';
  if (json || format === 'json') printJson(problems);
  else if (format === 'github') print(...problems.map((problem) => githubLine(problem, data)));
  else if (info) print(...problems.map(formatProblem));
  else printProblems(problems, print);
  note(tally(problems, isHidden ? ' (--info shows them)' : ''));
  if (problems.some(({ severity }) => severity === 'error')) throw new Failure();
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('report every problem of the dossier, with file, line, column and remedy')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--json', 'the problems as JSON on stdout')
    .option('--format <name>', 'text, json, or github for annotations', 'text')
    .option('--info', 'print the notes too, which ask for nothing (JSON and annotations have them)')
    .action(check);
}
