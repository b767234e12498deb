/** attest check: all problems of a dossier at once; with --watch, again at every save. */
import type { Command } from 'commander';
import { problemPrinter, type CheckFormat } from '../print-problems.ts';
import { KeptDossier } from '../kept-dossier.ts';
import { note, tally } from '../print.ts';
import { readDossier } from '../read-dossier.ts';
import { Failure, UsageError } from '../usage-error.ts';
import { watchFolder } from '../watch-folder.ts';
import { refreshSchemas } from '../write-schemas.ts';

interface Options {
  readonly data: string;
  readonly json?: boolean;
  readonly format: string;
  readonly info?: boolean;
  readonly watch?: boolean;
}

export function check({ data, json, format: name, info = false, watch }: Options): void {
  const format = json ? 'json' : name;
  if (!isFormat(format)) {
    throw new UsageError(`unknown format: "${format}"`, 'text, json or github');
  }
  const show = problemPrinter(format, { data, info, each: watch ?? false });
  if (watch) return checkAtEverySave(data, show);
  const { problems } = readDossier(data);
  show(problems);
  note(tally(problems, format === 'text' && !info ? ' (--info shows them)' : ''));
  if (problems.some(({ severity }) => severity === 'error')) throw new Failure();
}

const isFormat = (name: string): name is CheckFormat => ['text', 'json', 'github'].includes(name);

/** Until it is stopped; Ctrl-C is how a reader leaves, and no failure. */
function checkAtEverySave(data: string, show: ReturnType<typeof problemPrinter>): void {
  const dossier = new KeptDossier(data);
  const report = () => {
    const started = performance.now();
    const { problems } = dossier.compile();
    show(problems);
    const time = `${Math.max(1, Math.round(performance.now() - started))} ms`;
    note(`${tally(problems)}, checked in ${time}; watching ${data}, Ctrl-C ends it`);
  };
  // Watched before anything is said: what is saved while the schemas are written is seen as well.
  const stop = watchFolder(data, (paths) => {
    dossier.changed(paths);
    report();
    refreshSchemas(data, dossier.records);
  });
  report();
  refreshSchemas(data, dossier.records);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      process.exit(0);
    });
  }
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('report every problem of the dossier, with file, line, column and remedy')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--json', 'the problems as JSON on stdout')
    .option('--format <name>', 'text, json, or github for annotations', 'text')
    .option('--info', 'print the notes too, which ask for nothing (JSON and annotations have them)')
    .option('--watch', 'check again whenever a file is saved (JSON then has a line for each time)')
    .action(check);
}
