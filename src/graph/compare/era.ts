/** Whether a judgement is a contemporary's or a later one's. */
import type { Claim } from '#model/dossier.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { dayBounds } from '../day-bounds.ts';
import { saidWhen } from './said.ts';

export const ERAS = ['contemporary', 'later', 'unknown'] as const;
export type Era = (typeof ERAS)[number];

/**
 * `contemporary` if it was surely said no more than `contemporary-within` years (of the dossier)
 * after the end of the event that is its context; `later` if surely after that; else `unknown`.
 * Without an event that has a date, the period of the dossier stands for it.
 */
export function eraOf(index: ClaimIndex, claim: Claim): Era {
  const { min, max } = saidWhen(index, claim);
  const last = lastContemporaryDay(index, claim.context);
  if (max <= last) return 'contemporary';
  return min > last ? 'later' : 'unknown';
}

/** The last day on which a judgement of the event is a contemporary's. */
export function lastContemporaryDay(index: ClaimIndex, event: string | null): number {
  const { info } = index.dossier;
  const end = endOf(index, event) ?? dayBounds(info.period)?.max ?? Infinity;
  if (!Number.isFinite(end)) return end;
  const day = new Date(end * DAY);
  return day.setUTCFullYear(day.getUTCFullYear() + info['contemporary-within']) / DAY;
}

const DAY = 86_400_000;

/** The last day of the event, or of the nearest one above it that has a date. */
function endOf(index: ClaimIndex, id: string | null): number | null {
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at);) {
    seen.add(at);
    const event = index.entities[index.entityNumber.get(at) ?? -1];
    if (event?.kind !== 'event') return null;
    const bounds = event.date === null ? null : dayBounds(event.date);
    if (bounds !== null) return bounds.max;
    at = event['part-of'];
  }
  return null;
}
