/**
 * What the views beside the opening one derive: chains, comparison, trees, matrix, quality. Loaded with
 * the first of them, so that the first picture waits for none.
 */
import type { Filter } from '#graph/filter.ts';
import { matrixOf } from '#graph/matrix/matrix.ts';
import { quality, type Quality } from '#graph/quality/quality.ts';
import { qualityMessagesFor } from '#messages/quality.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import { askElsewhere, askHere, type Helper } from './asked.svelte.ts';
import { Compare } from './compare.svelte.ts';
import { matrixTable, type MatrixTable } from './matrix.ts';
import type { OpenDossier } from './open-dossier.ts';
import { Trace } from './trace.svelte.ts';
import { treeOf, type Tree } from './tree.ts';

type Opened = OpenDossier & { readonly bar: AddressBar };

export class Studies {
  readonly #opened: Opened;
  readonly #filter: () => Filter;
  readonly trace: Trace;
  readonly compare: Compare;

  readonly tree: Tree | null = $derived.by(() =>
    treeOf(this.#opened.index, this.#opened.bar.current),
  );
  readonly #matrix = $derived.by(() => matrixOf(this.#opened.index, this.#filter()));
  readonly matrix: MatrixTable = $derived.by(() => {
    const { index, bar, dossier } = this.#opened;
    return matrixTable(index, this.#matrix, bar.current.order, dossier.picture);
  });
  /** Of the whole dossier, under no filter; reckoned when a view asks for it. */
  readonly quality: Quality = $derived.by(() => quality(this.#opened.index));
  readonly qualityMessages = $derived.by(() => qualityMessagesFor(this.#opened.language));

  /** `helper` starts a worker for path questions that may take long. */
  constructor(opened: Opened, filter: () => Filter, helper: (() => Helper) | null) {
    const { index, records, bar } = opened;
    this.#opened = opened;
    this.#filter = filter;
    this.compare = new Compare(index, records, bar);
    const asker = helper === null ? askHere(index) : askElsewhere(helper);
    this.trace = new Trace(index, records, bar, asker);
  }
}
