/** One item of the timeline as a value: what it is, when, and whom it concerns. */
import type { ClaimIndex } from '../claim-index.ts';
import { SAID_BY, type SaidBy, saidWhen } from '../compare/said.ts';
import { ITEM_KINDS, type ItemKind, isDated, itemsOf, LAST_DAY } from './items.ts';

export interface TimelineItem {
  /** Its number among the items of the dossier. */
  readonly n: number;
  /** The record that it is of: a claim, an event, or who was born or died. */
  readonly id: string;
  readonly kind: ItemKind;
  /** EDTF, as written; null where it has no place in time. */
  readonly date: string | null;
  /** What the date is: its own, that of the work, or nothing but that the speaker was dead by then. */
  readonly by: SaidBy;
  /** First and last day; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** False where the date is marked uncertain or approximate, or is that of a work. */
  readonly certain: boolean;
  /** Who speaks or acts and who is named; the parts of an event; whose life it is. */
  readonly who: readonly string[];
}

/** The item of a number. */
export function itemAt(index: ClaimIndex, n: number): TimelineItem {
  const items = itemsOf(index);
  const kind = ITEM_KINDS[items.kind[n] as number]!;
  const by = SAID_BY[items.by[n] as number]!;
  const record = items.record[n] as number;
  const dated = isDated(items, n);
  return {
    n,
    id: idOf(index, kind, record),
    kind,
    date: dateOf(index, kind, record),
    by,
    from: dated ? dayText(items.min[n] as number) : null,
    to: dated ? dayText(items.max[n] as number) : lastDay(index, kind, record),
    certain: dated && items.loose[n] === 0,
    who: whoOf(index, n),
  };
}

/** A day as it is written; null where the interval is open. */
export function dayText(day: number): string | null {
  return Math.abs(day) >= LAST_DAY ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const isClaim = (kind: ItemKind) => kind !== 'event' && kind !== 'born' && kind !== 'died';

function idOf(index: ClaimIndex, kind: ItemKind, record: number): string {
  return (isClaim(kind) ? index.claims[record] : index.entities[record])!.id;
}

function dateOf(index: ClaimIndex, kind: ItemKind, record: number): string | null {
  if (isClaim(kind)) {
    const claim = index.claims[record]!;
    if (claim.date !== null || kind === 'tie' || kind === 'pressure') return claim.date;
    const said = saidWhen(index, claim);
    return said.by === 'before' ? null : said.date;
  }
  const entity = index.entities[record]!;
  if (entity.kind === 'event') return entity.date;
  return entity.kind === 'person' ? (kind === 'born' ? entity.born : entity.died) : null;
}

/** Of speech whose speaker died: not after that. */
function lastDay(index: ClaimIndex, kind: ItemKind, record: number): string | null {
  if (!isClaim(kind) || kind === 'tie' || kind === 'pressure') return null;
  const { by, max } = saidWhen(index, index.claims[record]!);
  return by === 'before' ? dayText(max) : null;
}

/** Ids of the entities that an item concerns, each once. */
export function whoOf(index: ClaimIndex, n: number): string[] {
  const items = itemsOf(index);
  const record = items.record[n] as number;
  if (n < index.claims.length) {
    const { from, to } = index.claims[record]!;
    const ids = [...(from === null ? [] : [from]), ...to];
    return [...new Set(ids.filter((id) => index.entityNumber.has(id)))];
  }
  const entity = index.entities[record]!;
  return entity.kind === 'event' ? [...new Set(entity.parts.map(({ who }) => who))] : [entity.id];
}
