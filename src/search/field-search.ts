/**
 * Fuse.js over what people were (roles, summaries) and, for parts of words and slips that the fold
 * does not know, over what they were called. Fuse looks at every letter of what it is given, so it
 * gets only entries that hold the beginning of a word asked for: one scan of one long text.
 */
import Fuse from 'fuse.js';
import { Best } from './best.ts';
import { compareEntries } from './order.ts';
import type { SearchEntry } from './types.ts';

const STEM = 4;
const LEAST_LETTERS = 3;
const MOST_TEXTS = 150;
const MOST_LETTERS = 240;
/** Up to so many entries, Fuse sees all: it then also finds a slip in the beginning of a word. */
const FEW = 150;

interface Field {
  readonly entry: number;
  readonly name: string;
  readonly text: string;
}

export interface FieldHit {
  readonly entry: number;
  readonly score: number;
}

export class FieldSearch {
  readonly #entries: readonly SearchEntry[];
  readonly #haystack: string;
  readonly #starts: Uint32Array;

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    const lines = entries.map(({ name, text }) =>
      plain(` ${name} ${text.slice(0, MOST_LETTERS)}\n`),
    );
    this.#starts = new Uint32Array(lines.length + 1);
    lines.forEach((line, e) => (this.#starts[e + 1] = this.#starts[e]! + line.length));
    this.#haystack = lines.join('');
  }

  /** Entries whose fields hold the words, or something like them; best first, at most `limit`. */
  search(query: string, limit: number, allowed: (entry: number) => boolean): FieldHit[] {
    const words = plain(query.slice(0, 64))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= LEAST_LETTERS)
      .slice(0, 4);
    if (words.length === 0) return [];
    const fields = this.#candidates(words)
      .filter(allowed)
      .map((entry): Field => {
        const { name, text } = this.#entries[entry]!;
        return { entry, name: plain(name), text: plain(text.slice(0, MOST_LETTERS)) };
      });
    const fuse = new Fuse(fields, {
      keys: ['text', 'name'],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.25,
      minMatchCharLength: LEAST_LETTERS,
      useExtendedSearch: true,
    });
    const best = new Best<FieldHit>(
      limit,
      (a, b) =>
        b.score - a.score || compareEntries(this.#entries[a.entry]!, this.#entries[b.entry]!),
    );
    for (const { item, score = 1 } of fuse.search(words.join(' '))) {
      best.add({ entry: item.entry, score: 0.6 * (1 - score) });
    }
    return best.items;
  }

  /** Entries that hold the stem of the longest word, those with the other words too first. */
  #candidates(words: readonly string[]): number[] {
    if (this.#entries.length <= FEW) return this.#entries.map((_, e) => e);
    const stems = words.map((word) => word.slice(0, STEM)).sort((a, b) => b.length - a.length);
    const counts = new Map<number, number>();
    for (const stem of stems) {
      let entry = 0;
      let seen = 0;
      for (let at = this.#haystack.indexOf(stem); at >= 0 && seen < 8 * MOST_TEXTS; seen++) {
        entry = this.#entryAt(at);
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
        at = this.#haystack.indexOf(stem, this.#starts[entry + 1]);
      }
    }
    const best = new Best<[number, number]>(
      MOST_TEXTS,
      (a, b) =>
        b[1] - a[1] || this.#entries[b[0]]!.weight - this.#entries[a[0]]!.weight || a[0] - b[0],
    );
    for (const found of counts) best.add(found);
    return best.items.map(([entry]) => entry);
  }

  #entryAt(at: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Lower case without marks. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
