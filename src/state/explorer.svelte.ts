/**
 * The open dossier as the reader sees it. The dossier never changes and the address bar is the only
 * state; everything here is derived from the two.
 */
import type { Bundle } from '#graph/bundles.ts';
import { claimsBy } from '#graph/claims-about.ts';
import { facets } from '#graph/facets/count.ts';
import { compileFilter, emptyFilter, type Filter } from '#graph/filter.ts';
import { selectClaims } from '#graph/select.ts';
import { whyMatched, type DateMatch } from '#graph/why-matched.ts';
import type { Claim, DossierFile } from '#model/dossier.ts';
import { hasMessages, messagesFor, spoken } from '#messages/index.ts';
import type { SearchHit, SearchIndex } from '#search/index.ts';
import { AddressBar, type Browser } from './address-bar.svelte.ts';
import type { Helper } from './asked.svelte.ts';
import { facetRows, type FacetRow } from './facet-rows.ts';
import { activeFilters, relaxed, toggled, without, type ActiveFilter } from './filters.ts';
import { drawnOf } from './drawn.ts';
import { headingOf } from './heading.ts';
import { type LanguageChoice, whenWorded } from './language.svelte.ts';
import { indexNames } from './names.ts';
import { pictureBase, pictureOf, positionsOf } from './picture.ts';
import { OpenDossier } from './open-dossier.ts';
import { pictureRows } from './rows.ts';
import { selectedOf, wantedEntities, type Selected } from './selected.ts';
import type { Studies } from './studies.svelte.ts';
import { bundleKey } from './bundle-key.ts';
import { worded } from './worded.ts';
import { home, isPage, type Address, type ListField } from './url.ts';

export type { Quality } from '#graph/quality/quality.ts';
export type { Chain, Chains } from './trace.svelte.ts';
export type { Tree } from './tree.ts';
export type { ActiveFilter, Bundle, FacetRow, Filter, SearchHit, Selected };

const MOST_HITS = 12;

/** What the reader chose for good. */
export type Reader = Pick<LanguageChoice, 'chosen' | 'choose'>;

export class Explorer extends OpenDossier {
  readonly bar: AddressBar;
  readonly positions: ReadonlyMap<string, { x: number; y: number }>;
  readonly heaviest: number;
  readonly #helper: (() => Helper) | null;
  readonly #reader: Reader;
  readonly #base;
  readonly #allCounts;
  #names = $state.raw<SearchIndex | null>(null);
  #hovered = $state<string | null>(null);

  /** The reader's choice, else the dossier's language, else English. */
  readonly language: string = $derived.by(() => {
    const wanted = this.bar.language ?? this.#reader.chosen ?? this.ownLanguage;
    return hasMessages(wanted) ? wanted : 'en';
  });
  readonly messages = $derived.by(() =>
    worded(messagesFor(this.language), this.language === this.ownLanguage, this.dossier),
  );
  readonly address: Address = $derived.by(() => this.bar.current);
  /** As text, so that a step which leaves the filters alone recomputes nothing. */
  readonly #filterText: string = $derived(JSON.stringify(this.address.filter));
  readonly #filter: Filter = $derived(JSON.parse(this.#filterText) as Filter);
  readonly selection = $derived.by(() => selectClaims(this.index, this.#filter));
  readonly #counts = $derived.by(() => facets(this.index, this.#filter));
  readonly #passes = $derived.by(() => compileFilter(this.index, this.#filter));
  readonly selected: Selected | null = $derived.by(() =>
    selectedOf(this.address, this.index, this.records),
  );
  readonly picture = $derived.by(() => {
    const wanted = wantedEntities(this.selected);
    return pictureOf(this.index, this.#base, this.selection, wanted, this.selectedNode);
  });
  /** The picture with the leaves of lists folded behind a count, and no more lines than can be followed. */
  readonly drawn = $derived.by(() =>
    drawnOf(this.picture, wantedEntities(this.selected), this.address.unfold),
  );
  readonly rows = $derived.by(() => pictureRows(this.picture, this.#base, this.selection));
  readonly activeFilters = $derived.by(() =>
    activeFilters(this.#filter, this.records, this.messages, this.date),
  );

  /**
   * `site` is the address of the site; `helper` starts a worker for path questions that may
   * take long; `reader` has the language that the reader chose.
   */
  constructor(
    dossier: DossierFile,
    browser: Browser,
    site: string,
    helper: (() => Helper) | null = null,
    reader: Reader = { chosen: null, choose: () => undefined },
  ) {
    super(dossier);
    this.#reader = reader;
    this.#base = pictureBase(this.index, dossier.picture.degree);
    this.heaviest = this.#base.heaviest;
    this.#allCounts = facets(this.index, emptyFilter);
    // Made here and not at the first click, which it would hold up in a large dossier.
    claimsBy(this.index, this.index.entities[0]?.id ?? '');
    this.positions = positionsOf(this.index, dossier.picture.positions);
    const known = {
      record: (id: string) => this.records.get(id) !== null,
      entity: (id: string) => this.records.entity(id) !== null,
      source: (id: string) => this.records.get(id)?.kind === 'source',
      claim: (id: string) => this.records.get(id)?.kind === 'claim',
      term: (field: ListField, value: string) => this.#allCounts[field].has(value),
      renamed: (id: string) => this.records.renamed(id),
      path: (id: string) => this.records.path(id),
    };
    this.bar = new AddressBar(browser, known, dossier.info.opening, site);
    this.#helper = helper;
  }

  // --- What other views than the opening one derive ---

  #studies = $state.raw<Studies | null>(null);

  /** Loads it; a view that needs it is shown after that. */
  study = async (): Promise<void> => {
    const { Studies } = await import('./studies.svelte.ts');
    this.#studies ??= new Studies(this, () => this.#filter, this.#helper);
  };

  get trace() {
    return this.#studies!.trace;
  }

  get compare() {
    return this.#studies!.compare;
  }

  get tree() {
    return this.#studies!.tree;
  }

  get matrix() {
    return this.#studies!.matrix;
  }

  get quality() {
    return this.#studies!.quality;
  }

  get qualityMessages() {
    return this.#studies!.qualityMessages;
  }

  // --- The language of the interface ---

  /** The language in which the dossier is shown to who has chosen none. */
  get ownLanguage(): string {
    return spoken(this.dossierLanguage) ?? 'en';
  }

  /** The view stays; the address says the language where it is not the dossier's own. */
  speak = (language: string) =>
    whenWorded(language, () => {
      this.#reader.choose(language);
      this.bar.speak(language === this.ownLanguage ? null : language);
    });

  // --- Where the reader is, and going elsewhere ---

  get dropped() {
    return this.bar.dropped;
  }

  href = (change: Partial<Address>) => this.bar.href(change);
  go = (change: Partial<Address>, how?: { replace?: boolean }) => this.bar.go(change, how);
  filter = (change: Partial<Filter>) => this.go({ filter: { ...this.#filter, ...change } });
  toggle = (field: ListField, value: string) => this.filter(toggled(this.#filter, field, value));
  removeFilter = (field: ActiveFilter['field'], value: string) =>
    this.filter(without(this.#filter, field, value));

  /** What the reader is at, in words; with some parts of the address changed. */
  heading(change: Partial<Address> = {}): string {
    const { page } = this.messages;
    if (this.bar.listing) return page.everything;
    if (this.bar.missing !== null) return page.missing;
    return headingOf({ ...this.address, ...change }, this);
  }

  /** Opens a record beside the picture; from a record's page, its page. */
  select = (id: string) => this.go(this.#opened(id));
  recordHref = (id: string) => this.href(this.#opened(id));
  /** The page of a record. */
  pageHref = (page: string) => this.href({ page });

  /** A page to read has no place beside it: its records open in the explorer. */
  #opened = (select: string): Partial<Address> => {
    if (this.atPage) return { page: select };
    return isPage(this.address.view) ? { select, view: 'explore' } : { select };
  };

  /** True of the page of a record, of the list of all, and of an address that is none. */
  get atPage(): boolean {
    return this.address.page !== null || this.bar.listing || this.bar.missing !== null;
  }

  /** The explorer under these filters alone. */
  filteredHref = (filter: Partial<Filter>) =>
    this.href({ ...home, filter: { ...emptyFilter, ...filter } });

  /** The change of address with which a path query gives up the named constraints. */
  relaxed = (dropped: readonly string[]) => relaxed(this.address, dropped);

  // --- What the filters let through ---

  facet = (field: ListField): FacetRow[] =>
    facetRows(field, this.#counts, this.#allCounts, this.#filter, this.records, this.messages);

  /** A page shows everything: the filters belong to the views. */
  passes(claim: Claim): boolean {
    if (this.atPage) return true;
    const number = this.index.claimNumber.get(claim.id);
    return number !== undefined && this.#passes(number);
  }

  whyMatched(claim: Claim): { date: string; relation: DateMatch['relation'] } | null {
    if (this.#filter.during === null) return null;
    const number = this.index.claimNumber.get(claim.id);
    const match = number === undefined ? null : whyMatched(this.index, number, this.#filter);
    if (match === null) return null;
    return { date: this.date(match.date), relation: match.relation };
  }

  get counts() {
    return { entities: this.selection.entityCount, claims: this.selection.claims.length };
  }

  // --- The picture ---

  /** The entity whose neighbourhood is brought out, by a pointer or the focus on its name. */
  get hovered(): string | null {
    return this.#hovered;
  }

  hover = (id: string | null) => {
    this.#hovered = id;
  };

  get selectedNode(): string | null {
    return this.selected?.kind === 'entity' ? this.selected.record.id : null;
  }

  /** Draws the members of a list one by one. */
  unfold = (key: string) => this.go({ unfold: [...this.address.unfold, key] }, { replace: true });

  get selectedBundle(): string | null {
    if (this.selected?.kind !== 'bundle') return null;
    const { from, family, to } = this.selected.bundle;
    return bundleKey(from, family, to);
  }

  /** The index of names is loaded and made when a field needs it. */
  loadSearch = async (): Promise<void> => {
    this.#names ??= await indexNames(this.dossier);
  };

  /** Finds nothing before `loadSearch`. */
  search = (query: string): readonly SearchHit[] =>
    this.#names?.search(query, { limit: MOST_HITS }) ?? [];
}
