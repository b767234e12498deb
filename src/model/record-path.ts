/** Where a record's page stands in the site: `people/ada-quill/`. */
import type { AnyRecord } from './dossier.ts';

type Kind = AnyRecord['kind'];

export const FOLDERS: Readonly<Record<Kind, string>> = {
  person: 'people',
  group: 'groups',
  event: 'events',
  source: 'sources',
  claim: 'claims',
};
const KINDS = Object.keys(FOLDERS) as readonly Kind[];

/** The address of the page that lists all records. */
export const LISTING = 'records/';

/** The address of a record's page relative to the site. */
export const recordPath = (kind: Kind, id: string) => `${FOLDERS[kind]}/${id}/`;

/**
 * The id in the address of a page, with or without its last slash or its file; null for any other
 * address. The folder is not compared with the record's: who asks for `people/` finds the trial too.
 */
export function idInPath(path: string): string | null {
  const [folder, id, file = '', ...more] = path.split('/');
  const known = KINDS.some((kind) => FOLDERS[kind] === folder);
  if (!known || !id || more.length > 0 || (file !== '' && file !== 'index.html')) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** The way up from an address to the site: `../../` from `people/ada-quill/`. */
export const wayUp = (path: string) => '../'.repeat(path.split('/').length - 1);
