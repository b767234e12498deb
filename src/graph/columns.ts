/** Columns of plain numbers: codes for strings, sets of bits, and lists kept end to end. */

/** Strings as small whole numbers, in the order in which they were first seen. */
export class Codes {
  readonly names: string[] = [];
  readonly #codes = new Map<string, number>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  /** The code of a name, given now if it has none. */
  add(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    this.#codes.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** The code of a name, or -1. */
  find(name: string): number {
    return this.#codes.get(name) ?? -1;
  }

  /** A table with 1 at the code of each known name. */
  table(names: readonly string[]): Uint8Array {
    const table = new Uint8Array(this.names.length);
    for (const name of names) {
      const code = this.find(name);
      if (code >= 0) table[code] = 1;
    }
    return table;
  }
}

/** A set of codes for each item: `width` words of 32 bits an item. */
export interface BitSets {
  readonly width: number;
  readonly words: Uint32Array;
}

/** Empty sets for so many items, each able to hold codes below `size`. */
export function bitSets(items: number, size: number): BitSets {
  const width = Math.max(1, Math.ceil(size / 32));
  return { width, words: new Uint32Array(items * width) };
}

export function addBit(sets: BitSets, item: number, code: number): void {
  const word = item * sets.width + (code >>> 5);
  sets.words[word] = (sets.words[word] as number) | (1 << (code & 31));
}

export function hasBit(sets: BitSets, item: number, code: number): boolean {
  return (((sets.words[item * sets.width + (code >>> 5)] as number) >>> (code & 31)) & 1) === 1;
}

/** True if the item's set and the one set of `mask` (of equal width) meet. */
export function meets(sets: BitSets, item: number, mask: BitSets): boolean {
  const { width, words } = sets;
  for (let w = 0; w < width; w++) {
    if (((words[item * width + w] as number) & (mask.words[w] as number)) !== 0) return true;
  }
  return false;
}

/** Lists of numbers, one an item: those of item i stand at offsets[i] … offsets[i + 1] - 1. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * Gathers values by key, keeping their order (a counting sort): list k holds each values[i] whose
 * keys[i] is k.
 */
export function listsByKey(
  keys: ArrayLike<number>,
  values: ArrayLike<number>,
  size: number,
): Lists {
  const offsets = new Uint32Array(size + 1);
  for (let i = 0; i < keys.length; i++) {
    const slot = (keys[i] as number) + 1;
    offsets[slot] = (offsets[slot] as number) + 1;
  }
  for (let k = 0; k < size; k++) {
    offsets[k + 1] = (offsets[k + 1] as number) + (offsets[k] as number);
  }
  const next = offsets.slice(0, size);
  const gathered = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const at = next[key] as number;
    gathered[at] = values[i] as number;
    next[key] = at + 1;
  }
  return { offsets, values: gathered };
}

/** The numbers of list `item`, as a view. */
export function listOf(lists: Lists, item: number): Uint32Array {
  return lists.values.subarray(lists.offsets[item], lists.offsets[item + 1]);
}

/** Pairs of numbers sorted by key, for relations that few items have. */
export interface Pairs {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** The pairs (keys[i], values[i]), sorted by key and then by value. */
export function sortedPairs(keys: readonly number[], values: readonly number[]): Pairs {
  const order = keys
    .map((_, i) => i)
    .sort((a, b) => keys[a]! - keys[b]! || values[a]! - values[b]!);
  return {
    keys: Uint32Array.from(order, (i) => keys[i]!),
    values: Uint32Array.from(order, (i) => values[i]!),
  };
}

/** The place of the first pair whose key is not less. */
export function firstPair(pairs: Pairs, key: number): number {
  return firstNotLess(pairs.keys, 0, pairs.keys.length, key);
}

/** True if the pair (key, value) is there; `first` is the place of the first pair of the key. */
export function holdsFrom(pairs: Pairs, first: number, key: number, value: number): boolean {
  for (let i = first; i < pairs.keys.length && pairs.keys[i] === key; i++) {
    if (pairs.values[i] === value) return true;
  }
  return false;
}

/** The first place in a sorted part of an array at which the value is not less. */
export function firstNotLess(
  sorted: Uint32Array,
  first: number,
  end: number,
  value: number,
): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
