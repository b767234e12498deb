/** npm start: builds the site of a dossier (the bundled one, or --data DIR), serves it, prints its address. */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import { Command } from 'commander';
import { preview, type Plugin } from 'vite';
import { site } from './build-site.ts';
import { note, print } from './print.ts';
import { projectRoot } from './project-root.ts';
import { portFrom } from './port.ts';
import { refreshSchemas } from './write-schemas.ts';
import { UsageError, Failure } from './usage-error.ts';

/** As any static host: a folder is shown by its index.html, an address that is none by 404.html. */
const plainHost = (site: string): Plugin => ({
  name: 'attest-plain-host',
  configurePreviewServer: (server) => () => {
    server.middlewares.use((request, response) => {
      const page = folderPage(site, request.url ?? '/');
      response.writeHead(page === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(page ?? join(site, '404.html')));
    });
  },
});

function folderPage(site: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(site, normalize(path), 'index.html');
    return path.endsWith('/') && existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

interface Options {
  readonly data: string;
  readonly out: string;
  readonly port?: string;
}

const {
  data,
  out,
  port: asked,
} = new Command('npm start --')
  .description('Builds the site of a dossier, serves it, and prints its address.')
  .option('--data <dir>', 'the dossier', 'graph-data')
  .option('--out <dir>', 'where the site goes', 'dist')
  .option('--port <number>', 'the port; PORT in the environment does the same')
  .parse()
  .opts<Options>();

try {
  const port = portFrom(asked ?? process.env['PORT']);
  await site({ data, out });
  refreshSchemas(data);
  const server = await preview({
    configFile: false,
    root: projectRoot,
    appType: 'custom',
    plugins: [plainHost(resolve(out))],
    build: { outDir: resolve(out) },
    preview: { port: port ?? 4173, strictPort: port !== null },
  });
  print(
    `Attest is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}  (Ctrl-C ends it)`,
  );
} catch (error) {
  if (error instanceof UsageError) note(`${error.message} (${error.hint})`);
  else if (!(error instanceof Failure))
    note(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
