/** The coarse pass: which forms of names hold the words of the question, by their keys. */
import type { KeyIndex } from './key-index.ts';
import type { Lexicon } from './lexicon.ts';

/** How well forms match, kept in arrays that are used again for every question. */
export class Gather {
  readonly #lexicon: Lexicon;
  readonly #index: KeyIndex;
  /** By form: the sum over the words of the question, and the word's own. */
  readonly score: Float32Array;
  readonly #own: Float32Array;
  readonly #ofWord: Uint32Array;
  #serial = 0;
  readonly touched: number[] = [];

  constructor(lexicon: Lexicon, index: KeyIndex) {
    this.#lexicon = lexicon;
    this.#index = index;
    this.score = new Float32Array(lexicon.forms.length);
    this.#own = new Float32Array(lexicon.forms.length);
    this.#ofWord = new Uint32Array(lexicon.forms.length);
  }

  /** Forgets the last question. */
  clear(): void {
    for (const form of this.touched) this.score[form] = 0;
    this.touched.length = 0;
  }

  /**
   * Looks for one word of the question, and gives what it weighs: the fewer forms have it (or begin
   * with it), the more. Call `add` with the whole of the weights known.
   */
  look(wordKeys: readonly string[]): {
    readonly weight: number;
    readonly forms: readonly number[];
  } {
    const { wordsOfKey, formsOfWord } = this.#lexicon;
    const serial = ++this.#serial;
    const forms: number[] = [];
    let exact = 0;
    this.#index.matches(wordKeys, (key, quality) => {
      for (let w = wordsOfKey.starts[key]!; w < wordsOfKey.starts[key + 1]!; w++) {
        const word = wordsOfKey.items[w]!;
        for (let f = formsOfWord.starts[word]!; f < formsOfWord.starts[word + 1]!; f++) {
          const form = formsOfWord.items[f]!;
          if (this.#ofWord[form] !== serial) {
            this.#ofWord[form] = serial;
            this.#own[form] = quality;
            forms.push(form);
          } else if (quality > this.#own[form]!) this.#own[form] = quality;
          if (quality >= 0.75) exact++;
        }
      }
    });
    const weight = Math.log2(2 + this.score.length / (1 + exact));
    for (const form of forms) {
      if (this.score[form] === 0) this.touched.push(form);
      this.score[form]! += weight * this.#own[form]!;
    }
    return { weight, forms };
  }
}
