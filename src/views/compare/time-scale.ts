/** An axis of time in two parts: the years near the event at length, later ones drawn together. Pure. */
import { scaleUtc } from 'd3-scale';

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface TimeAxis {
  /** The place of a day since 1970. */
  readonly x: (day: number) => number;
  readonly ticks: readonly Tick[];
  /** Where the near part ends; null if all is near. */
  readonly split: number | null;
}

const DAY = 86_400_000;
/** The near part's share of the axis. */
const NEAR = 0.64;

/**
 * Days from `first` to `last` on an axis from `left` to `right`. Where `last` is after `split`, the
 * part up to `split` takes two thirds, and each part is even in itself.
 */
export function timeAxis(
  first: number,
  last: number,
  split: number,
  left: number,
  right: number,
  language: string,
): TimeAxis {
  const parted = last > split && first < split;
  const middle = parted ? left + (right - left) * NEAR : right;
  const date = (day: number) => new Date(day * DAY);
  const near = scaleUtc()
    .domain([date(first), date(parted ? split : Math.max(last, first + 1))])
    .range([left, middle]);
  const far = scaleUtc()
    .domain([date(split), date(last)])
    .range([middle, right]);
  const words = (day: Date) => {
    const january = day.getUTCMonth() === 0 && day.getUTCDate() === 1;
    if (january) return String(day.getUTCFullYear());
    const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    const whole = day.getUTCDate() === 1 ? month : ({ ...month, day: 'numeric' } as const);
    return new Intl.DateTimeFormat(language, whole).format(day);
  };
  const ticksOf = (scale: typeof near, width: number) =>
    scale
      .ticks(Math.max(2, Math.floor(width / 90)))
      .map((day) => ({ x: scale(day), label: words(day) }));
  return {
    x: (day) => (parted && day > split ? far : near)(date(day)),
    ticks: [
      ...ticksOf(near, middle - left),
      ...(parted ? ticksOf(far, right - middle).filter(({ x }) => x > middle + 40) : []),
    ],
    split: parted ? middle : null,
  };
}
