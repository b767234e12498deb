import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { siteConfig } from './scripts/site-config.ts';

/** For Vite run by hand, with the bundled dossier; `npm run dev` and `attest site` take any. */
export default defineConfig(siteConfig({ data: resolve('graph-data') }));
