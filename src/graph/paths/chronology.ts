/**
 * Time along a chain. Claims follow each other from the speaker on: a chain read backward runs back
 * in time, and one that may go either way is held to the order in which it is read.
 *
 * Inclusive: there are days, one in the bounds of each date, that do not go back; an undated claim
 * may be at any time. Strict: each date begins when the one before it has surely ended (or on the
 * same day), and no date is missing, uncertain or approximate. Where pressure led to the next claim,
 * that they follow each other is known: strictly without comparing dates, inclusively even if the
 * dates contradict it, which are then set aside at that joint.
 */
import type { ClaimIndex } from '../claim-index.ts';
import { firstPair, holdsFrom } from '../columns.ts';
import type { PathQuery } from './path-query.ts';

/** The day before any claim, and the answer where a claim cannot follow. */
export const EARLIEST = -Infinity;
export const NEVER = Infinity;

export interface Clock {
  /** True if the path is read back in time: what was led to then comes before the pressure. */
  readonly reversed: boolean;
  /**
   * The day to which a chain has come after the claim, or NEVER if it cannot follow. `known`: that
   * it follows is known.
   */
  readonly after: (day: number, claim: number, known: boolean) => number;
  /** The last day on which the claim can follow if the chain must not have passed `deadline`, or EARLIEST. */
  readonly before: (deadline: number, claim: number, known: boolean) => number;
  /** True if pressure ties the two steps in the order of time, whatever their dates. */
  readonly linked: (last: number, next: number) => boolean;
}

/** The clock of a query, or null if time does not matter to it. */
export function clockOf(index: ClaimIndex, query: PathQuery): Clock | null {
  const { chronological, direction } = query;
  if (chronological === false) return null;
  const reversed = direction === 'backward';
  const { dateMin, dateMax, dateLoose } = index.claim;
  const dated = (claim: number) => dateMin[claim]! <= dateMax[claim]!;
  // Read backward, time is turned round.
  const first = (claim: number) => (reversed ? -dateMax[claim]! : dateMin[claim]!);
  const last = (claim: number) => (reversed ? -dateMin[claim]! : dateMax[claim]!);
  const leads = (cause: number, effect: number) =>
    holdsFrom(index.ledTo, firstPair(index.ledTo, cause), cause, effect);
  const tied = reversed
    ? (before: number, next: number) => leads(next, before)
    : (before: number, next: number) => leads(before, next);
  if (chronological === 'strict') {
    const sure = (claim: number) => dated(claim) && dateLoose[claim] === 0;
    return {
      reversed,
      linked: tied,
      after: (day, claim, known) =>
        sure(claim) && (known || first(claim) >= day) ? last(claim) : NEVER,
      before: (deadline, claim, known) => {
        if (!sure(claim) || last(claim) > deadline) return EARLIEST;
        return known ? NEVER : first(claim);
      },
    };
  }
  return {
    reversed,
    linked: (before, next) => last(next) < first(before) && dated(before) && tied(before, next),
    after: (day, claim, known) => {
      if (!dated(claim)) return day;
      if (known) return first(claim);
      return day > last(claim) ? NEVER : Math.max(day, first(claim));
    },
    before: (deadline, claim, known) => {
      if (!dated(claim)) return deadline;
      if (first(claim) > deadline) return EARLIEST;
      return known ? NEVER : Math.min(deadline, last(claim));
    },
  };
}
