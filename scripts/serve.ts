/** npm start: builds the site of the bundled dossier, serves it, prints its address. */
import { preview } from 'vite';
import { site } from './commands/site.ts';
import { note, print } from './print.ts';
import { projectRoot } from './project-root.ts';
import { UsageError, Failure } from './usage-error.ts';

const port = Number(process.env['PORT'] ?? 4173);

try {
  await site({ data: 'graph-data', out: 'dist' });
  const server = await preview({
    configFile: false,
    root: projectRoot,
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
