/** Fetches the dossier and shows it. The only code that starts anything. */
import { hydrate, mount, unmount } from 'svelte';
import type { Citations } from '#export/chicago.ts';
import { loadMessages, messagesFor } from '#messages/index.ts';
import { unpackDossier } from '#model/file/unpack.ts';
import { LISTING } from '#model/record-path.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import { languageIn } from '#state/language-address.ts';
import { LanguageChoice } from '#state/language.svelte.ts';
import { NewVersion } from '#state/new-version.svelte.ts';
import { Theme } from '#state/theme.svelte.ts';
import { whenReady } from '#state/when-ready.ts';
import App from './App.svelte';
import { keepOffline } from './offline.ts';
import type { Opening } from './trace-worker.ts';
import './styles/base.css';

/** The built scripts lie in a folder of the site: whatever the address of the page, this is above it. */
const site = new URL(/* @vite-ignore */ '../', import.meta.url);
const target = document.getElementById('app')!;
const theme = new Theme(storage(), matchMedia('(prefers-color-scheme: dark)'));
const reader = new LanguageChoice(storage());
const root = document.documentElement;
/** The language in which the page was built. */
const builtIn = root.lang;
root.dataset['theme'] = theme.name;

// Relative addresses in the head change their meaning where the page goes on to another path.
for (const link of document.querySelectorAll<HTMLLinkElement>(
  'link:is([rel=icon], [rel=manifest])',
)) {
  link.setAttribute('href', link.href);
}

/** Storage can be switched off; even touching it may throw. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

async function fetched(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, site));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** What the page was built with: the opening view, the page of a record, or nothing. */
const built = target.childElementCount === 0 ? null : (target.dataset['built'] ?? 'page');

/** What is on the page. */
let app: ReturnType<typeof mount> | null = null;

async function start(): Promise<void> {
  // The wording is wanted with the dossier, and mostly in the language of the page that was built.
  const wanted = languageIn(location.search) ?? reader.chosen ?? builtIn;
  const [file, given] = await Promise.all([
    fetched('dossier.json'),
    built === 'page' && app === null ? ofPage() : {},
    loadMessages(wanted),
  ]);
  const dossier = unpackDossier(file);
  const search = location.search || dossier.info.opening;
  await new Promise<void>((done) => whenReady(search, done));
  await loadMessages(reader.chosen ?? dossier.info.language);
  const helper = dossier.people.length + dossier.groups.length > LARGE ? startTracing : null;
  const explorer = new Explorer(dossier, window, site.href, helper, reader);
  const props = { explorer, theme, news, ...given };
  const { bar, atPage } = explorer;
  const asBuilt =
    app === null &&
    (built === 'page' ? atPage : built !== null && bar.opening) &&
    explorer.language === builtIn &&
    bar.language === null;
  if (app !== null) await unmount(app);
  if (!asBuilt) target.replaceChildren();
  app = (asBuilt ? hydrate : mount)(App, { target, props });
  delete target.dataset['built'];
  target.dataset['started'] = '';
}

const news = new NewVersion();

/** What a page was built with, so that the explorer can take it over as it is. */
async function ofPage() {
  if (location.pathname.endsWith(`/${LISTING}`)) {
    const { default: listing } = await import('./views/page/Everything.svelte');
    return { built: { listing } };
  }
  const [{ default: record }, citations] = await Promise.all([
    import('./views/page/RecordPage.svelte'),
    fetched('citations.json') as Promise<Citations>,
  ]);
  return { built: { record }, citations };
}

/** Above so many entities a path question can take longer than a frame. */
const LARGE = 1000;

function startTracing(): Worker {
  const worker = new Worker(new URL('./trace-worker.ts', import.meta.url), { type: 'module' });
  const opening: Opening = { page: site.href };
  worker.postMessage(opening);
  return worker;
}

/** Settles some time after the frame in which the picture is drawn. */
function shown(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1500));
}

function fail(error: unknown): void {
  console.error(error);
  // A page that was built for this address can be read all the same.
  if (built === 'page') return;
  const t = messagesFor(root.lang).loading;
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.textContent = t.retry;
  again.onclick = () => location.reload();
  note.append(`${t.failed} `, again);
  if (built === 'opening' && !('asked' in root.dataset)) target.before(note);
  else {
    delete target.dataset['built'];
    target.replaceChildren(note);
  }
}

void start()
  .catch(fail)
  .then(shown)
  // What is kept is fetched after what is shown. In development every file is the newest.
  .then(() => (import.meta.env.PROD ? keepOffline(site, news.come) : undefined));

// In development a saved file is seen at once, at the address where the reader is.
import.meta.hot?.on('attest:dossier', () => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  start().catch(fail);
});
