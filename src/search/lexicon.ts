/** Every form of every name as numbered words; each different word is read only once. */
import { keyOf, readingsOf } from './fold.ts';
import { listsFrom, type Lists } from './lists.ts';
import { toLatin, wordsOf } from './latin.ts';
import type { SearchEntry } from './types.ts';

export interface Lexicon {
  /** All forms, those of one entry side by side. */
  readonly forms: readonly string[];
  readonly entryOf: Uint32Array;
  /** First form of each entry, and of one after the last. */
  readonly firstForm: Uint32Array;
  /** The words of each form, and the forms of each word. */
  readonly wordsOfForm: Lists;
  readonly formsOfWord: Lists;
  /** Each different word, and how it may sound. */
  readonly words: readonly string[];
  readonly readings: readonly (readonly string[])[];
  /** The different keys, sorted, and the words of each. */
  readonly keys: readonly string[];
  readonly wordsOfKey: Lists;
}

/** More forms of one entry than this are not read. */
const MOST_FORMS = 64;
const STEP = 1000;

/** Reads the entries, and pauses (yields) after each thousand, so that the caller may breathe. */
export function* lexiconSteps(entries: readonly SearchEntry[]): Generator<void, Lexicon> {
  const forms: string[] = [];
  const owners: number[] = [];
  const firstForm = new Uint32Array(entries.length + 1);
  const number = new Map<string, number>();
  const readings: string[][] = [];
  const ofForm: number[] = [];
  const ofWord: number[] = [];
  for (const [e, entry] of entries.entries()) {
    for (const form of [entry.name, ...entry.names].slice(0, MOST_FORMS)) {
      for (const word of searchable(form)) {
        let id = number.get(word);
        if (id === undefined) {
          number.set(word, (id = number.size));
          readings.push(readingsOf(word));
        }
        ofForm.push(forms.length);
        ofWord.push(id);
      }
      forms.push(form);
      owners.push(e);
    }
    firstForm[e + 1] = forms.length;
    if (e % STEP === STEP - 1) yield;
  }
  return {
    ...{ forms, firstForm, readings, words: [...number.keys()] },
    entryOf: Uint32Array.from(owners),
    wordsOfForm: listsFrom(forms.length, ofForm, ofWord),
    formsOfWord: listsFrom(number.size, ofWord, ofForm),
    ...keysOfWords(readings),
  };
}

/** The words of a form; a hyphenated word also as one. */
function searchable(form: string): string[] {
  const words = wordsOf(form);
  if (words.length < 2 || !/\p{Pd}/u.test(form)) return words;
  const joined = form.slice(0, 200).match(/[\p{L}\p{M}]+(?:\p{Pd}[\p{L}\p{M}]+)+/gu) ?? [];
  return [...words, ...joined.map((word) => toLatin(word).replaceAll(' ', ''))];
}

function keysOfWords(readings: readonly (readonly string[])[]) {
  const number = new Map<string, number>();
  const ofKey: number[] = [];
  const ofWord: number[] = [];
  readings.forEach((sounds, word) => {
    for (const key of new Set(sounds.map(keyOf))) {
      if (key === '') continue;
      let id = number.get(key);
      if (id === undefined) number.set(key, (id = number.size));
      ofKey.push(id);
      ofWord.push(word);
    }
  });
  const keys = [...number.keys()].sort();
  const place = new Uint32Array(keys.length);
  keys.forEach((key, k) => (place[number.get(key)!] = k));
  const sorted = ofKey.map((id) => place[id]!);
  return { keys, wordsOfKey: listsFrom(keys.length, sorted, ofWord) };
}
