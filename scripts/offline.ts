/** What makes a built site work without a connection: its service worker and its manifest. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { FOLDERS } from '#model/record-path.ts';
import type { DossierInfo } from '#model/dossier.ts';
import { projectRoot } from './project-root.ts';

/** Pages of records are made by the explorer; the sitemap is for robots. */
const NOT_KEPT = new RegExp(`^(${Object.values(FOLDERS).join('|')}|records)/|^sitemap`);
/** Its name says which version it is. */
const HASHED = /^assets\//;

/** Builds service-worker.js into the site, with the list of the files that it keeps. */
export async function writeServiceWorker(site: string): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    define: { SITE_FILES: JSON.stringify(kept(site)) },
    build: {
      outDir: site,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: 'src/service-worker.ts',
        output: { entryFileNames: 'service-worker.js', codeSplitting: false },
      },
    },
  });
}

/** Files with the mark by which a changed one is known; the same list for the same site. */
function kept(site: string): { url: string; revision: string | null }[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !NOT_KEPT.test(file))
    .sort();
  return files.map((url) => ({
    url,
    revision: HASHED.test(url) ? null : hash(readFileSync(join(site, url))),
  }));
}

const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** site.webmanifest: how the site looks where it is installed. */
export function manifest({ title, subtitle, description, language }: DossierInfo): string {
  return JSON.stringify({
    name: subtitle === null ? title : `${title}: ${subtitle}`,
    short_name: title,
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#faf8f3',
    theme_color: '#8f1d1a',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
}
