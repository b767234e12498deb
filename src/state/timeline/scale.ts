/** Days on the axis as pixels, and what is written beneath it. Pure. */
import { scaleUtc } from 'd3-scale';
import type { Span } from '#graph/timeline/span.ts';
import { localeOf } from '#model/date-words.ts';

export interface Scale {
  readonly span: Span;
  readonly left: number;
  readonly right: number;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

const DAY = 86_400_000;

/** Where a day begins; where its end is, ask for the next. */
export function xOf({ span, left, right }: Scale, day: number): number {
  return left + ((day - span.min) / (span.max + 1 - span.min)) * (right - left);
}

/** The day at a place, with what has passed of it. */
export function dayAt({ span, left, right }: Scale, x: number): number {
  return span.min + ((x - left) / (right - left)) * (span.max + 1 - span.min);
}

/** Even dates along the axis; the first says its year, the others as little as will do. */
export function ticksOf(scale: Scale, language: string, room = 76): Tick[] {
  const { span, left, right } = scale;
  const dates = scaleUtc()
    .domain([new Date(span.min * DAY), new Date((span.max + 1) * DAY)])
    .ticks(Math.max(2, Math.floor((right - left) / room)))
    .filter((date) => date.getTime() % DAY === 0);
  const inYears = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const inMonths = dates.every((date) => date.getUTCDate() === 1);

  const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(date);
  return dates.map((date, i) => {
    const before = dates[i - 1];
    const newYear = before?.getUTCFullYear() !== date.getUTCFullYear();
    const x = xOf(scale, date.getTime() / DAY);
    if (inYears) return { x, label: String(date.getUTCFullYear()) };
    const month: Intl.DateTimeFormatOptions = { month: 'short' };
    if (!inMonths) month.day = 'numeric';
    return { x, label: format(date, newYear ? { ...month, year: 'numeric' } : month) };
  });
}
