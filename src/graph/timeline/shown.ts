/** What a timeline shows under a filter: the claims of the one selector, and the dates of what they name. */
import { dateBounds } from '#model/dates.ts';
import { lastKnownDay } from '../known.ts';
import { type Selection, selectClaims } from '../select.ts';
import { isDated, type Items, itemsOf } from './items.ts';

export interface ShownItems {
  /** Numbers of items with a date, in order of time. */
  readonly dated: Uint32Array;
  /** Numbers of claims and events without one, as they come. */
  readonly undated: Uint32Array;
}

/**
 * The items of a selection. An event, a birth or a death stands there if the claims name it (in
 * whatever time, or under no other filter all do), and if its own date is in the time that is asked
 * for and was not later than what was known.
 */
export function shownItems(selection: Selection): ShownItems {
  const { index, claimMask } = selection;
  const items = itemsOf(index);
  const named = namedEntities(selection);
  const inTime = timeTest(selection, items);
  const claims = index.claims.length;
  const shown = (n: number) =>
    n < claims ? claimMask[n] === 1 : named[items.record[n] as number] === 1 && inTime(n);
  const all = Uint32Array.from({ length: items.size }, (_, n) => n);
  return {
    dated: items.inTime.filter(shown),
    undated: all.filter((n) => !isDated(items, n) && shown(n)),
  };
}

/** 1 for each entity that claims name at any time, be it as the event in which they were made. */
function namedEntities({ index, filter }: Selection): Uint8Array {
  const { claims, entityMask } = selectClaims(index, { ...filter, during: null, known: null });
  const named = entityMask.slice();
  for (const c of claims) {
    const context = index.claim.context[c] as number;
    if (context >= 0) named[context] = 1;
  }
  return named;
}

/** Whether what is no claim may stand in the time that the filter asks for. */
function timeTest({ filter }: Selection, { min, max, loose }: Items): (n: number) => boolean {
  const { during, strict, known } = filter;
  const window = during === null ? null : dateBounds(during);
  const day = known === null ? Infinity : (lastKnownDay(known) ?? -Infinity);
  return (n) => {
    const [first, last] = [min[n] as number, max[n] as number];
    const undated = first > last;
    if (!undated && first > day) return false;
    if (during === null) return true;
    if (window === null || undated) return false;
    if (!strict) return first <= window.max && last >= window.min;
    return loose[n] === 0 && first >= window.min && last <= window.max;
  };
}
