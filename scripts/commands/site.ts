/** attest site: the whole static site of a dossier. */
import type { Command } from 'commander';
import type { SiteOptions } from '../build-site.ts';

export function addSite(program: Command): void {
  program
    .command('site')
    .description('build the whole static site of the dossier')
    .option('--data <dir>', 'the dossier', 'graph-data')
    .option('--out <dir>', 'where the site goes', 'dist')
    .option('--base <url>', 'the address at which it will stand')
    .option('--no-pages', 'the explorer alone, without a page for each record')
    // The bundler takes longer to load than most commands to answer.
    .action(async (options: SiteOptions) => (await import('../build-site.ts')).site(options));
}
