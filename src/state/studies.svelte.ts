/**
 * What the views beside the opening one derive: chains, comparison, trees, quality. Loaded with the
 * first of them, so that the first picture waits for none.
 */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { quality, type Quality } from '#graph/quality/quality.ts';
import type { Messages } from '#messages/index.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import { askElsewhere, askHere, type Helper } from './asked.svelte.ts';
import { Compare } from './compare.svelte.ts';
import type { Records } from './records.ts';
import { Trace } from './trace.svelte.ts';
import { treeOf, type Tree } from './tree.ts';

export class Studies {
  readonly #index: ClaimIndex;
  readonly #bar: AddressBar;
  readonly trace: Trace;
  readonly compare: Compare;

  readonly tree: Tree | null = $derived.by(() => treeOf(this.#index, this.#bar.current));
  /** Of the whole dossier, under no filter; reckoned when a view asks for it. */
  readonly quality: Quality = $derived.by(() => quality(this.#index));

  /** `helper` starts a worker for path questions that may take long. */
  constructor(
    index: ClaimIndex,
    records: Records,
    messages: Messages,
    bar: AddressBar,
    helper: (() => Helper) | null,
  ) {
    this.#index = index;
    this.#bar = bar;
    this.compare = new Compare(index, records, bar);
    const asker = helper === null ? askHere(index) : askElsewhere(helper);
    this.trace = new Trace(index, records, messages, bar, asker);
  }
}
