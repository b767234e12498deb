/**
 * `attest build` beside js-yaml parsing the same files, in one run; layout and centrality apart.
 * Both read the files from disk.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { pictureLayout } from '#canvas/layout/picture.ts';
import { measure } from '#graph/measures.ts';
import { projectRoot } from '../scripts/project-root.ts';
import { readDossier } from '../scripts/read-dossier.ts';
import { compileAll } from './compile-all.ts';
import { generateFiles } from './generate.ts';
import { benchRecheck } from './recheck.ts';
import { printRows, type Row } from './rows.ts';

const SEED = 1;
const ROUNDS = 3;

/** Writes a generated dossier into a new folder and gives its path. */
export function writeGenerated(people: number, claims: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'));
  for (const [path, text] of generateFiles(people, claims, SEED)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function benchBuild({ people, claims }: { people: number; claims: number }): Row[] {
  const folder = writeGenerated(people, claims);
  try {
    let bare = Infinity;
    let own = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      bare = Math.min(
        bare,
        timed(() => parseAll(folder)),
      );
      own = Math.min(
        own,
        timed(() => compileAll(folder)),
      );
    }
    const { dossier, problems } = readDossier(folder);
    if (dossier === null)
      throw new Error(`the generated dossier does not compile: ${problems[0]?.message}`);
    const size = `build ${people}/${claims}`;
    const ratio = own / bare;
    const central = timed(() => measure(dossier));
    const layout = timed(() => pictureLayout(dossier, SEED));
    return [
      { name: `${size}: js-yaml alone`, value: `${bare.toFixed(0)} ms` },
      { name: `${size}: read, compile, pack`, value: `${own.toFixed(0)} ms` },
      {
        name: `${size}: against js-yaml`,
        value: `${ratio.toFixed(2)}x`,
        goal: 'within 2x',
        met: ratio <= 2,
      },
      ...memoryRows(folder, size),
      ...benchRecheck(folder, size, firstOf(folder, 'claims')),
      { name: `${size}: centrality, apart`, value: `${(central / 1000).toFixed(1)} s` },
      { name: `${size}: layout, apart`, value: `${(layout / 1000).toFixed(1)} s` },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MOST_MEMORY = 1.5e9;

/** The most that a process of its own needs for it. */
function memoryRows(folder: string, size: string): Row[] {
  const tsx = join(projectRoot, 'node_modules/.bin/tsx');
  const said = execFileSync(tsx, [join(projectRoot, 'bench/compile-all.ts'), folder]);
  const bytes = Number(said.toString());
  const value = `${(bytes / 1e9).toFixed(2)} GB`;
  return [
    { name: `${size}: memory at most`, value, goal: 'under 1.5 GB', met: bytes < MOST_MEMORY },
  ];
}

const firstOf = (folder: string, inside: string) =>
  `${inside}/${readdirSync(join(folder, inside)).sort()[0]}`;

function parseAll(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.yaml'))
      load(readFileSync(join(folder, path), 'utf8'), { schema: FAILSAFE_SCHEMA });
  }
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  printRows([
    ...benchBuild({ people: 2_000, claims: 8_000 }),
    ...benchBuild({ people: 20_000, claims: 80_000 }),
  ]);
}
