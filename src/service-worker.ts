/**
 * Keeps the whole site after one visit: the program, the data and the fonts. Pages of records are not
 * kept one by one: the explorer shows them from the data. A new version waits until its reader loads
 * it, or closes the last page of the old one, so that no page asks for a file that is gone.
 */
import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** The files of the site, put here when it is built. */
declare const SITE_FILES: PrecacheEntry[];

interface Worker {
  readonly registration: { readonly scope: string };
  addEventListener(type: 'message', heard: (event: MessageEvent<unknown>) => void): void;
  skipWaiting(): Promise<void>;
}
const worker = self as unknown as Worker;

// The query string says what is shown, not what is loaded.
precacheAndRoute(SITE_FILES, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
// Whatever the address: the explorer knows its records. Files are asked of the host.
registerRoute(new NavigationRoute(explorerAnywhere, { denylist: [/\.\w+$/] }));

/** index.html, for an address below the site's own. */
async function explorerAnywhere(): Promise<Response> {
  const page = await matchPrecache('index.html');
  if (page === undefined) return Response.error();
  const html = (await page.text())
    .replaceAll('="./', `="${worker.registration.scope}`)
    // What it was built with belongs to the address of the site alone.
    .replace('<html', '<html data-asked');
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

worker.addEventListener('message', ({ data }) => {
  if (data === 'load the new version') void worker.skipWaiting();
});
