/** attest site: the whole static site of a dossier, replacing the last one only when it is complete. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { build } from 'vite';
import { note } from '../print.ts';
import { UsageError } from '../usage-error.ts';
import { projectRoot } from '../project-root.ts';
import { siteConfig } from '../site-config.ts';
import { readGood } from './build.ts';

interface Options {
  readonly data: string;
  readonly out: string;
}

/** Builds into a neighbouring folder first, so that a failure leaves the last good site. */
export async function site({ data, out }: Options): Promise<void> {
  const target = resolve(out);
  refuseForeignFolder(target);
  const dossier = readGood(data);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const config = siteConfig({ data: resolve(data), dossier });
    await build({
      ...config,
      configFile: false,
      root: projectRoot,
      logLevel: 'warn',
      build: {
        ...config.build,
        ...{ outDir: temporary, emptyOutDir: true, reportCompressedSize: false },
      },
    });
    chmodSync(temporary, 0o755);
    rmSync(target, { recursive: true, force: true });
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  note(`wrote ${out}`);
}

/** A site replaces its folder, so the folder must be an old site, or empty, or new. */
function refuseForeignFolder(target: string): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  if (names.length === 0 || names.includes('dossier.json')) return;
  throw new UsageError(`not a site: "${target}"`, 'name an empty or a new folder with --out');
}

export function addSite(program: Command): void {
  program
    .command('site')
    .description('build the whole static site of the dossier')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--out <dir>', 'where the site goes', 'dist')
    .action(site);
}
