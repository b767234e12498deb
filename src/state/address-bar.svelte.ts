/** The address bar as state: the only state that outlives a reload. Everything else is derived. */
import { idInPath, LISTING, wayUp } from '#model/record-path.ts';
import { languageIn, withLanguage, withoutLanguage } from './language-address.ts';
import { type Place, Site } from './site.ts';
import { type Address, formatAddress, home, type Known, parseAddress, type Parsed } from './url.ts';

/** What it needs of the window, so that tests can do without one. */
export interface Browser {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
}

interface Read extends Parsed {
  /** The path of no page of this dossier, or null. */
  readonly missing: string | null;
}

export class AddressBar {
  readonly #browser: Browser;
  readonly #known: Known;
  readonly #opening: string;
  readonly #site: Site;
  #place = $state.raw<Place>({ path: '', search: '' });
  readonly #read: Read = $derived.by(() => this.#parse(this.#place));

  /** `opening` is the query string that an empty one stands for; `site` the address of the site. */
  constructor(browser: Browser, known: Known, opening: string, site: string) {
    this.#browser = browser;
    this.#known = known;
    this.#opening = opening;
    this.#site = new Site(site);
    this.read();
  }

  get current(): Address {
    return this.#read.address;
  }

  get dropped(): Parsed['dropped'] {
    return this.#read.dropped;
  }

  /** The path that was asked for, where this dossier has no such page; else null. */
  get missing(): string | null {
    return this.#read.missing;
  }

  /** True of the page that lists all records. */
  get listing(): boolean {
    return this.#place.path === LISTING;
  }

  /** True of the bare address of the site, which shows the dossier's opening view. */
  get opening(): boolean {
    return this.#place.path === '' && withoutLanguage(this.#place.search) === '';
  }

  /** The language of the interface that the address asks for, or null. */
  get language(): string | null {
    return languageIn(this.#place.search);
  }

  /** Asks for a language, or no longer for one; what is shown stays. */
  speak(language: string | null): void {
    const search = withLanguage(this.#place.search, language);
    const url = `${this.#site.root}${this.#place.path}${search}`;
    this.#browser.history.replaceState(null, '', url);
    this.#place = { ...this.#place, search };
  }

  /** Takes over what the browser shows, at first and after back or forward. */
  read(): void {
    const { pathname, search } = this.#browser.location;
    const path = this.#site.within(pathname);
    const place = { path, search };
    const { page } = this.#parse(place).address;
    const right = page === null ? path : this.#known.path(page);
    // A record that was renamed, or an address without its last slash, is shown at its own.
    if (right !== path) {
      const kept = withLanguage('', languageIn(search));
      this.#browser.history.replaceState(null, '', `${this.#site.root}${right}${kept}`);
      this.#place = { path: right, search: kept };
    } else this.#place = place;
  }

  /** The address of the present view with some parts changed; any change leaves a page. */
  href(change: Partial<Address>): string {
    const up = wayUp(this.#place.path);
    const { page, ...view } = { ...this.current, page: null, ...change };
    if (page !== null) return `${up}${this.#known.path(page)}${withLanguage('', this.language)}`;
    return `${up}${withLanguage(formatAddress({ page, ...view }), this.language)}`;
  }

  /** Goes there. A step that only refines the last one (typing, stepping) replaces it. */
  go(change: Partial<Address>, { replace = false } = {}): void {
    this.follow(this.href(change), { replace });
  }

  /** Goes to an address relative to the present one, as a link in the page does. */
  follow(href: string, { replace = false } = {}): void {
    const { pathname, path, search: asked } = this.#site.follow(href, this.#place);
    const search = withLanguage(asked, languageIn(asked) ?? this.language);
    const url = `${pathname}${search}`;
    if (replace) this.#browser.history.replaceState(null, '', url);
    else this.#browser.history.pushState(null, '', url);
    this.#place = { path, search };
  }

  /** True of a link that leads to a view or a page of this site, not to one of its files. */
  leadsWithin = (href: string) => this.#site.holds(href, this.#place);

  /** The whole address of a link; empty where nobody has said where the site stands. */
  absolute = (href: string) => this.#site.absolute(href, this.#place);

  /** The address of a file of the site. */
  fileHref = (name: string) => `${wayUp(this.#place.path)}${name}`;

  #parse({ path, search }: Place): Read {
    if (path !== '') return this.#parsePath(path);
    const bare = withoutLanguage(search) === '' ? this.#opening : search;
    return {
      ...parseAddress(bare, this.#known),
      missing: null,
    };
  }

  #parsePath(path: string): Read {
    if (path === LISTING) return { address: home, dropped: [], missing: null };
    const asked = idInPath(path);
    const id = asked === null || this.#known.record(asked) ? asked : this.#known.renamed(asked);
    const page = id !== null && this.#known.record(id) ? id : null;
    return { address: { ...home, page }, dropped: [], missing: page === null ? path : null };
  }
}
