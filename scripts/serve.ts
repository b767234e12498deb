/** npm start: builds the site of the bundled dossier, serves it, prints its address. */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { preview, type Plugin } from 'vite';
import { site } from './build-site.ts';
import { note, print } from './print.ts';
import { projectRoot } from './project-root.ts';
import { UsageError, Failure } from './usage-error.ts';

const dist = join(projectRoot, 'dist');

/** As any static host: a folder is shown by its index.html, an address that is none by 404.html. */
const plainHost: Plugin = {
  name: 'attest-plain-host',
  configurePreviewServer: (server) => () => {
    server.middlewares.use((request, response) => {
      const page = folderPage(request.url ?? '/');
      response.writeHead(page === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(page ?? join(dist, '404.html')));
    });
  },
};

function folderPage(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(dist, normalize(path), 'index.html');
    return path.endsWith('/') && existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

const port = Number(process.env['PORT'] ?? 4173);

try {
  await site({ data: 'graph-data', out: 'dist' });
  const server = await preview({
    configFile: false,
    root: projectRoot,
    appType: 'custom',
    plugins: [plainHost],
    build: { outDir: 'dist' },
    preview: { port, strictPort: process.env['PORT'] !== undefined },
  });
  print(
    `Attest is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}  (Ctrl-C ends it)`,
  );
} catch (error) {
  if (error instanceof UsageError) note(`${error.message} (${error.hint})`);
  else if (!(error instanceof Failure))
    note(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
