/** The language that the reader chose for the interface, if any. Storage is injected and may fail. */
import { hasMessages, loadMessages, spoken } from '#messages/index.ts';

const KEY = 'attest-language';

export class LanguageChoice {
  #chosen = $state<string | null>(null);
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
    this.#storage = storage;
    try {
      this.#chosen = spoken(storage?.getItem(KEY) ?? null);
    } catch {
      // Storage is switched off.
    }
  }

  get chosen(): string | null {
    return this.#chosen;
  }

  choose(language: string): void {
    this.#chosen = language;
    try {
      this.#storage?.setItem(KEY, language);
    } catch {
      // Storage is full or switched off: the choice lasts as long as the page.
    }
  }
}

/** Acts at once where the wording of a language is at hand, else as soon as it is, or never will be. */
export function whenWorded(language: string | null, act: () => void): void {
  if (language === null || hasMessages(language)) act();
  else void loadMessages(language).then(act);
}
