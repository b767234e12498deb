/**
 * `npm run dev`: what is made of the dossier is answered from its last good version, and the open page is
 * told when a file is saved: to take the new version, or that the new one has errors.
 */
import type { ViteDevServer } from 'vite';
import { formatProblem } from '#model/problems.ts';
import type { LiveDossier } from './live-dossier.ts';
import type { SiteFiles } from './site-data.ts';
import { watchFolder } from './watch-folder.ts';

/** So many errors are shown over the page; the terminal has them all. */
const MOST_SHOWN = 20;

export function serveLive(server: ViteDevServer, dossier: LiveDossier, files: SiteFiles): void {
  const stop = watchFolder(dossier.folder, (paths) => {
    dossier.changed(paths);
    tell(server, dossier);
  });
  server.httpServer?.on('close', stop);
  // A page that comes while the dossier has errors is told of them as well.
  server.ws.on('connection', () => {
    if (dossier.errors.length > 0) tell(server, dossier);
  });
  server.middlewares.use((request, response, next) => {
    const write = files[request.url?.split('?')[0]?.slice(1) ?? ''];
    if (write === undefined) return next();
    if (dossier.good === null) {
      response.statusCode = 503;
      return response.end();
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(write(dossier.good));
  });
}

function tell(server: ViteDevServer, dossier: LiveDossier): void {
  const { errors } = dossier;
  if (errors.length === 0) {
    server.ws.send('attest:dossier', {});
    return;
  }
  for (const problem of errors) server.config.logger.error(formatProblem(problem));
  const { file, line, column } = errors[0]!;
  const rest = errors.length - MOST_SHOWN;
  server.ws.send({
    type: 'error',
    err: {
      message: errors.slice(0, MOST_SHOWN).map(formatProblem).join('\n\n'),
      stack: rest > 0 ? `and ${rest} more, in the terminal` : '',
      id: `${dossier.folder}/${file}`,
      loc: { file: `${dossier.folder}/${file}`, line, column },
    },
  });
}
