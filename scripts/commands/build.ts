/** attest build: dossier.json, the same bytes for the same input, or nothing at all. */
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Dossier } from '#model/dossier.ts';
import { FAMILIES } from '#model/schema/scales.ts';
import { dossierJson } from '../build-dossier.ts';
import { note, print, printJson, printProblems, tally } from '../print.ts';
import { readDossier } from '../read-dossier.ts';
import { Failure } from '../usage-error.ts';
import { writeWhole } from '../write-file.ts';

interface Options {
  readonly data: string;
  readonly out: string;
  readonly json?: boolean;
}

/** The dossier of a folder; prints its problems, and stops where there is an error among them. */
export function readGood(data: string): Dossier {
  const { dossier, problems } = readDossier(data);
  printProblems(problems);
  if (dossier === null || problems.some(({ severity }) => severity === 'error')) {
    note(`${tally(problems)}; nothing was written`);
    throw new Failure();
  }
  return dossier;
}

export function statistics(dossier: Dossier) {
  const { people, groups, events, sources, claims } = dossier;
  const written = claims.filter(({ derived }) => !derived);
  const families = Object.fromEntries(
    FAMILIES.map((family) => [family, written.filter((claim) => claim.family === family).length]),
  );
  const quoted = written.filter(({ evidence }) => evidence.some(({ quote }) => quote !== null));
  return {
    ...{ people: people.length, groups: groups.length, events: events.length },
    ...{ sources: sources.length, claims: written.length, families },
    ...{ 'with-quotation': quoted.length, 'derived-ties': claims.length - written.length },
  };
}

export function build({ data, out, json }: Options): void {
  const dossier = readGood(data);
  const path = join(out, 'dossier.json');
  const text = dossierJson(dossier);
  writeWhole(path, text);
  const counts = statistics(dossier);
  if (json) printJson(counts);
  else {
    for (const [name, value] of Object.entries(counts)) {
      const shown = typeof value === 'number' ? value : Object.entries(value).flat().join(' ');
      print(`${name.padEnd(15)} ${shown}`);
    }
  }
  note(`wrote ${path} (${Math.round(Buffer.byteLength(text) / 1024)} KB)`);
}

export function addBuild(program: Command): void {
  program
    .command('build')
    .description('compile the dossier to dossier.json and print its statistics')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--out <dir>', 'where dossier.json goes', 'dist')
    .option('--json', 'the statistics as JSON on stdout')
    .action(build);
}
