/** Search over names in any spelling, then over what people were. */
import { FieldSearch } from './field-search.ts';
import { lexiconSteps, type Lexicon } from './lexicon.ts';
import { NameSearch } from './name-search.ts';
import { compareEntries } from './order.ts';
import type { EntityKind, SearchEntry, SearchHit } from './types.ts';

export type { EntityKind, SearchEntry, SearchHit };

export interface SearchOptions {
  readonly limit?: number;
  readonly kinds?: readonly EntityKind[];
}

const LIMIT = 20;
/** A name found as surely as this answers the question; the fields are not asked. */
const SURE = 0.9;

interface Found {
  readonly entry: number;
  readonly matched: string;
  readonly score: number;
}

export class SearchIndex {
  readonly #entries: readonly SearchEntry[];
  readonly #names: NameSearch;
  #fields: FieldSearch | null = null;

  /** Use `buildSearchIndex`. */
  constructor(entries: readonly SearchEntry[], lexicon: Lexicon) {
    this.#entries = entries;
    this.#names = new NameSearch(entries, lexicon);
  }

  /**
   * The best entries for a text, best first (then the better connected, by name, by id); none for
   * an empty one. `kinds` left out or empty means every kind.
   */
  search(query: string, { limit = LIMIT, kinds = [] }: SearchOptions = {}): SearchHit[] {
    if (limit <= 0) return [];
    const allowed = (entry: number) =>
      kinds.length === 0 || kinds.includes(this.#entries[entry]!.kind);
    const byName = this.#names
      .search(query, limit, allowed)
      .map(({ entry, form, score }): Found => ({ entry, matched: this.#names.form(form), score }));
    const found = byName.some(({ score }) => score >= SURE)
      ? byName
      : [...byName, ...this.#byField(query, limit, allowed, byName)];
    return found.sort(this.#order).slice(0, limit).map(this.#hit);
  }

  #byField(
    query: string,
    limit: number,
    allowed: (entry: number) => boolean,
    byName: readonly Found[],
  ): Found[] {
    const known = new Set(byName.map(({ entry }) => entry));
    this.#fields ??= new FieldSearch(this.#entries);
    return this.#fields
      .search(query, limit, (entry) => !known.has(entry) && allowed(entry))
      .map(({ entry, score }) => ({ entry, matched: this.#entries[entry]!.name, score }));
  }

  readonly #order = (a: Found, b: Found): number =>
    b.score - a.score || compareEntries(this.#entries[a.entry]!, this.#entries[b.entry]!);

  readonly #hit = ({ entry, matched, score }: Found): SearchHit => {
    const { id, kind, name } = this.#entries[entry]!;
    return { id, kind, name, matched, score: Math.round(score * 1000) / 1000 };
  };
}

/** Indexes entries, by names at once and by their other fields when they are first asked for. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const steps = searchIndexSteps(entries);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in short steps, to be taken when the page is idle; the last gives the index. */
export function* searchIndexSteps(entries: readonly SearchEntry[]): Generator<void, SearchIndex> {
  return new SearchIndex(entries, yield* lexiconSteps(entries));
}
