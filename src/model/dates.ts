/**
 * Dates in EDTF (Extended Date/Time Format, Library of Congress, levels 0 and 1, with the sets of
 * level 2), reduced to what the rest of the program needs: bounds in whole days since 1970-01-01 and
 * two flags. Years, months, days and intervals of them are reckoned here, since a full parse takes
 * 80 µs, too long for thousands of different days; everything else is read by the `edtf` package.
 */
import { dateParser, loadDateParser } from '#edtf';
import { plainBounds, type Span } from './plain-date.ts';

export interface DateBounds extends Span {
  /** First and last day that the date can mean; infinite where the interval is open. */
  readonly min: number;
  readonly max: number;
  /** Marked `?` or `%`: the source or the curator doubts it. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`: about that time. */
  readonly approximate: boolean;
}

const DAY = 86_400_000;
/** No date is longer; the parser takes more than its share of time on what is. */
const LONGEST = 100;
const cache = new Map<string, DateBounds | null>();

/** True if the text is a date that Attest reads. */
export function isEdtf(text: string): boolean {
  return dateBounds(text) !== null;
}

/** The same of what a reader types, which may need the parser where that is loaded on demand. */
export async function willBeEdtf(text: string): Promise<boolean> {
  if (isEdtf(text)) return true;
  await loadDateParser().catch(() => undefined);
  return isEdtf(text);
}

/** The bounds of an EDTF date, or null if the text is none. Each spelling is parsed once. */
export function dateBounds(text: string): DateBounds | null {
  if (text.length > LONGEST) return null;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const bounds = read(text);
  // What could not be asked of the parser may be a date once the parser has come.
  if (bounds !== null || dateParser() !== null) cache.set(text, bounds);
  return bounds;
}

/** First and last day by spelling; null where the interval is open. */
export type Spans = Readonly<Record<string, readonly [number | null, number | null]>>;

/** Bounds found earlier, by the build: the parser is not needed for these spellings. */
export function learnDates(spans: Spans): void {
  for (const [text, [min, max]] of Object.entries(spans)) {
    cache.set(text, flagged(text, { min: min ?? -Infinity, max: max ?? Infinity }));
  }
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
  const plain = plainBounds(text);
  if (plain !== null) return flagged(text, plain);
  const parse = dateParser();
  if (parse === null || /\d{5}/.test(text)) return null;
  try {
    const { min, max } = parse(text);
    if (Number.isNaN(min) || Number.isNaN(max) || min > max) return null;
    return flagged(text, { min: Math.floor(min / DAY), max: Math.floor(max / DAY) });
  } catch {
    return null;
  }
}

function flagged(text: string, { min, max }: Span): DateBounds {
  return { min, max, uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
}

/** How a date stands to a window of time: wholly in it, possibly in it, or not. */
export function within(date: DateBounds, window: DateBounds): 'inside' | 'possible' | 'outside' {
  if (date.max < window.min || date.min > window.max) return 'outside';
  const whole = date.min >= window.min && date.max <= window.max;
  return whole && !date.uncertain && !date.approximate ? 'inside' : 'possible';
}
