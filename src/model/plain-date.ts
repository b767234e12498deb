/** Years, months and days, and intervals from one to another or open, as first and last day. */

export interface Span {
  readonly min: number;
  readonly max: number;
}

const DAY = 86_400_000;
const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;

/** Null for what is no plain date (a 13th month is a season or an error: the parser knows). */
export function plainBounds(text: string): Span | null {
  const [first = '', last, more] = text.split('/');
  if (more !== undefined || text === '../..') return null;
  if (last === undefined) return single(first);
  const start = first === '..' ? ALWAYS : single(first);
  const end = last === '..' ? ALWAYS : single(last);
  if (start === null || end === null) return null;
  const open = start === ALWAYS || end === ALWAYS;
  return open || start.max < end.min ? { min: start.min, max: end.max } : null;
}

const ALWAYS: Span = { min: -Infinity, max: Infinity };

function single(text: string): Span | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  const last = month === null ? 31 : new Date(time(year, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > last)) return null;
  return {
    min: time(year, (month ?? 1) - 1, day ?? 1) / DAY,
    max: time(year, (month ?? 12) - 1, day ?? last) / DAY,
  };
}

/** As Date.UTC, which takes years before 100 for years of the last century. */
const time = (year: number, month: number, day: number) =>
  new Date(0).setUTCFullYear(year, month, day);
