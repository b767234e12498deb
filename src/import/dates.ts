/** Dates as people write them to EDTF. What could mean two days is not decided here. */
import { isEdtf, isReversed } from '#model/dates.ts';
import { monthOf } from './months.ts';

export const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A date, or the two that a text may mean, or null where it is none. */
export type DateReading = { readonly date: string } | { readonly either: readonly string[] } | null;

/** Reads a date; EDTF stays as it is. `order` says which of 3/4/1921 is the day. */
export function readDate(text: string, order: DateOrder | null): DateReading {
  const plain = text.trim().replace(/\s+/g, ' ');
  const years = /^(\d{4})-(\d\d)$/.exec(plain);
  if (years !== null && Number(years[2]) > 12) return twoYears(years[1]!, years[2]!, plain);
  if (isEdtf(plain)) return { date: plain };
  return checked(spoken(plain.replace(/[‐‑]/g, '-'), order));
}

function checked(reading: DateReading): DateReading {
  if (reading === null || 'either' in reading) return reading;
  return isEdtf(reading.date) && !isReversed(reading.date) ? reading : null;
}

/** `1921-25` is a span of years to a reader, and a season or quarter in EDTF. */
function twoYears(from: string, to: string, plain: string): DateReading {
  const until = `${from.slice(0, 2)}${to}`;
  const span = until > from ? [`${from}/${until}`] : [];
  const all = isEdtf(plain) ? [...span, plain] : span;
  return all.length === 2 ? { either: all } : all.length === 1 ? { date: all[0]! } : null;
}

type Words = readonly string[];
const starting = (words: Words) => new RegExp(`^(?:${words.join('|')})\\s*(?=[\\d\\p{L}])`, 'iu');
/** Words with letters want a space behind them, or `um` would begin `Umbruch`. */
const ABOUT = starting([
  ...[
    'c\\.',
    'ca\\.',
    'approx\\.',
    '~',
    'c(?=\\s?\\d)',
    'ca\\s',
    'circa\\s',
    'about\\s',
    'around\\s',
  ],
  ...['approximately\\s', 'um\\s', 'etwa\\s', 'gegen\\s', 'environ\\s', 'vers\\s'],
]);
const PERHAPS = starting([
  'perhaps\\s',
  'probably\\s',
  'possibly\\s',
  'vielleicht\\s',
  'wohl\\s',
  'peut-être\\s',
]);
const BEFORE = starting(['before\\s', 'by\\s', 'vor\\s', 'avant\\s', 'until\\s', '<']);
const AFTER = starting([
  'after\\s',
  'since\\s',
  'nach\\s',
  'seit\\s',
  'après\\s',
  'depuis\\s',
  '>',
]);
const FROM = starting(['from\\s', 'between\\s', 'von\\s', 'zwischen\\s', 'de\\s', 'entre\\s']);
const TO = /\s*[–—]\s*|\s+-\s+|\s+(?:to|and|until|till|bis|und|à|et)\s+|(?<=\d{4})-(?=\d{4}$)/iu;

function spoken(text: string, order: DateOrder | null): DateReading {
  for (const [words, open] of [
    [BEFORE, '../'],
    [AFTER, '/..'],
  ] as const) {
    const rest = text.replace(words, '');
    if (rest === text) continue;
    return mapped(qualified(rest, order), (date) =>
      date.includes('/') ? null : open === '../' ? `../${date}` : `${date}/..`,
    );
  }
  const whole = qualified(text, order);
  if (whole !== null) return whole;
  const ends = text.replace(FROM, '').split(TO);
  return ends.length === 2 ? between(ends[0]!, ends[1]!, order) : null;
}

function between(start: string, end: string, order: DateOrder | null): DateReading {
  const year = /^\d{4}$/.test(start) && /^\d\d$/.test(end) ? `${start.slice(0, 2)}${end}` : end;
  const from = qualified(start, order);
  const to = qualified(year, order);
  if (from === null || to === null) return null;
  if ('either' in from) return { either: from.either };
  return mapped(to, (date) =>
    date.includes('/') || from.date.includes('/') ? null : `${from.date}/${date}`,
  );
}

/** A date with what is said of its certainty: `c. 1921`, `1921?`. */
function qualified(text: string, order: DateOrder | null): DateReading {
  const about = text.replace(ABOUT, '');
  const perhaps = about.replace(PERHAPS, '');
  const bare = perhaps.replace(/\s*(?:\?|\(\?\)|\[\?\])$/, '');
  const mark = `${about === text ? '' : '~'}${bare === about ? '' : '?'}`;
  const sign = mark === '~?' ? '%' : mark;
  return mapped(simple(bare, order), (date) =>
    sign !== '' && date.includes('X') ? null : `${date}${sign}`,
  );
}

const NUMERIC = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:\.|st|nd|rd|th|er)?(?: of)? (\p{L}+\.?)(?: de| of|,)? (\d{4})$/iu;
const MONTH_FIRST = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const MONTH = /^(\p{L}+\.?)(?: of|,)? (\d{4})$/iu;
const MONTH_NUMBER = /^(\d{1,2})[./](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/;
const DECADE = /^(?:(?:the|les années|années)\s)?(\d{3})0(?:s|'s|’s|er|er jahre)$/iu;

function simple(text: string, order: DateOrder | null): DateReading {
  if (isEdtf(text) && !text.includes('/')) return { date: text };
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [, first, sign, second, year] = numeric;
    return twoNumbers(first!, second!, year!, order ?? (sign === '.' ? 'dmy' : null));
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return day(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return day(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const month = MONTH.exec(text);
  if (month !== null) return day(month[2]!, monthOf(month[1]!), null);
  const number = MONTH_NUMBER.exec(text);
  if (number !== null && Number(number[1]) <= 12) return day(number[2]!, Number(number[1]), null);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return day(yearFirst[1]!, Number(yearFirst[2]), yearFirst[3]!);
  const decade = DECADE.exec(text);
  return decade === null ? null : { date: `${decade[1]}X` };
}

/** Which of two numbers is the day: what `order` says, else whatever only one of them can be. */
function twoNumbers(
  first: string,
  second: string,
  year: string,
  order: DateOrder | null,
): DateReading {
  const dmy = day(year, Number(second), first);
  const mdy = day(year, Number(first), second);
  if (order !== null) return order === 'dmy' ? dmy : mdy;
  if (dmy === null || mdy === null || dmy.date === mdy.date) return dmy ?? mdy;
  return { either: [dmy.date, mdy.date] };
}

function day(
  year: string,
  month: number | null,
  dayOfMonth: string | null,
): { date: string } | null {
  if (month === null || month < 1 || (month > 12 && dayOfMonth !== null)) return null;
  const parts = [year, String(month), ...(dayOfMonth === null ? [] : [dayOfMonth])];
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isEdtf(date) ? { date } : null;
}

function mapped(reading: DateReading, to: (date: string) => string | null): DateReading {
  if (reading === null) return null;
  if ('date' in reading) {
    const date = to(reading.date);
    return date === null ? null : { date };
  }
  const either = reading.either.map(to);
  return either.includes(null) ? null : { either: either as string[] };
}
