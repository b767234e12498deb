/** Fetches the dossier and shows it. The only code that starts anything. */
import { mount } from 'svelte';
import { messagesFor } from '#messages/index.ts';
import { unpackDossier } from '#model/file/unpack.ts';
import { Theme } from '#state/theme.svelte.ts';
import App from './App.svelte';
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
  mount(App, { target, props: { dossier, theme } });
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
