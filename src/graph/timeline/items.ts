/**
 * Everything in a dossier that has, or could have, a place in time, as columns: its claims first, by
 * their own numbers, then its events, then births and deaths.
 */
import type { Entity } from '#model/dossier.ts';
import { FAMILIES } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { type SaidBy, SAID_BY, saidWhen } from '../compare/said.ts';
import { dayBounds, NO_DATE_MAX, NO_DATE_MIN } from '../day-bounds.ts';
import { isAct } from '../known.ts';

export const ITEM_KINDS = [...FAMILIES, 'event', 'born', 'died'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface Items {
  readonly size: number;
  /** Index into ITEM_KINDS. */
  readonly kind: Uint8Array;
  /** Number of the claim, or of the entity. */
  readonly record: Uint32Array;
  /** First and last day that the date can mean; NO_DATE_MIN and NO_DATE_MAX where there is none. */
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** 1 where the date is marked uncertain or approximate, or is that of a work that came out. */
  readonly loose: Uint8Array;
  /** Index into SAID_BY: what dates it. */
  readonly by: Uint8Array;
  /** Numbers of those with a date, by first day, then by last day, then as they come. */
  readonly inTime: Uint32Array;
}

/** An interval that is open runs to here. */
export const LAST_DAY = NO_DATE_MIN - 1;

export const isDated = (items: Items, n: number) => items.min[n] !== NO_DATE_MIN;

const SAID = SAID_BY.indexOf('said');
const UNKNOWN = SAID_BY.indexOf('unknown');
const cache = new WeakMap<ClaimIndex, Items>();

/** The columns of a dossier, made when they are first asked for. */
export function itemsOf(index: ClaimIndex): Items {
  let items = cache.get(index);
  if (items === undefined) cache.set(index, (items = columnsOf(index)));
  return items;
}

function columnsOf(index: ClaimIndex): Items {
  const dates = entityDates(index.entities);
  const claims = index.claims.length;
  const size = claims + dates.length;
  const columns = {
    kind: new Uint8Array(size),
    record: new Uint32Array(size),
    min: new Int32Array(size).fill(NO_DATE_MIN),
    max: new Int32Array(size).fill(NO_DATE_MAX),
    loose: new Uint8Array(size),
    by: new Uint8Array(size).fill(UNKNOWN),
  };
  const place = (n: number, date: string, by: SaidBy) => {
    const bounds = dayBounds(date);
    if (bounds === null) return;
    columns.min[n] = bounds.min;
    columns.max[n] = bounds.max;
    columns.loose[n] = bounds.loose || by === 'published' ? 1 : 0;
  };
  for (let c = 0; c < claims; c++) {
    const family = index.claim.family[c] as number;
    columns.kind[c] = family;
    columns.record[c] = c;
    const { by, date } = dateOf(index, c, family);
    columns.by[c] = SAID_BY.indexOf(by);
    if (date !== null && by !== 'before') place(c, date, by);
  }
  dates.forEach(({ entity, kind, date }, i) => {
    const n = claims + i;
    columns.kind[n] = ITEM_KINDS.indexOf(kind);
    columns.record[n] = entity;
    if (date === null) return;
    columns.by[n] = SAID;
    place(n, date, 'said');
  });
  const { min, max } = columns;
  const dated = Uint32Array.from({ length: size }, (_, n) => n).filter(
    (n) => min[n] !== NO_DATE_MIN,
  );
  const inTime = dated.sort((a, b) => min[a]! - min[b]! || max[a]! - max[b]! || a - b);
  return { size, ...columns, inTime };
}

/** What dates a claim: an act its own date alone, speech also the speaker's own work. */
function dateOf(index: ClaimIndex, c: number, family: number): { by: SaidBy; date: string | null } {
  const claim = index.claims[c]!;
  if (!isAct(family)) return saidWhen(index, claim);
  return { by: claim.date === null ? 'unknown' : 'said', date: claim.date };
}

/** Every event, dated or not; births and deaths that have a date. */
function entityDates(entities: readonly Entity[]) {
  const dates: { entity: number; kind: ItemKind; date: string | null }[] = [];
  const lives: typeof dates = [];
  entities.forEach((one, entity) => {
    if (one.kind === 'event') dates.push({ entity, kind: 'event', date: one.date });
    if (one.kind !== 'person') return;
    if (one.born !== null) lives.push({ entity, kind: 'born', date: one.born });
    if (one.died !== null) lives.push({ entity, kind: 'died', date: one.died });
  });
  return [...dates, ...lives];
}
