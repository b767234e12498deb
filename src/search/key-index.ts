/** The keys that a word of the question may mean: the same, one that begins with it, or a slip away. */
import { sharedLengths, walkNear } from './key-walk.ts';

/** How well a key matches: 1 the same, less for a beginning or a slip. */
export type Found = (key: number, quality: number) => void;

/** Shorter words must match as they are; from `LONG` on, two slips are allowed. */
const SHORT = 4;
const LONG = 6;

export class KeyIndex {
  readonly #keys: readonly string[];
  readonly #shared: Uint8Array;

  /** `keys`: sorted, each once. */
  constructor(keys: readonly string[]) {
    this.#keys = keys;
    this.#shared = sharedLengths(keys);
  }

  /** The number of a key, or -1. */
  exact(key: string): number {
    const k = this.#lowerBound(key);
    return this.#keys[k] === key ? k : -1;
  }

  /** Reports every key that one of a word's keys matches; one key may be reported more than once. */
  matches(wordKeys: readonly string[], found: Found): void {
    for (const word of wordKeys) {
      this.#beginning(word, found);
      if (word.length >= SHORT) this.#near(word, found);
    }
  }

  #beginning(word: string, found: Found): void {
    for (let k = this.#lowerBound(word); k < this.#keys.length; k++) {
      const key = this.#keys[k]!;
      if (!key.startsWith(word)) return;
      found(k, key.length === word.length ? 1 : 0.75 + 0.15 * (word.length / key.length));
    }
  }

  #near(word: string, found: Found): void {
    const bound = word.length >= LONG ? 2 : 1;
    walkNear(this.#keys, this.#shared, word, bound, (k, slips, whole) => {
      if (slips === 0) return;
      found(k, (whole ? 0.85 : 0.7) * (1 - slips / word.length));
    });
  }

  #lowerBound(word: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#keys[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
