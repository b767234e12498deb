/**
 * Dates in EDTF (Extended Date/Time Format, Library of Congress, levels 0 and 1, with the sets of
 * level 2), read by the `edtf` package and reduced to what the rest of the program needs: bounds in
 * whole days since 1970-01-01 and two flags.
 */
import edtf from 'edtf';

export interface DateBounds {
  /** First and last day that the date can mean; infinite where the interval is open. */
  readonly min: number;
  readonly max: number;
  /** Marked `?` or `%`: the source or the curator doubts it. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`: about that time. */
  readonly approximate: boolean;
}

const DAY = 86_400_000;
const cache = new Map<string, DateBounds | null>();

/** True if the text is a date that Attest reads. */
export function isEdtf(text: string): boolean {
  return dateBounds(text) !== null;
}

/** The bounds of an EDTF date, or null if the text is none. Each spelling is parsed once. */
export function dateBounds(text: string): DateBounds | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const bounds = read(text);
  cache.set(text, bounds);
  return bounds;
}

/** True of an interval of two good dates whose end lies before its start. */
export function isReversed(text: string): boolean {
  const [start, end, more] = text.split('/');
  if (start === undefined || end === undefined || more !== undefined) return false;
  const first = dateBounds(start);
  const last = dateBounds(end);
  return first !== null && last !== null && last.max < first.min;
}

function read(text: string): DateBounds | null {
  if (/\d{5}/.test(text)) return null;
  try {
    const value = edtf(text);
    const { min, max } = value;
    if (Number.isNaN(min) || Number.isNaN(max) || min > max) return null;
    return {
      min: Math.floor(min / DAY),
      max: Math.floor(max / DAY),
      uncertain: /[?%]/.test(text),
      approximate: /[~%]/.test(text),
    };
  } catch {
    return null;
  }
}

/** How a date stands to a window of time: wholly in it, possibly in it, or not. */
export function within(date: DateBounds, window: DateBounds): 'inside' | 'possible' | 'outside' {
  if (date.max < window.min || date.min > window.max) return 'outside';
  const whole = date.min >= window.min && date.max <= window.max;
  return whole && !date.uncertain && !date.approximate ? 'inside' : 'possible';
}
