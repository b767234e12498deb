/** Fetches the dossier and shows it. The only code that starts anything. */
import { mount } from 'svelte';
import { messagesFor } from '#messages/index.ts';
import { unpackDossier } from '#model/file/unpack.ts';
import { Theme } from '#state/theme.svelte.ts';
import App from './App.svelte';
import type { Opening } from './trace-worker.ts';
import './styles/base.css';

const target = document.getElementById('app')!;
const theme = new Theme(storage(), matchMedia('(prefers-color-scheme: dark)'));
document.documentElement.dataset['theme'] = theme.name;

/** Storage can be switched off; even touching it may throw. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

async function start(): Promise<void> {
  const response = await fetch('./dossier.json');
  if (!response.ok) throw new Error(`dossier.json: ${response.status}`);
  const dossier = unpackDossier(await response.json());
  target.replaceChildren();
  const helper = dossier.people.length + dossier.groups.length > LARGE ? startTracing : null;
  mount(App, { target, props: { dossier, theme, helper } });
}

/** Above so many entities a path question can take longer than a frame. */
const LARGE = 1000;

function startTracing(): Worker {
  const worker = new Worker(new URL('./trace-worker.ts', import.meta.url), { type: 'module' });
  const opening: Opening = { page: document.baseURI };
  worker.postMessage(opening);
  return worker;
}

function fail(error: unknown): void {
  console.error(error);
  const t = messagesFor(document.documentElement.lang).loading;
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.textContent = t.retry;
  again.onclick = () => location.reload();
  note.append(`${t.failed} `, again);
  target.replaceChildren(note);
}

start().catch(fail);
