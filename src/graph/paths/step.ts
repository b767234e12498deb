/**
 * The rule of pressure. After a hop of pressure only a claim that it led to may follow: at the
 * entity pressed, the claim beside it must be one of its effects. Said of a joint (an entity inside
 * the path and the two steps that meet there) it is the same read from either end.
 *
 * A step is a claim and the way in which it is used: outward (1) along it, so that one arrives at
 * its target, or against it (0).
 */
import { FAMILIES } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { firstPair, holdsFrom, type Pairs } from '../columns.ts';

const PRESSURE = FAMILIES.indexOf('pressure');

/** True if the claim presses on the entity at which the step arrives. */
export function pressesAtArrival(index: ClaimIndex, claim: number, outward: number): boolean {
  return outward === 1 && index.claim.family[claim] === PRESSURE;
}

/** True if the claim presses on the entity from which the step departs. */
export function pressesAtDeparture(index: ClaimIndex, claim: number, outward: number): boolean {
  return outward === 0 && index.claim.family[claim] === PRESSURE;
}

/** True if the second step may follow the first, at the entity where they meet. */
export function mayFollow(
  index: ClaimIndex,
  last: number,
  lastOutward: number,
  next: number,
  nextOutward: number,
): boolean {
  if (pressesAtArrival(index, last, lastOutward) && !holds(index.ledTo, last, next)) return false;
  return !pressesAtDeparture(index, next, nextOutward) || holds(index.ledTo, next, last);
}

/** True if the pair (key, value) is there. */
export function holds(pairs: Pairs, key: number, value: number): boolean {
  return holdsFrom(pairs, firstPair(pairs, key), key, value);
}
