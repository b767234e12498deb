import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { siteConfig } from './scripts/site-config.ts';

/** `npm run dev`; the site itself is built by `attest site`. ATTEST_DATA names another dossier. */
export default defineConfig(
  siteConfig({ data: resolve(process.env['ATTEST_DATA'] ?? 'graph-data') }),
);
