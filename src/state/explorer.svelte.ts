/**
 * The open dossier as the reader sees it. The dossier never changes and the address bar is the only
 * state; everything here is derived from the two.
 */
import type { Bundle } from '#graph/bundles.ts';
import { buildClaimIndex, type ClaimIndex } from '#graph/claim-index.ts';
import { repliesTo } from '#graph/claim-replies.ts';
import { claimsBy } from '#graph/claims-about.ts';
import { facets } from '#graph/facets/count.ts';
import { compileFilter, emptyFilter, type Filter } from '#graph/filter.ts';
import { matrixOf } from '#graph/matrix/matrix.ts';
import { selectClaims } from '#graph/select.ts';
import { whyMatched, type DateMatch } from '#graph/why-matched.ts';
import { messagesFor, type Messages } from '#messages/index.ts';
import type { Claim, DossierFile, Entity } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import { searchEntries } from '#search/entries.ts';
import { buildSearchIndex, type SearchHit, type SearchIndex } from '#search/index.ts';
import { AddressBar, type Browser } from './address-bar.svelte.ts';
import type { Helper } from './asked.svelte.ts';
import { datedWords } from './dated.ts';
import { endName } from './end-name.ts';
import { facetRows, type FacetRow } from './facet-rows.ts';
import { activeFilters, relaxed, toggled, without, type ActiveFilter } from './filters.ts';
import { folded } from './folded.ts';
import { imprintOf } from './imprint.ts';
import { matrixTable } from './matrix.ts';
import { pictureBase, pictureOf, positionsOf } from './picture.ts';
import { Records, type TermSection } from './records.ts';
import { claimsNaming, pictureRows } from './rows.ts';
import { selectedOf, wantedEntities, type Selected } from './selected.ts';
import type { Studies } from './studies.svelte.ts';
import { bundleKey, home, isPage, type Address, type ListField } from './url.ts';

export type { Quality } from '#graph/quality/quality.ts';
export type { Chain, Chains } from './trace.svelte.ts';
export type { Tree } from './tree.ts';
export type { ActiveFilter, Bundle, FacetRow, Filter, SearchHit, Selected };

const MOST_HITS = 12;

export class Explorer {
  readonly dossier: DossierFile;
  readonly index: ClaimIndex;
  readonly records: Records;
  readonly messages: Messages;
  readonly language: string;
  readonly bar: AddressBar;
  readonly positions: ReadonlyMap<string, { x: number; y: number }>;
  readonly heaviest: number;
  readonly #helper: (() => Helper) | null;
  readonly #base;
  readonly #allCounts;
  readonly #searchIndex: SearchIndex;
  readonly #collator: Intl.Collator;
  #hovered = $state<string | null>(null);

  readonly address: Address = $derived.by(() => this.bar.current);
  /** As text, so that a step which leaves the filters alone recomputes nothing. */
  readonly #filterText: string = $derived(JSON.stringify(this.address.filter));
  readonly #filter: Filter = $derived(JSON.parse(this.#filterText) as Filter);
  readonly selection = $derived.by(() => selectClaims(this.index, this.#filter));
  readonly #counts = $derived.by(() => facets(this.index, this.#filter));
  readonly #passes = $derived.by(() => compileFilter(this.index, this.#filter));
  readonly #matrix = $derived.by(() => matrixOf(this.index, this.#filter));
  readonly matrix = $derived.by(() =>
    matrixTable(this.index, this.#matrix, this.address.order, this.dossier.picture),
  );
  readonly selected: Selected | null = $derived.by(() =>
    selectedOf(this.address, this.index, this.records),
  );
  readonly picture = $derived.by(() => {
    const wanted = wantedEntities(this.selected);
    return pictureOf(this.index, this.#base, this.selection, wanted, this.selectedNode);
  });
  /** The picture with the leaves of lists folded behind a count. */
  readonly drawn = $derived.by(() =>
    folded(this.picture, wantedEntities(this.selected), this.address.unfold),
  );
  readonly rows = $derived.by(() => pictureRows(this.picture, this.#base, this.selection));
  readonly activeFilters = $derived.by(() =>
    activeFilters(this.#filter, this.records, this.messages),
  );

  /**
   * `site` is the address of the site; `helper` starts a worker for path questions that may
   * take long.
   */
  constructor(
    dossier: DossierFile,
    browser: Browser,
    site: string,
    helper: (() => Helper) | null = null,
  ) {
    this.dossier = dossier;
    this.language = dossier.info.language;
    this.#collator = new Intl.Collator(this.language);
    this.messages = messagesFor(this.language);
    this.index = buildClaimIndex(dossier);
    this.records = new Records(dossier);
    this.#base = pictureBase(this.index, dossier.picture.degree);
    this.heaviest = this.#base.heaviest;
    this.#allCounts = facets(this.index, emptyFilter);
    this.#searchIndex = buildSearchIndex(searchEntries(dossier, dossier.picture.degree));
    // Made here and not at the first click, which it would hold up in a large dossier.
    claimsBy(this.index, this.index.entities[0]?.id ?? '');
    this.positions = positionsOf(this.index, dossier.picture.positions);
    const known = {
      record: (id: string) => this.records.get(id) !== null,
      entity: (id: string) => this.records.entity(id) !== null,
      source: (id: string) => this.records.get(id)?.kind === 'source',
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
    const { index, records, messages, bar } = this;
    this.#studies ??= new Studies(index, records, messages, bar, this.#helper);
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

  get quality() {
    return this.#studies!.quality;
  }

  // --- Names and records ---

  has = (id: string) => this.records.get(id) !== null;
  name = (id: string) => this.records.name(id);
  shortName = (id: string) => this.records.shortName(id);
  claim = (id: string) => this.records.claim(id);
  entity = (id: string) => this.records.entity(id);
  source = (id: string) => this.records.source(id);
  dated = (claim: Claim) => datedWords(this.index, claim, this.messages, this.date);
  /** The order of names in the dossier's language. */
  inOrder = (a: string, b: string) => this.#collator.compare(a, b);
  date = (text: string) => readableDate(text, this.language);
  sentence = (claim: Claim) => this.records.sentence(claim);
  term = (section: TermSection, id: string) => this.records.term(section, id);
  endName = (end: string) => endName(end, this.records, this.messages);
  plural = (section: 'roles' | 'parts', id: string) => this.records.plural(section, id);
  familyLabel = (family: string) => this.records.term('families', family);

  /** "Person", or what the vocabulary calls that type of group or event. */
  kindLabel(entity: Entity): string {
    if (entity.kind === 'person') return this.messages.kinds.person;
    return this.term(entity.kind === 'group' ? 'group-types' : 'event-types', entity.type);
  }

  kindOf(id: string): string {
    const entity = this.records.entity(id);
    return entity === null ? '' : this.kindLabel(entity);
  }

  partsOf = (id: string) =>
    this.dossier.events.filter((event) => event['part-of'] === id).map((event) => event.id);

  claimsBy = (id: string) => claimsBy(this.index, id);
  claimsAbout = (id: string) => claimsNaming(this.index, id);
  repliesTo = (id: string) => repliesTo(this.index, id);
  /** Whom a work identifies, from outside the dossier's texts. */
  identifiedBy = (id: string) =>
    this.index.entities
      .filter(({ identification }) =>
        identification.some(({ source, via }) => source === id || via === id),
      )
      .map((entity) => entity.id);

  claimsCiting = (id: string) =>
    this.index.claims.filter(({ evidence }) =>
      evidence.some(({ source, via }) => source === id || via === id),
    );

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

  /** Who wrote a work, and where and when it came out; empty where nothing is known. */
  imprint(id: string): string {
    const source = this.source(id);
    return source === null ? '' : imprintOf(source, this.date);
  }

  /** The dossier's title as a key: `the-great-purge`. */
  get slug(): string {
    const { title } = this.dossier.info;
    return title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
  }

  /** When this version of the dossier came out, in words; empty where it does not say. */
  get issued(): string {
    const { issued } = this.dossier.info;
    return issued === null ? '' : this.date(issued);
  }

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
    return { date: readableDate(match.date, this.language), relation: match.relation };
  }

  get counts() {
    return { entities: this.selection.entityCount, claims: this.selection.claims.length };
  }

  /** False for ties without a direction: kin, allies. */
  isDirected = ({ claims }: Bundle) =>
    claims.some(({ type }) => this.dossier.vocabulary.types[type]?.directed !== false);

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

  search(query: string): readonly SearchHit[] {
    return this.#searchIndex.search(query, { limit: MOST_HITS });
  }
}
