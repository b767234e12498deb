/**
 * As known at a time: what was surely said, done or told only later is left out. What has no date
 * may have been known, and stays.
 */
import { FAMILIES } from '#model/schema/scales.ts';
import type { ClaimIndex } from './claim-index.ts';
import { saidWhen } from './compare/said.ts';
import { dateBounds } from '#model/dates.ts';
import { dayBounds, NO_DATE_MAX, NO_DATE_MIN } from './day-bounds.ts';
import type { Test } from './facets/facet.ts';

/** By claim, the first day on which it can have been known; NO_DATE_MAX where any day will do. */
export interface KnownFrom {
  /** Speech: it was made, or came out. An act: it was done. */
  readonly made: Int32Array;
  /** Of an act alone, which is always told by somebody: the first of the works that tell it came out. */
  readonly told: Int32Array;
}

/** Why a claim was not known: it is later itself, or it is told by later works alone. */
export const UNKNOWN_BECAUSE = ['made', 'told'] as const;
export type UnknownBecause = (typeof UNKNOWN_BECAUSE)[number];

const cache = new WeakMap<ClaimIndex, KnownFrom>();

/** The columns of a dossier, made when they are first asked for. */
export function knownFrom(index: ClaimIndex): KnownFrom {
  let columns = cache.get(index);
  if (columns === undefined) cache.set(index, (columns = columnsOf(index)));
  return columns;
}

/** The last day of the time asked for; null where it is no date. */
export function lastKnownDay(known: string): number | null {
  const bounds = dateBounds(known);
  return bounds === null ? null : Math.min(bounds.max, NO_DATE_MIN - 1);
}

/** The test of a claim, by number; a time that is no date lets nothing pass. */
export function knownTest(index: ClaimIndex, known: string): Test {
  const day = lastKnownDay(known);
  if (day === null) return () => false;
  const { made, told } = knownFrom(index);
  return (claim) => (made[claim] as number) <= day && (told[claim] as number) <= day;
}

/** How many of some claims were not known then, and why. */
export function countUnknown(
  index: ClaimIndex,
  claims: Iterable<number>,
  known: string,
): Record<UnknownBecause, number> {
  const day = lastKnownDay(known) ?? NO_DATE_MAX;
  const { made, told } = knownFrom(index);
  const counts = { made: 0, told: 0 };
  for (const claim of claims) {
    if ((made[claim] as number) > day) counts.made++;
    else if ((told[claim] as number) > day) counts.told++;
  }
  return counts;
}

function columnsOf(index: ClaimIndex): KnownFrom {
  const size = index.claims.length;
  const made = new Int32Array(size).fill(NO_DATE_MAX);
  const told = new Int32Array(size).fill(NO_DATE_MAX);
  const { family, dateMin } = index.claim;
  const issued = firstDays(index);
  for (let c = 0; c < size; c++) {
    if (!isAct(family[c] as number)) {
      made[c] = Math.max(NO_DATE_MAX, saidWhen(index, index.claims[c]!).min);
      continue;
    }
    if (dateMin[c] !== NO_DATE_MIN) made[c] = dateMin[c] as number;
    told[c] = firstTold(index, c, issued);
  }
  return { made, told };
}

const ACTS = FAMILIES.map((family) => family === 'tie' || family === 'pressure');

/** True of the families, by number, that are done and not said. */
export const isAct = (family: number): boolean => ACTS[family] === true;

/** By code of a source, the first day on which it can have come out; NO_DATE_MAX if that is not known. */
function firstDays({ dossier, names }: ClaimIndex): Int32Array {
  const days = new Int32Array(names.sources.names.length).fill(NO_DATE_MAX);
  for (const source of dossier.sources) {
    const date = source['original-date'] ?? source.issued;
    const bounds = date === null ? null : dayBounds(date);
    if (bounds !== null) days[names.sources.find(source.id)] = bounds.min;
  }
  return days;
}

function firstTold({ claim }: ClaimIndex, c: number, issued: Int32Array): number {
  const { offsets, source } = claim.evidence;
  const end = offsets[c + 1] as number;
  let first = end === offsets[c] ? NO_DATE_MAX : NO_DATE_MIN;
  for (let e = offsets[c] as number; e < end; e++) {
    first = Math.min(first, issued[source[e] as number] as number);
  }
  return first;
}
