/** How Vite serves and builds the explorer for one dossier. */
import { createHash } from 'node:crypto';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defaultClientConditions, type InlineConfig, type Plugin } from 'vite';
import type { Dossier } from '#model/dossier.ts';
import { packDossier } from '#model/file/pack.ts';
import { formatProblem } from '#model/problems.ts';
import { LiveDossier } from './live-dossier.ts';
import { manifest } from './offline.ts';
import { projectRoot } from './project-root.ts';
import { serveLive } from './live-server.ts';
import { readDossier } from './read-dossier.ts';
import { siteData, type SiteData, type SiteFiles } from './site-data.ts';

interface SiteOptions {
  readonly data: string;
  /** Read from `data` where it is not given. */
  readonly given?: SiteData;
}

export function siteConfig({ data, given }: SiteOptions): InlineConfig {
  const opening = openingModules();
  return {
    base: './',
    // The page loads on demand what scripts have at once.
    resolve: { conditions: ['attest-page', ...defaultClientConditions] },
    publicDir: resolve(projectRoot, 'src/public'),
    plugins: [svelte(), dossierPlugin(data, given), opening.plugin],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'opening', test: opening.has }] } },
      },
    },
  };
}

/**
 * The modules that the page cannot start without, kept in one file: a dozen small ones that other views
 * share would each be a request before the first picture.
 */
function openingModules(): { readonly plugin: Plugin; readonly has: (id: string) => boolean } {
  const found = new Set<string>();
  return {
    has: (id) => found.has(id),
    plugin: {
      name: 'attest-opening',
      buildEnd() {
        const waiting = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (found.has(id)) continue;
          found.add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
  };
}

/**
 * Nothing from elsewhere, and inline only the script of index.html, known by its hash; stands in a meta
 * tag so that any static host will do.
 */
const policy = (html: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${inlineScripts(html).map(sourceHash).join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
const sourceHash = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function dossierPlugin(data: string, given?: SiteData): Plugin {
  let open: LiveDossier | null = null;
  /** Of the development server alone, whose page shows what is being edited. */
  const live = () => (open ??= new LiveDossier(data));
  const info = (served: boolean) =>
    given?.dossier.info ?? (served ? live().info : goodDossier(data).info);
  return {
    name: 'attest-dossier',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server }) {
        const page = fillIn(html, info(server !== undefined));
        return server ? page : { html: page, tags: [policyTag(page)] };
      },
    },
    generateBundle() {
      for (const [fileName, write] of Object.entries(FILES)) {
        const source = write(given ?? siteData(goodDossier(data)));
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      serveLive(server, live(), FILES);
    },
  };
}

const FILES: SiteFiles = {
  'dossier.json': ({ dossier }) => packDossier(dossier),
  'citations.json': (data) => JSON.stringify(data.citations),
  'site.webmanifest': ({ dossier }) => manifest(dossier.info),
};

const policyTag = (html: string) => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(html) },
  injectTo: 'head-prepend' as const,
});

function fillIn(html: string, info: LiveDossier['info']): string {
  const title = info.subtitle === null ? info.title : `${info.title}: ${info.subtitle}`;
  return html
    .replaceAll('%TITLE%', escape(`${title} · Attest`))
    .replaceAll('%DESCRIPTION%', escape(info.description))
    .replaceAll('%LANGUAGE%', escape(info.language));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

function goodDossier(data: string): Dossier {
  const { dossier, problems } = readDossier(data);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (dossier === null || errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  return dossier;
}
