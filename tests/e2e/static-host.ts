/** A plain static host for the built site, under a sub-path, as somebody else's server would be. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';

const BASE = '/some/sub/path/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const root = join(projectRoot, 'dist');

createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const inside = path.startsWith(BASE) ? normalize(path.slice(BASE.length)) : '..';
  const file = join(root, inside === '' || inside === '.' ? 'index.html' : inside);
  if (inside.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end('not found');
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(Number(process.argv[2]));
