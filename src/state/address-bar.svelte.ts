/** The address bar as state: the only state that outlives a reload. Everything else is derived. */
import { formatAddress, parseAddress, type Address, type Known, type Parsed } from './url.ts';

/** What it needs of the window, so that tests can do without one. */
export interface Browser {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
}

export class AddressBar {
  readonly #browser: Browser;
  readonly #known: Known;
  readonly #opening: string;
  #search = $state('');
  readonly #parsed: Parsed = $derived.by(() => this.#parse(this.#search));

  /** `opening` is the query string that an empty one stands for. */
  constructor(browser: Browser, known: Known, opening: string) {
    this.#browser = browser;
    this.#known = known;
    this.#opening = opening;
    this.#search = browser.location.search;
  }

  get current(): Address {
    return this.#parsed.address;
  }

  get dropped(): Parsed['dropped'] {
    return this.#parsed.dropped;
  }

  /** Takes over what the browser shows, after back or forward. */
  read(): void {
    this.#search = this.#browser.location.search;
  }

  /** The address of the present view with some parts changed. */
  href(change: Partial<Address>): string {
    return `?${formatAddress({ ...this.current, ...change })}`;
  }

  /** Goes there. A step that only refines the last one (typing, stepping) replaces it. */
  go(change: Partial<Address>, { replace = false } = {}): void {
    this.follow(this.href(change), { replace });
  }

  /** Goes to a query string, as a link in the page does. */
  follow(search: string, { replace = false } = {}): void {
    const url = `${this.#browser.location.pathname}${search}`;
    if (replace) this.#browser.history.replaceState(null, '', url);
    else this.#browser.history.pushState(null, '', url);
    this.#search = search;
  }

  #parse(search: string): Parsed {
    const bare = search.replace(/^\?/, '');
    return parseAddress(bare === '' ? this.#opening : bare, this.#known);
  }
}
