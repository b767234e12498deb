/** Tells when the files of a dossier are saved. Six folders are watched, however many files are in them. */
import { readdirSync, realpathSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** An editor saves in several steps; so many milliseconds after the last of them it is done. */
const SETTLED = 25;

/**
 * Calls `changed` with the paths of what was made, saved or removed, from the folder, with forward
 * slashes; with null where that is not known. Gives back what ends it.
 */
export function watchFolder(
  folder: string,
  changed: (paths: ReadonlySet<string> | null) => void,
): () => void {
  const root = realpathSync(folder);
  const watchers = new Map<string, FSWatcher>();
  let paths = new Set<string>();
  let isKnown = true;
  let timer: NodeJS.Timeout | null = null;

  const settle = () => {
    timer = null;
    const told = isKnown ? paths : null;
    paths = new Set();
    isKnown = true;
    watchAll();
    changed(told);
  };
  const note = (inside: string, name: string | null) => {
    // What programs keep for themselves is none of the dossier's.
    if (name?.startsWith('.') === true) return;
    if (name === null) isKnown = false;
    else paths.add(inside === '' ? name : `${inside}/${name}`);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(settle, SETTLED);
  };
  const watchOne = (inside: string) => {
    const watcher = watch(join(root, inside), (_, name) => note(inside, name));
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(inside);
      note(inside, null);
    });
    watchers.set(inside, watcher);
  };
  /** Folders come and go too. */
  function watchAll(): void {
    const folders = new Set(['', ...foldersOf(root)]);
    for (const [inside, watcher] of watchers) {
      if (folders.has(inside)) continue;
      watcher.close();
      watchers.delete(inside);
    }
    for (const inside of folders) if (!watchers.has(inside)) watchOne(inside);
  }

  watchAll();
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

const foldersOf = (root: string) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
