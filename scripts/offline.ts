/** The service worker of a site: everything kept after one visit, renewed when the site changes. */
import type { DossierInfo } from '#model/dossier.ts';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** A large dossier is kept too. */
const LARGEST = 200 * 1024 * 1024;

/**
 * A new version waits until its reader loads it or closes the last page of the old one, so that no
 * page asks for a file that is gone. Addresses are relative: it runs from any sub-path.
 */
export function offline({ title, subtitle, description, language }: DossierInfo): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    filename: 'service-worker.js',
    manifestFilename: 'site.webmanifest',
    manifest: {
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
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,json,svg,woff2}'],
      maximumFileSizeToCacheInBytes: LARGEST,
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
