/** Why a claim is in the window of time that a filter asks for. */
import { dateBounds, within } from '#model/dates.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Filter } from './filter.ts';

export interface DateMatch {
  /** The claim's date as written. */
  readonly date: string;
  /** The window as asked for. */
  readonly window: string;
  /** Surely in the window, or only possibly. */
  readonly relation: 'inside' | 'possible';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The match of a claim (by number) with the filter's window; null if there is none. */
export function whyMatched(index: ClaimIndex, claim: number, filter: Filter): DateMatch | null {
  const date = index.claims[claim]?.date ?? null;
  if (date === null || filter.during === null) return null;
  const bounds = dateBounds(date);
  const window = dateBounds(filter.during);
  if (bounds === null || window === null) return null;
  const relation = within(bounds, window);
  if (relation === 'outside') return null;
  const { approximate, uncertain } = bounds;
  return { date, window: filter.during, relation, approximate, uncertain };
}
