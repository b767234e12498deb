/** How Vite serves and builds the explorer for one dossier. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import type { InlineConfig, Plugin, ViteDevServer } from 'vite';
import type { Dossier, DossierInfo } from '#model/dossier.ts';
import { formatProblem } from '#model/problems.ts';
import { dossierJson } from './build-dossier.ts';
import { projectRoot } from './project-root.ts';
import { readDossier } from './read-dossier.ts';

interface SiteOptions {
  readonly data: string;
  /** The compiled dossier; read from `data` where it is not given. */
  readonly dossier?: Dossier;
}

export function siteConfig({ data, dossier }: SiteOptions): InlineConfig {
  return {
    base: './',
    publicDir: resolve(projectRoot, 'src/public'),
    plugins: [svelte(), dossierPlugin(data, dossier)],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
    },
  };
}

/** Nothing from elsewhere, nothing inline; stands in a meta tag so that any static host will do. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function dossierPlugin(data: string, given?: Dossier): Plugin {
  const read = () => given ?? goodDossier(data);
  return {
    name: 'attest-dossier',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server }) {
        const page = fillIn(html, read().info);
        return server ? page : { html: page, tags: [policyTag] };
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'dossier.json', source: dossierJson(read()) });
    },
    configureServer(server) {
      serveDossier(server, data);
    },
  };
}

const policyTag = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
  injectTo: 'head-prepend' as const,
};

function fillIn(html: string, info: DossierInfo): string {
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

/** In development: compile on request, reload the page when a YAML file is saved. */
function serveDossier(server: ViteDevServer, data: string): void {
  server.watcher.add(data);
  server.watcher.on('change', (path) => {
    if (path.startsWith(data) && path.endsWith('.yaml')) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    if (request.url?.split('?')[0] !== '/dossier.json') return next();
    try {
      response.setHeader('Content-Type', 'application/json');
      response.end(dossierJson(goodDossier(data)));
    } catch (error) {
      next(error);
    }
  });
}
