/** What goes into a search index, and what comes out of it. */
export type EntityKind = 'person' | 'group' | 'event';

export interface SearchEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Aliases, native names and spellings in sources; without `name`. */
  readonly names: readonly string[];
  /** Roles and summary: reached by words, ranked below names. */
  readonly text: string;
  /** Breaks ties: its degree. */
  readonly weight: number;
}

export interface SearchHit {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The form of the name that matched. */
  readonly matched: string;
  /** 1: the form as it was typed; above 0 otherwise. */
  readonly score: number;
}
