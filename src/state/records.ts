/** Looks up the records of a dossier, their names, and the labels of its vocabulary. Pure. */
import type { AnyRecord, Claim, Dossier, Entity, Source } from '#model/dossier.ts';
import { entitiesOf } from '#model/dossier.ts';
import { recordPath } from '#model/record-path.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';

export type TermSection =
  | 'roles'
  | 'parts'
  | 'outcomes'
  | 'charges'
  | 'reliability'
  | 'event-types'
  | 'group-types'
  | 'stances'
  | 'duress'
  | 'types'
  | 'families';

export class Records {
  readonly dossier: Dossier;
  readonly #all = new Map<string, AnyRecord>();
  readonly #renamed = new Map<string, string>();
  readonly #name: (id: string) => string;

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    for (const record of [...entitiesOf(dossier), ...dossier.sources, ...dossier.claims]) {
      this.#all.set(record.id, record);
    }
    for (const { id, formerly } of this.#all.values()) {
      for (const old of formerly) this.#renamed.set(old, id);
    }
    this.#name = namesOf(dossier);
  }

  get(id: string): AnyRecord | null {
    return this.#all.get(id) ?? null;
  }

  entity(id: string): Entity | null {
    const record = this.get(id);
    return record === null || record.kind === 'source' || record.kind === 'claim' ? null : record;
  }

  source(id: string): Source | null {
    const record = this.get(id);
    return record?.kind === 'source' ? record : null;
  }

  claim(id: string): Claim | null {
    const record = this.get(id);
    return record?.kind === 'claim' ? record : null;
  }

  renamed(id: string): string | null {
    return this.#renamed.get(id) ?? null;
  }

  /** Where the page of a record stands in the site. */
  path(id: string): string {
    return recordPath(this.get(id)?.kind ?? 'claim', id);
  }

  /** The name of an entity, the title of a source, the sentence of a claim; else the id itself. */
  name(id: string): string {
    const claim = this.claim(id);
    return claim === null ? this.#name(id) : this.sentence(claim);
  }

  shortName(id: string): string {
    return this.source(id)?.['title-short'] ?? this.name(id);
  }

  sentence(claim: Claim): string {
    return claimSentence(claim, this.dossier, this.#name);
  }

  /** The label of a word of the vocabulary for several, or for one. */
  plural(section: 'roles' | 'parts', id: string): string {
    const terms = this.dossier.vocabulary[section];
    return (Object.hasOwn(terms, id) ? terms[id]!.plural : null) ?? this.term(section, id);
  }

  /** The label of a word of the vocabulary, or the word. */
  term(section: TermSection, id: string): string {
    const terms: Record<string, { label: string }> = this.dossier.vocabulary[section];
    return Object.hasOwn(terms, id) ? terms[id]!.label : id;
  }
}
