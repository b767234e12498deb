/** Dates as bounds in whole days that fit a column of 32-bit integers. */
import { dateBounds } from '#model/dates.ts';

/** Bounds of a claim without a date: they meet no window, since NO_DATE_MIN is past every day. */
export const NO_DATE_MIN = 2 ** 31 - 1;
export const NO_DATE_MAX = -(2 ** 31);
const LAST_DAY = 2 ** 31 - 2;
const DAY = 86_400_000;
const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;

export interface DayBounds {
  readonly min: number;
  readonly max: number;
  /** True where the date is marked uncertain or approximate. */
  readonly loose: boolean;
}

/**
 * The bounds of an EDTF date, open ends cut to the last day that fits; null if the text is no date.
 * Years, months and days are reckoned here (a full parse takes 80 µs, too long for a first load
 * with thousands of different days); everything else by the model.
 */
export function dayBounds(text: string): DayBounds | null {
  const plain = PLAIN.exec(text);
  if (plain !== null) {
    const bounds = plainBounds(plain);
    if (bounds !== null) return bounds;
  }
  const bounds = dateBounds(text);
  if (bounds === null) return null;
  return {
    min: Math.max(-LAST_DAY, bounds.min),
    max: Math.min(LAST_DAY, bounds.max),
    loose: bounds.uncertain || bounds.approximate,
  };
}

/**
 * The first and last day of a window of time, as the model's; the usual ones, from one plain date to
 * another, are reckoned here, so that a window never asked for before costs no more than a search.
 */
export function windowBounds(text: string): { readonly min: number; readonly max: number } | null {
  const [first, last, more] = text.split('/');
  if (first !== undefined && more === undefined) {
    const start = plainDate(first);
    const end = last === undefined ? start : plainDate(last);
    if (start !== null && end !== null && start.max < end.min)
      return { min: start.min, max: end.max };
    if (last === undefined && start !== null) return start;
  }
  return dateBounds(text);
}

function plainDate(text: string): DayBounds | null {
  const plain = PLAIN.exec(text);
  return plain === null || plain[4] !== undefined ? null : plainBounds(plain);
}

/** Null for what is no plain day (a 13th month is a season or an error: the model knows). */
function plainBounds(match: RegExpExecArray): DayBounds | null {
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < 100 || (month !== null && (month < 1 || month > 12))) return null;
  const last = month === null ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > last)) return null;
  return {
    min: Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY,
    max: Date.UTC(year, (month ?? 12) - 1, day ?? last) / DAY,
    loose: match[4] !== undefined,
  };
}
