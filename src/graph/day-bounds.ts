/** Dates as bounds in whole days that fit a column of 32-bit integers. */
import { dateBounds } from '#model/dates.ts';

/** Bounds of a claim without a date: they meet no window, since NO_DATE_MIN is past every day. */
export const NO_DATE_MIN = 2 ** 31 - 1;
export const NO_DATE_MAX = -(2 ** 31);
const LAST_DAY = 2 ** 31 - 2;

export interface DayBounds {
  readonly min: number;
  readonly max: number;
  /** True where the date is marked uncertain or approximate. */
  readonly loose: boolean;
}

/** The bounds of an EDTF date, open ends cut to the last day that fits; null if the text is no date. */
export function dayBounds(text: string): DayBounds | null {
  const bounds = dateBounds(text);
  if (bounds === null) return null;
  return {
    min: Math.max(-LAST_DAY, bounds.min),
    max: Math.min(LAST_DAY, bounds.max),
    loose: bounds.uncertain || bounds.approximate,
  };
}
