/** Ids made from names, the same every time, and what a name in a cell leads to. */
import { slugOf } from '#model/slug.ts';

/** One key for a name in any case, with any stops and accents. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || name.trim();
}

/** An id from a name. Letters that an id cannot have are stood for by a number made of them. */
export function idFromName(name: string, otherwise: string): string {
  const folded = foldName(name);
  const slug = slugOf(folded, '');
  if (slug !== '' && slug !== 'constructor' && /^[a-z0-9 ]+$/.test(folded)) return slug;
  return `${slug === '' ? otherwise : slug}-${numberOf(folded)}`;
}

/** FNV-1a over UTF-16 units, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Every id that is taken, whatever has it. */
export class Ids {
  readonly #taken = new Set<string>();

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** True if the id was free; it is taken from now on. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** The id itself, or with the first number that is free. */
  free(id: string): string {
    let own = id;
    for (let number = 2; !this.take(own); number++) own = `${id}-${number}`;
    return own;
  }
}

/** Which records bear a name. */
export class Names {
  readonly #bearers = new Map<string, string[]>();

  add(name: string, id: string): void {
    const key = foldName(name);
    const bearers = this.#bearers.get(key);
    if (bearers === undefined) this.#bearers.set(key, [id]);
    else if (!bearers.includes(id)) bearers.push(id);
  }

  bearers(name: string): readonly string[] {
    return this.#bearers.get(foldName(name)) ?? [];
  }

  /** All names, folded. */
  get all(): Iterable<string> {
    return this.#bearers.keys();
  }

  get size(): number {
    return this.#bearers.size;
  }
}
