/** Waits for the parser of dates where an address needs it: a reader may write dates that the dossier does not. */
import { isEdtf, willBeEdtf } from '#model/dates.ts';

/** Acts at once where the dates of a query string can be read, else as soon as they can, or never will. */
export function whenDated(search: string, act: () => void): void {
  const fields = new URLSearchParams(search);
  const strange = ['during', 'known'].flatMap((field) => {
    const date = fields.get(field);
    return date === null || isEdtf(date) ? [] : [date];
  });
  if (strange.length === 0) act();
  else void Promise.all(strange.map(willBeEdtf)).then(act);
}
