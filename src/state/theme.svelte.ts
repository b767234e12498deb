/** Light or dark: the reader's choice if made, else the system's. Storage is injected and may fail. */

export type ThemeName = 'light' | 'dark';

const KEY = 'attest-theme';

export class Theme {
  #chosen = $state<ThemeName | null>(null);
  #system = $state<ThemeName>('light');
  readonly name: ThemeName = $derived(this.#chosen ?? this.#system);
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null, system: MediaQueryList) {
    this.#storage = storage;
    this.#system = system.matches ? 'dark' : 'light';
    system.addEventListener('change', (event) => {
      this.#system = event.matches ? 'dark' : 'light';
    });
    const kept = read(storage);
    if (kept === 'light' || kept === 'dark') this.#chosen = kept;
  }

  get other(): ThemeName {
    return this.name === 'light' ? 'dark' : 'light';
  }

  toggle(): void {
    this.#chosen = this.other;
    try {
      this.#storage?.setItem(KEY, this.#chosen);
    } catch {
      // Storage is full or switched off: the choice lasts as long as the page.
    }
  }
}

function read(storage: Pick<Storage, 'getItem'> | null): string | null {
  try {
    return storage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}
