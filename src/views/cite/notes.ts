/** The Chicago notes of the dossier's works: given to a page that has them, else fetched once. */
import { createContext } from 'svelte';
import type { Citations } from '#export/chicago.ts';

/** `given` is null where they are to be fetched. */
export interface Notes {
  readonly given: Citations | null;
}

export const [getNotes, setNotes] = createContext<Notes>();

let fetched: Promise<Citations> | null = null;

/** Fetches citations.json, the first time that it is asked for; again after a failure. */
export function fetchNotes(address: string): Promise<Citations> {
  fetched ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`citations.json: ${response.status}`);
    return response.json() as Promise<Citations>;
  });
  fetched.catch(() => (fetched = null));
  return fetched;
}
