/**
 * The timeline that the address asks for. Derived from the selection and the address; while a hand
 * moves the axis, what it shows is kept here, and goes to the address when the hand rests.
 */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Filter } from '#graph/filter.ts';
import { countUnknown } from '#graph/known.ts';
import { selectClaims, type Selection } from '#graph/select.ts';
import { itemAt, type TimelineItem } from '#graph/timeline/item.ts';
import { type Items, itemsOf } from '#graph/timeline/items.ts';
import { type Lanes, lanesByKind, lanesByWho } from '#graph/timeline/lanes.ts';
import { type ShownItems, shownItems } from '#graph/timeline/shown.ts';
import {
  busiestYears,
  extent,
  type Span,
  spanOf,
  spanText,
  type Unit,
  widened,
  yearOf,
} from '#graph/timeline/span.ts';
import type { AddressBar } from '../address-bar.svelte.ts';
import type { TimelineChoice } from '../timeline-address.ts';

export type { Lanes, Span, TimelineItem };

/** Lanes of people and groups; more are counted. */
const MOST_WHO = 12;
/** Days: no closer than this. */
const CLOSEST = 10;
/** Milliseconds after which a hand rests. */
const REST = 250;

export class Timeline {
  readonly index: ClaimIndex;
  readonly items: Items;
  readonly #bar: AddressBar;
  readonly #selection: () => Selection;
  readonly #busiest: Span | null;
  #moving = $state.raw<Span | null>(null);
  #resting: ReturnType<typeof setTimeout> | undefined;
  #open = $state.raw<readonly string[]>([]);

  readonly choice: TimelineChoice = $derived.by(() => this.#bar.current.timeline);
  readonly #filter: Filter = $derived.by(() => this.#selection().filter);
  readonly shown: ShownItems = $derived.by(() => shownItems(this.#selection()));
  /** From the first to the last of what is shown; null where nothing has a date. */
  readonly whole: Span | null = $derived.by(() => extent(this.items, this.shown.dated));
  /** The same whatever the filters, unless nothing that passes them lies in it. */
  readonly opening: Span | null = $derived.by(() =>
    this.#busiest !== null && this.#some(this.#busiest) ? this.#busiest : this.whole,
  );
  readonly #asked: Span | null = $derived.by(() =>
    this.choice.span === null ? null : spanOf(this.choice.span),
  );
  /** The part of the axis that is shown; null where there is nothing to show. */
  readonly span: Span | null = $derived.by(() => this.#moving ?? this.#asked ?? this.opening);
  readonly #entity = $derived.by(() => this.#bar.current.select);
  readonly lanes: Lanes = $derived.by(() =>
    this.choice.lanes === 'family'
      ? lanesByKind(this.index, this.shown.dated)
      : lanesByWho(this.index, this.shown.dated, MOST_WHO, this.#entity),
  );
  /** Numbers of the items in the part that is shown, in order of time. */
  readonly inView: Uint32Array = $derived.by(() => {
    const { span } = this;
    const { min, max } = this.items;
    if (span === null) return new Uint32Array();
    return this.shown.dated.filter((n) => min[n]! <= span.max && max[n]! >= span.min);
  });
  /** How many claims "as known in" hides: later themselves, or told only later. */
  readonly unknown = $derived.by(() => {
    const { known } = this.#filter;
    if (known === null) return { made: 0, told: 0 };
    const { claims } = selectClaims(this.index, { ...this.#filter, known: null });
    return countUnknown(this.index, claims, known);
  });
  /** Claims that only their work dates, and which are therefore in no chosen time, though it is then. */
  readonly unplaced: number = $derived.by(() => {
    const { during } = this.#filter;
    const window = during === null ? null : spanOf(during);
    if (window === null) return 0;
    const { claims } = selectClaims(this.index, { ...this.#filter, during: null });
    const { min, max } = this.items;
    return claims.filter(
      (c) => this.index.claims[c]!.date === null && min[c]! <= window.max && max[c]! >= window.min,
    ).length;
  });
  /** The years in which a claim was made or done: what "as known in" goes through. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Lanes to which the reader gave more rows. */
  readonly open: readonly string[] = $derived.by(() => this.#open);
  /** By entity number, how many claims fall in an event or are aimed at it. */
  readonly #weights: Uint32Array;

  constructor(index: ClaimIndex, bar: AddressBar, selection: () => Selection) {
    this.index = index;
    this.items = itemsOf(index);
    this.#bar = bar;
    this.#selection = selection;
    this.#busiest = busiestYears(index);
    const claims = this.items.inTime.filter((n) => n < index.claims.length);
    const all = extent(this.items, claims);
    this.years = all === null ? null : { first: yearOf(all.min), last: yearOf(all.max) };
    this.#weights = eventWeights(index);
  }

  item = (n: number): TimelineItem => itemAt(this.index, n);

  /** How weighty an event is beside others; of all else alike. */
  weight = (n: number): number =>
    n < this.index.claims.length ? 0 : (this.#weights[this.items.record[n]!] ?? 0);

  // --- The axis ---

  /** Shows a part of the axis while a hand moves it. */
  move(span: Span): void {
    this.#moving = this.#within(span);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.rest(), REST);
  }

  /** The hand rests: what it left is the address. */
  rest(): void {
    clearTimeout(this.#resting);
    if (this.#moving === null) return;
    const span = shownSpan(this.#moving);
    this.#moving = null;
    this.#go({ span: span.includes('/') ? span : `${span}/${span}` });
  }

  /** Makes the axis so many times as wide about a day; less than one: narrower. */
  zoom(factor: number, at: number | null = null): void {
    const { span } = this;
    if (span === null) return;
    const about = at ?? (span.min + span.max) / 2;
    this.move({
      min: about - (about - span.min) * factor,
      max: about + (span.max - about) * factor,
    });
  }

  /** Moves the axis by a part of what it shows. */
  pan(part: number): void {
    const { span } = this;
    if (span === null) return;
    const by = (span.max - span.min) * part;
    this.move({ min: span.min + by, max: span.max + by });
  }

  /** The view is left: what the hand was doing is forgotten. */
  leave(): void {
    clearTimeout(this.#resting);
    this.#moving = null;
  }

  /** Shows a span, or the busiest years again. */
  show(span: Span | null): void {
    this.#moving = null;
    if (span === null) return this.#go({ span: null });
    this.move(span);
    this.rest();
  }

  /** Shows some items: closer where they stand together, else their lane with more rows. */
  openCluster(lane: string, members: readonly number[]): void {
    const { min, max } = this.items;
    const { span } = this;
    if (span === null) return;
    const first = Math.max(span.min, Math.min(...members.map((n) => min[n]!)));
    const last = Math.min(span.max, Math.max(...members.map((n) => max[n]!)));
    const room = Math.max(3, (last - first) * 0.2);
    const close = { min: first - room, max: last + room };
    if (close.max - close.min < (span.max - span.min) * 0.6) this.show(close);
    else this.toggleLane(lane);
  }

  toggleLane(key: string): void {
    const without = this.#open.filter((one) => one !== key);
    this.#open = without.length < this.#open.length ? without : [...without, key];
  }

  lanesBy = (lanes: TimelineChoice['lanes']) => this.#go({ lanes });

  // --- Time as a filter of every view ---

  /** Everything that is not of this time is filtered out of every view; null: nothing is. */
  choose(span: Span | null, unit: Unit = 'day'): void {
    const during = span === null ? null : spanText(widened(span, unit));
    this.#bar.go({ filter: { ...this.#bar.current.filter, during } });
  }

  know = (known: string | null, how?: { replace?: boolean }) =>
    this.#bar.go({ filter: { ...this.#bar.current.filter, known } }, how);

  /** The time that is chosen, as a part of the axis; null where none is, or it has no end. */
  get chosen(): Span | null {
    const { during } = this.#bar.current.filter;
    return during === null ? null : spanOf(during);
  }

  #go(change: Partial<TimelineChoice>): void {
    this.#bar.go({ timeline: { ...this.choice, ...change } }, { replace: true });
  }

  #some({ min: first, max: last }: Span): boolean {
    const { min, max } = this.items;
    return this.shown.dated.some((n) => min[n]! <= last && max[n]! >= first);
  }

  /** No closer than some days, no further than everything with some room about it. */
  #within({ min, max }: Span): Span {
    const all = this.whole ?? { min, max };
    const room = Math.max(400, (all.max - all.min) * 0.15);
    const size = Math.min(Math.max(max - min, CLOSEST), all.max - all.min + 2 * room);
    const middle = (min + max) / 2;
    const first = Math.min(Math.max(middle - size / 2, all.min - room), all.max + room - size);
    return { min: first, max: first + size };
  }
}

/** A part of the axis in EDTF. */
export const shownSpan = (span: Span) => spanText(widened(span, unitOf(span)));

/** A long span is kept in whole years, a short one in days. */
function unitOf({ min, max }: Span): Unit {
  const length = (max - min) / 365;
  return length > 40 ? 'year' : length > 8 ? 'month' : 'day';
}

function eventWeights({ entity, claim, entities }: ClaimIndex): Uint32Array {
  const weights = new Uint32Array(entities.length);
  const count = (number: number) => {
    if (number >= entity.firstEvent) weights[number]!++;
  };
  claim.context.forEach(count);
  claim.targets.values.forEach(count);
  return weights;
}
