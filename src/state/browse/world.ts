/** What cells are reckoned from: the dossier, its words, and the claims that pass the filters. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { claimsBy } from '#graph/claims-about.ts';
import type { Selection } from '#graph/select.ts';
import type { Messages } from '#messages/index.ts';
import type { Claim } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import type { Records } from '../records.ts';
import { partsOf } from '../record-page.ts';
import { claimsNaming } from '../rows.ts';

export interface Counts {
  readonly by: number;
  readonly about: number;
  /** Works cited by either. */
  readonly sources: number;
}

export class World {
  readonly index: ClaimIndex;
  readonly records: Records;
  readonly messages: Messages;
  readonly #language: string;
  readonly #selection: Selection;
  readonly #counts = new Map<string, Counts>();
  #cited: ReadonlyMap<string, { cited: number; alone: number }> | null = null;

  constructor(records: Records, messages: Messages, language: string, selection: Selection) {
    this.index = selection.index;
    this.records = records;
    this.messages = messages;
    this.#language = language;
    this.#selection = selection;
  }

  date = (date: string | null) => (date === null ? '' : readableDate(date, this.#language));

  number = (n: number) => n.toLocaleString(this.#language);

  passes = (claim: Claim): boolean =>
    this.#selection.claimMask[this.index.claimNumber.get(claim.id) ?? -1] === 1;

  /** Claims by and about an entity, as its panel lists them, that pass the filters. */
  counts(id: string): Counts {
    const known = this.#counts.get(id);
    if (known !== undefined) return known;
    const by = claimsBy(this.index, id).filter(this.passes);
    const about = claimsNaming(this.index, id).filter(this.passes);
    const works = new Set(
      [...by, ...about].flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    );
    const counts = { by: by.length, about: about.length, sources: works.size };
    this.#counts.set(id, counts);
    return counts;
  }

  /** Claims that cite a source, as the filter by source counts; and those that no other work says. */
  cited(id: string): { cited: number; alone: number } {
    this.#cited ??= citedIn(this.#selection);
    return this.#cited.get(id) ?? { cited: 0, alone: 0 };
  }

  /** What became of a person or group, over all parts, each outcome once. */
  outcomes(id: string): readonly string[] {
    const outcomes = partsOf(this.index, id).flatMap((part) => part.outcomes);
    return [...new Set(outcomes.map(({ outcome }) => outcome))];
  }
}

function citedIn({ index, claims }: Selection) {
  const counts = new Map<string, { cited: number; alone: number }>();
  const of = (id: string) => {
    let found = counts.get(id);
    if (found === undefined) counts.set(id, (found = { cited: 0, alone: 0 }));
    return found;
  };
  for (const number of claims) {
    const { evidence } = index.claims[number]!;
    const said = new Set(evidence.map(({ source }) => source));
    const read = new Set([...said, ...evidence.flatMap(({ via }) => via ?? [])]);
    for (const work of read) of(work).cited++;
    if (said.size === 1) for (const work of said) of(work).alone++;
  }
  return counts;
}
