/**
 * Figures of the same thing that cannot both be right. Both are kept, but the dossier should say that
 * they are at odds: one `contradicts` the other.
 */
import { dateBounds, type DateBounds } from '../../dates.ts';
import type { Claim } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import type { Parsed } from '../parse.ts';
import { grouped, type Found, type Records } from './rule.ts';
import { wordsOf } from './words.ts';

/** So many conflicts of one claim are told; more would say nothing new. */
const MOST = 3;

interface Reading {
  readonly parsed: Parsed<Claim>;
  readonly order: number;
  readonly about: string;
  readonly min: number;
  readonly max: number;
  readonly period: DateBounds | null;
}

export function figureConflicts({ claims }: Records): Found[] {
  const readings = claims.flatMap((parsed, order) => readingOf(parsed, order));
  return [...grouped(readings, ({ about }) => about).values()].flatMap((same) => {
    const byMax = [...same].sort((a, b) => a.max - b.max || a.order - b.order);
    return same.flatMap((reading) =>
      below(reading, byMax).map((other) => inFileOrder(reading, other)),
    );
  });
}

function readingOf(parsed: Parsed<Claim>, order: number): Reading[] {
  const { figure } = parsed.value;
  if (figure === null) return [];
  const about = [figure.what, figure.whom].map((text) => wordsOf(text).join(' ')).join(' | ');
  const period = figure.period === null ? null : dateBounds(figure.period);
  const { min, max } = figure;
  return [{ parsed, order, about, min: min ?? -Infinity, max: max ?? Infinity, period }];
}

/** The readings that end below where this one begins, of the same time, and are not told apart. */
function below(reading: Reading, byMax: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const other of byMax) {
    if (other.max >= reading.min || found.length === MOST) break;
    if (other === reading || !isSameTime(reading.period, other.period)) continue;
    if (!areJoined(reading, other)) found.push(other);
  }
  return found;
}

const isSameTime = (a: DateBounds | null, b: DateBounds | null) =>
  a === null || b === null || (a.min <= b.max && b.min <= a.max);

function areJoined(a: Reading, b: Reading): boolean {
  const names = ({ parsed: { value } }: Reading, id: string) =>
    value.contradicts.some(({ claim }) => claim === id);
  return names(a, b.parsed.value.id) || names(b, a.parsed.value.id);
}

function inFileOrder(a: Reading, b: Reading): Found {
  const [first, second] = a.order < b.order ? [a, b] : [b, a];
  const { what, whom } = second.parsed.value.figure!;
  const other = first.parsed.value.id;
  return {
    raw: second.parsed.raw,
    finding: {
      code: 'figure-conflict',
      severity: 'warning',
      message: `figures in conflict: ${range(second)} and ${range(first)} in ${quoted(other)}, of ${what}, ${whom}`,
      hint: `both stay; add contradicts: - {claim: ${other}, on: …}, or say what, whom or period more exactly`,
      path: ['figure'],
    },
  };
}

function range({ min, max }: Reading): string {
  if (min === max) return quoted(String(min));
  if (min === -Infinity) return quoted(`at most ${max}`);
  return quoted(max === Infinity ? `at least ${min}` : `${min}–${max}`);
}
