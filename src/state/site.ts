/** Where a site stands, and addresses within it. Pure. */
import { idInPath, LISTING } from '#model/record-path.ts';

/** In place of the address of a site that nobody has said where it stands. */
export const NOWHERE = 'http://nowhere.invalid/';

/** An address within the site: the path from its root, and the query string. */
export interface Place {
  readonly path: string;
  readonly search: string;
}

const FILES = ['index.html', '404.html'];

export class Site {
  readonly #address: URL;
  /** The path of the site on its host: `/purge/`. */
  readonly root: string;

  constructor(address: string) {
    this.#address = new URL(address);
    this.root = this.#address.pathname;
  }

  /** The path from the root of the site; that of a folder, where the path names its file. */
  within(pathname: string): string {
    const path = pathname.startsWith(this.root) ? pathname.slice(this.root.length) : pathname;
    return FILES.includes(path) ? '' : path === `${LISTING}index.html` ? LISTING : path;
  }

  /** The place that a link leads to from a place. */
  follow(href: string, { path, search }: Place): Place & { readonly pathname: string } {
    const { pathname, search: asked } = this.#resolved(href, path, search);
    return { pathname, path: this.within(pathname), search: asked };
  }

  /** True of a link that leads to a view or a page of this site, not to one of its files. */
  holds(href: string, { path, search }: Place): boolean {
    const { origin, pathname } = this.#resolved(href, path, search);
    if (origin !== this.#address.origin || !pathname.startsWith(this.root)) return false;
    const inside = this.within(pathname);
    return inside === '' || inside === LISTING || idInPath(inside) !== null;
  }

  /** The whole address of a link; empty where nobody has said where the site stands. */
  absolute(href: string, { path, search }: Place): string {
    return this.#address.href === NOWHERE ? '' : this.#resolved(href, path, search).href;
  }

  #resolved(href: string, path: string, search: string): URL {
    return new URL(href, new URL(`${path}${search}`, this.#address));
  }
}
