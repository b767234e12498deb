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
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};
const root = join(projectRoot, 'dist');

/** The file of an address, as a plain host finds it: a folder is shown by its index.html. */
function fileAt(path: string): string | null {
  if (!path.startsWith(BASE)) return null;
  const inside = normalize(decodeURIComponent(path.slice(BASE.length)));
  if (inside.startsWith('..')) return null;
  const file = join(root, inside, path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = fileAt(pathname);
  const file = found ?? join(root, '404.html');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(found === null ? 404 : 200, { 'Content-Type': type });
  createReadStream(file).pipe(response);
}).listen(Number(process.argv[2]));
