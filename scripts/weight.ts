/**
 * npm run weight [-- DIR]: what the opening view of a built site loads before it starts, gzipped: script
 * and style that index.html names, and what those import, followed through the built files. Fails above
 * the budget.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { print } from './print.ts';

const BUDGET = 220_000;

export interface Weighed {
  readonly file: string;
  readonly bytes: number;
}

/** The files that a page loads at once, heaviest first. `read` gives a file of the site as text. */
export async function openingFiles(read: (file: string) => string): Promise<Weighed[]> {
  await init;
  const found = new Map<string, number>();
  const waiting = linked(read('index.html'));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const text = read(file);
    found.set(file, gzipSync(text, { level: 9 }).length);
    if (file.endsWith('.js')) waiting.push(...imported(text, file));
  }
  return [...found]
    .map(([file, bytes]) => ({ file, bytes }))
    .sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
}

/** Script and style named in the page; a link to anything else is not weighed. */
function linked(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? '')
    .filter((address) => /\.(js|css)$/.test(address))
    .map((address) => join('.', address));
}

/** What a module cannot start without; `import()` is not among it. */
function imported(text: string, file: string): string[] {
  return parse(text)[0]
    .filter(({ d, n }) => d === -1 && n !== undefined)
    .map(({ n }) => join(dirname(file), n!));
}

/** What is said of them: the sum against the budget; above it the biggest, and what to do. */
export function verdict(files: readonly Weighed[], budget = BUDGET): { text: string; ok: boolean } {
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
  const ok = sum <= budget;
  const said = `the opening view loads ${kilo(sum)} of ${budget / 1000} KB of gzipped script and style`;
  if (ok) return { text: said, ok };
  const biggest = files
    .slice(0, 5)
    .map(({ file, bytes }) => `  ${kilo(bytes).padStart(7)}  ${file}`);
  return { text: [`${said}: ${kilo(sum - budget)} too many`, ...biggest, REMEDY].join('\n'), ok };
}

const REMEDY =
  'import what the first picture does without with import(): Lazy.svelte for a view, explorer.study() for what it derives';

async function main(folder: string): Promise<void> {
  const files = await openingFiles((file) => readFileSync(resolve(folder, file), 'utf8'));
  const { text, ok } = verdict(files);
  print(text);
  if (!ok) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv[2] ?? 'dist');
