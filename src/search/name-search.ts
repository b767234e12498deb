/** Ranks entries by their names: the words of the question in a form of a name, in any order. */
import { Best } from './best.ts';
import { keysOf, readingsOf } from './fold.ts';
import { Gather } from './gather.ts';
import { KeyIndex } from './key-index.ts';
import { toLatin, wordsOf } from './latin.ts';
import type { Lexicon } from './lexicon.ts';
import { nearness, pairOff } from './nearness.ts';
import { compareEntries } from './order.ts';
import type { SearchEntry } from './types.ts';

export interface NameHit {
  readonly entry: number;
  readonly form: number;
  readonly score: number;
}

/** A word of the question, how it may sound, and what it weighs in it. */
interface Asked {
  readonly word: string;
  readonly readings: readonly string[];
  readonly weight: number;
}

/** So many of the best by key are compared sound by sound. */
const FINE = 24;
/** What no form of an entry reaches is no match. */
const LEAST = 0.42;
/** A single word of so many letters may be two that ran together. */
const RUN_TOGETHER = 7;
const NONE = 0xffffffff;

export class NameSearch {
  readonly #entries: readonly SearchEntry[];
  readonly #lexicon: Lexicon;
  readonly #index: KeyIndex;
  readonly #gather: Gather;
  /** By entry, while the coarse pass runs: its best form. */
  readonly #bestForm: Uint32Array;

  constructor(entries: readonly SearchEntry[], lexicon: Lexicon) {
    this.#entries = entries;
    this.#lexicon = lexicon;
    this.#index = new KeyIndex(this.#lexicon.keys);
    this.#gather = new Gather(this.#lexicon, this.#index);
    this.#bestForm = new Uint32Array(entries.length).fill(NONE);
  }

  /** A form as it stands in its entry. */
  form(number: number): string {
    return this.#lexicon.forms[number]!;
  }

  /** The best form of each entry that matches, best first; at most `limit`. */
  search(query: string, limit: number, allowed: (entry: number) => boolean): NameHit[] {
    const words = this.#separated(wordsOf(query));
    if (words.length === 0) return [];
    this.#gather.clear();
    const asked = words.map((word, i): Asked => {
      const { weight } = this.#gather.look(keysOf(word, i === words.length - 1));
      return { word, readings: readingsOf(word), weight };
    });
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    const finest = new Best<NameHit>(limit, this.#order);
    const typed = query.trim().toLowerCase();
    const latin = toLatin(query.slice(0, 400));
    const known = new Map<number, number>();
    for (const coarse of this.#coarse(total, Math.max(FINE, limit), allowed)) {
      const hit = this.#finer(coarse, asked, total, typed, latin, known);
      if (hit.score >= LEAST) finest.add(hit);
    }
    return finest.items;
  }

  /** The best entries by key alone. */
  #coarse(total: number, size: number, allowed: (entry: number) => boolean): readonly NameHit[] {
    const { entryOf } = this.#lexicon;
    const { touched, score } = this.#gather;
    const reached: number[] = [];
    for (const form of touched) {
      const entry = entryOf[form]!;
      const known = this.#bestForm[entry]!;
      if (known === NONE) reached.push(entry);
      if (known === NONE || score[form]! > score[known]!) this.#bestForm[entry] = form;
    }
    const best = new Best<NameHit>(size, this.#order);
    for (const entry of reached) {
      const form = this.#bestForm[entry]!;
      this.#bestForm[entry] = NONE;
      if (allowed(entry)) best.add({ entry, form, score: score[form]! / total });
    }
    return best.items;
  }

  /** Among like keys, how near the sounds are, by the entry's best form. */
  #finer(
    coarse: NameHit,
    asked: readonly Asked[],
    total: number,
    typed: string,
    latin: string,
    known: Map<number, number>,
  ): NameHit {
    const { firstForm, forms } = this.#lexicon;
    let best = { ...coarse, score: 0 };
    for (let form = firstForm[coarse.entry]!; form < firstForm[coarse.entry + 1]!; form++) {
      if (this.#gather.score[form]! < coarse.score * total - 0.5) continue;
      let score = 0.96 * this.#formScore(form, asked, total, known);
      const own = forms[form]!.toLowerCase();
      if (own === typed) score = 1;
      else if (score > 0.85 && toLatin(own) === latin) score = 0.99;
      else if (own.includes(typed)) score += 0.01;
      if (score > best.score) best = { entry: coarse.entry, form, score };
    }
    return best;
  }

  /**
   * The nearest pair of a word of the question and a word of the form first, then the rest; 0 where
   * fewer than half of the words asked for are found.
   */
  #formScore(
    form: number,
    asked: readonly Asked[],
    total: number,
    known: Map<number, number>,
  ): number {
    const { starts, items } = this.#lexicon.wordsOfForm;
    const words = items.subarray(starts[form], starts[form + 1]);
    const near = asked.map((one, a) =>
      Array.from(words, (word) => this.#near(one, a, word, known)),
    );
    const given = pairOff(near);
    if (2 * given.filter((one) => one > 0).length < asked.length) return 0;
    const sum = given.reduce((soFar, one, a) => soFar + one * asked[a]!.weight, 0);
    const spare = Math.min(5, Math.max(0, words.length - asked.length));
    return (sum / total) * (1 - 0.02 * spare);
  }

  #near(asked: Asked, number: number, word: number, known: Map<number, number>): number {
    const { words, readings } = this.#lexicon;
    if (words[word] === asked.word) return 1;
    const place = word * 16 + number;
    let near = known.get(place);
    if (near === undefined)
      known.set(place, (near = nearness(asked, words[word]!, readings[word]!)));
    return near;
  }

  /** A long word that is no key, but two keys run together, as those two. */
  #separated(words: string[]): string[] {
    const [word = ''] = words;
    if (words.length !== 1 || word.length < RUN_TOGETHER) return words;
    const isWord = (part: string) => keysOf(part).some((key) => this.#index.exact(key) >= 0);
    if (isWord(word)) return words;
    for (let at = 3; at <= Math.min(word.length - 3, 24); at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every(isWord) && this.#haveCommonForm(parts)) return parts;
    }
    return words;
  }

  #haveCommonForm(words: readonly string[]): boolean {
    const { wordsOfKey, formsOfWord } = this.#lexicon;
    const [first = new Set<number>(), second = new Set<number>()] = words.map((word) => {
      const forms = new Set<number>();
      for (const key of keysOf(word).map((one) => this.#index.exact(one))) {
        for (let w = wordsOfKey.starts[key] ?? 0; w < (wordsOfKey.starts[key + 1] ?? 0); w++) {
          const { starts, items } = formsOfWord;
          const one = wordsOfKey.items[w]!;
          for (let f = starts[one]!; f < starts[one + 1]!; f++) forms.add(items[f]!);
        }
      }
      return forms;
    });
    for (const form of second) if (first.has(form)) return true;
    return false;
  }

  readonly #order = (a: NameHit, b: NameHit): number =>
    b.score - a.score || compareEntries(this.#entries[a.entry]!, this.#entries[b.entry]!);
}
