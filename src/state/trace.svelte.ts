/** The chains that the address asks for, and the question in words. Derived from the address alone. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { usualFamilies } from '#graph/paths/ends.ts';
import type { Asked, Asker } from './asked.svelte.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import { chainPicture, partsOfChain } from './chain-picture.ts';
import { placeOfBest, queryOf, shownChains, type Chain, type Chains } from './chains.ts';
import { noConstraints } from './path-address.ts';
import type { Records } from './records.ts';

export type { Chain, Chains };

export class Trace {
  readonly #index: ClaimIndex;
  readonly #records: Records;
  readonly #bar: AddressBar;
  readonly #asker: Asker;

  /** As text, so that a step from chain to chain searches for nothing. */
  readonly #question: string = $derived.by(() => JSON.stringify(queryOf(this.#bar.current)));
  /** The question as it is being answered; null while it is not whole. */
  readonly asked: Asked | null = $derived.by(() => {
    const query = JSON.parse(this.#question) as ReturnType<typeof queryOf>;
    return query === null ? null : this.#asker.ask(query);
  });
  /** The answer so far, or what is wrong with the question. */
  readonly answer = $derived.by(() => this.asked?.answer ?? null);
  readonly chains: Chains | null = $derived.by(() =>
    this.answer?.ok === true ? this.answer.chains : null,
  );
  /** The chains to step through: those found and, if it is another, the best attested. */
  readonly shown: readonly Chain[] = $derived.by(() =>
    this.chains === null ? [] : shownChains(this.chains),
  );
  /** The place of the chain that is read, from 1. */
  readonly at: number = $derived.by(() =>
    Math.max(1, Math.min(this.#bar.current.path ?? 1, this.shown.length)),
  );
  readonly chain: Chain | null = $derived.by(() => this.shown[this.at - 1] ?? null);
  /** The place of the best attested, from 1; null where it is not known. */
  readonly best: number | null = $derived.by(() => {
    const place = this.chains === null ? -1 : placeOfBest(this.chains);
    return place < 0 ? null : place + 1;
  });
  readonly picture = $derived.by(() => chainPicture(this.#index, this.shown));
  /** The parts of the chain that is read, where there are others beside it. */
  readonly bright = $derived.by(() =>
    this.chain === null || this.shown.length < 2 ? null : partsOfChain(this.picture, this.chain),
  );
  /** How many constraints are set, beside direction and what is passed through. */
  readonly set: number = $derived.by(() => {
    const { constraints } = this.#bar.current;
    return Object.keys(noConstraints).filter(
      (key) =>
        key !== 'via' &&
        JSON.stringify(constraints[key as keyof typeof constraints]) !==
          JSON.stringify(noConstraints[key as keyof typeof noConstraints]),
    ).length;
  });
  /** The families that a chain may use. */
  readonly families: readonly string[] = $derived.by(() => {
    const { filter, from, to } = this.#bar.current;
    if (filter.family.length > 0) return filter.family;
    const { types } = this.#records.dossier.vocabulary;
    const named = filter.type.flatMap((type) => types[type]?.family ?? []);
    return named.length > 0
      ? named.filter((family, i) => named.indexOf(family) === i)
      : usualFamilies([from ?? '', to ?? '']);
  });

  constructor(index: ClaimIndex, records: Records, bar: AddressBar, asker: Asker) {
    this.#asker = asker;
    this.#index = index;
    this.#records = records;
    this.#bar = bar;
  }
}
