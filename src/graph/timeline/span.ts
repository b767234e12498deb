/** A part of the axis of time: in days, as EDTF, and as a reader first wants to see it. */
import type { ClaimIndex } from '../claim-index.ts';
import { dateBounds } from '#model/dates.ts';
import { type Items, itemsOf, LAST_DAY } from './items.ts';

/** Days since 1970: the first, and the last that is still in it. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

export const UNITS = ['year', 'month', 'day'] as const;
export type Unit = (typeof UNITS)[number];

const DAY = 86_400_000;
/** Of the dated claims, so many stand in the busiest years. */
const MOST_OF_THEM = 0.75;

export const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();
const firstOfYear = (year: number) => new Date(0).setUTCFullYear(year, 0, 1) / DAY;
export const years = (first: number, last: number): Span => ({
  min: firstOfYear(first),
  max: firstOfYear(last + 1) - 1,
});

/** The span widened to whole years, months or days. */
export function widened({ min, max }: Span, unit: Unit): Span {
  if (unit === 'year') return years(yearOf(min), yearOf(max));
  if (unit === 'day') return { min: Math.floor(min), max: Math.floor(max) };
  const [first, last] = [new Date(min * DAY), new Date(max * DAY)];
  first.setUTCDate(1);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { min: Math.floor(first.getTime() / DAY), max: Math.floor(last.getTime() / DAY) };
}

/** The span in EDTF, as short as it can be said: 1934/1938, 1936-08, 1936-08-19/1936-08-24. */
export function spanText(span: Span): string {
  const unit = UNITS.find((one) => {
    const { min, max } = widened(span, one);
    return min === span.min && max === span.max;
  });
  const length = { year: 4, month: 7, day: 10 }[unit ?? 'day'];
  const text = (day: number) => new Date(day * DAY).toISOString().slice(0, length);
  const [from, to] = [text(span.min), text(span.max)];
  return from === to ? from : `${from}/${to}`;
}

/** The days of a span in EDTF; null where it is none, or has no end. */
export function spanOf(text: string): Span | null {
  const bounds = dateBounds(text);
  if (bounds === null || !Number.isFinite(bounds.max - bounds.min)) return null;
  return { min: bounds.min, max: bounds.max };
}

/** From the first to the last day of some items, in whole years; null where none has a date. */
export function extent({ min, max }: Items, dated: Iterable<number>): Span | null {
  let [first, last] = [Infinity, -Infinity];
  for (const n of dated) {
    const [from, to] = [min[n] as number, max[n] as number];
    first = Math.min(first, from > -LAST_DAY ? from : to);
    last = Math.max(last, to < LAST_DAY ? to : from);
  }
  return Number.isFinite(last - first) ? years(yearOf(first), yearOf(last)) : null;
}

/**
 * Where a timeline opens: the fewest whole years in a row that hold three quarters of the dated claims
 * (not births, nor what a much later work says); null where none has a date.
 */
export function busiestYears(index: ClaimIndex): Span | null {
  const { inTime, min, max } = itemsOf(index);
  const middles = inTime
    .filter((n) => n < index.claims.length)
    .filter((n) => Math.max(Math.abs(min[n]!), Math.abs(max[n]!)) < LAST_DAY);
  if (middles.length === 0) return extent(itemsOf(index), inTime);
  const sorted = Array.from(middles, (n) => yearOf((min[n]! + max[n]!) / 2)).sort((a, b) => a - b);
  const wanted = Math.ceil(sorted.length * MOST_OF_THEM);
  let best: readonly [number, number] = [sorted[0]!, sorted.at(-1)!];
  for (let i = 0; i + wanted <= sorted.length; i++) {
    const [first, last] = [sorted[i]!, sorted[i + wanted - 1]!];
    if (last - first < best[1] - best[0]) best = [first, last];
  }
  return years(best[0], best[1]);
}
