/** Answers as a plain static host does: files, folders by their index.html, and 404.html. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

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

/** `base` is the path under which the host shows the folder. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = fileAt(pathname, folder, base);
  const file = found ?? join(folder, '404.html');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(found === null ? 404 : 200, { 'Content-Type': type });
  createReadStream(file).pipe(response);
}

function fileAt(path: string, folder: string, base: string): string | null {
  if (!path.startsWith(base)) return null;
  const inside = normalize(decodeURIComponent(path.slice(base.length)));
  if (inside.startsWith('..')) return null;
  const file = join(folder, inside, path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
