/** The pages of a built site: rendered from the explorer's own components, written beside it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { sitemap } from '#export/sitemap.ts';
import type { Citations } from '#export/chicago.ts';
import type { DossierFile } from '#model/dossier.ts';
import { projectRoot } from './project-root.ts';

type Output = Rolldown.RolldownOutput['output'];

interface Page {
  readonly path: string;
  readonly html: string;
}

/** What src/prerender.ts gives. */
interface Prerenderer {
  prepare(options: object): Promise<void>;
  prerender(options: object): Iterable<Page>;
  openingPage(options: object): string;
  missingPage(options: object): string;
}

export interface PagesOptions {
  readonly dossier: DossierFile;
  readonly citations: Citations;
  /** The folder of the built site. */
  readonly out: string;
  /** What Vite built there. */
  readonly output: Output;
  readonly config: InlineConfig;
  readonly base: string | null;
  /** False: 404.html alone. */
  readonly records: boolean;
}

const PAGES = ['src/views/page/RecordPage.svelte', 'src/views/page/Everything.svelte'];

/** Writes the opening view into index.html; a page for every record, the list of them, 404.html, the sitemap. */
export async function writePages(options: PagesOptions): Promise<void> {
  const { dossier, citations, out, output, base, records } = options;
  const template = readFileSync(join(out, 'index.html'), 'utf8');
  const folder = join(projectRoot, '.cache');
  mkdirSync(folder, { recursive: true });
  const bundle = mkdtempSync(join(folder, 'prerender-'));
  try {
    const { prepare, prerender, openingPage, missingPage } = await prerenderer(
      options.config,
      bundle,
    );
    const given = { dossier, citations, template, styles: stylesOf(output, template), base };
    await prepare(given);
    writeFileSync(join(out, 'index.html'), openingPage(given));
    writeFileSync(join(out, '404.html'), missingPage(given));
    const paths = [''];
    for (const { path, html } of records ? prerender(given) : []) {
      mkdirSync(join(out, path), { recursive: true });
      writeFileSync(join(out, path, 'index.html'), html);
      if (!html.includes('http-equiv="refresh"')) paths.push(path);
    }
    for (const [name, text] of sitemap(paths, base, dossier.info.issued)) {
      writeFileSync(join(out, name), text);
    }
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}

/** src/prerender.ts and all that it needs, built for Node. */
async function prerenderer(config: InlineConfig, outDir: string): Promise<Prerenderer> {
  await build({
    ...config,
    configFile: false,
    root: projectRoot,
    // What the site's own build had to say has been said.
    logLevel: 'error',
    publicDir: false,
    build: {
      ...config.build,
      ...{ ssr: 'src/prerender.ts', outDir, emptyOutDir: true, minify: false },
    },
    ssr: { noExternal: true },
  });
  return (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as Prerenderer;
}

/** Style sheets that pages need and index.html does not load. */
function stylesOf(output: Output, template: string): string[] {
  const chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])),
  );
  const isPage = (id: string | null) =>
    PAGES.some((page) => id?.replaceAll('\\', '/').endsWith(page) === true);
  const seen = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunks.get(name);
    if (chunk === undefined || seen.has(name)) return;
    seen.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    chunk.imports.forEach(visit);
  };
  for (const { fileName, facadeModuleId } of chunks.values()) {
    if (isPage(facadeModuleId)) visit(fileName);
  }
  return [...styles].filter((style) => !template.includes(style));
}
