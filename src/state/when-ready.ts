/** Waits for what an address needs before it can be shown: the parser of dates, the wording of a language. */
import { languageIn } from './language-address.ts';
import { whenWorded } from './language.svelte.ts';
import { whenDated } from './when-dated.ts';

/** Acts at once where nothing is to be loaded for a query string, else as soon as it has come. */
export function whenReady(search: string, act: () => void): void {
  whenDated(search, () => whenWorded(languageIn(search), act));
}
