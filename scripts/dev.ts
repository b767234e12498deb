/** npm run dev: serves the explorer of a dossier (the bundled one, or --data DIR) while it is being edited. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { createServer } from 'vite';
import { note } from './print.ts';
import { portFrom } from './port.ts';
import { projectRoot } from './project-root.ts';
import { siteConfig } from './site-config.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly data: string;
  readonly port?: string;
}

const { data, port: asked } = new Command('npm run dev --')
  .description('Serves the explorer; saved YAML and code are seen in the open page.')
  .option('--data <dir>', 'the dossier', 'graph-data')
  .option('--port <number>', 'the port')
  .parse()
  .opts<Options>();

try {
  const port = portFrom(asked);
  if (!existsSync(data)) {
    throw new UsageError(`no such folder: "${data}"`, 'name a dossier with --data DIR');
  }
  const server = await createServer({
    ...siteConfig({ data: resolve(data) }),
    ...{ configFile: false, root: projectRoot },
    server: port === null ? {} : { port, strictPort: true },
  });
  await server.listen();
  server.printUrls();
} catch (error) {
  const hint = error instanceof UsageError ? ` (${error.hint})` : '';
  note(`${error instanceof Error ? error.message : String(error)}${hint}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
