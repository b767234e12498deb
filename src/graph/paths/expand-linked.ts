/** The part of a hop in which the claim by which one came decides how to go on (linked-states.ts). */
import { PARTS, PLAIN } from '../adjacency.ts';
import {
  addLinked,
  claimOfStep,
  entityOf,
  linkedStep,
  newestLinked,
  olderThan,
  outwardOfStep,
  parentOf,
  stepOf,
} from './linked-states.ts';
import { type Rules, USE_LINKED } from './rules.ts';
import { CLOSED, meet, type Side, type Sides } from './sides.ts';
import { holds, mayFollow, pressesAtArrival } from './step.ts';

/** Goes on from an entity reached by a claim that matters, by the claims that its links allow. */
export function expandLinked(
  rules: Rules,
  sides: Sides,
  own: Side,
  other: Side,
  place: number,
): boolean {
  const { index, use } = rules;
  const entity = entityOf(own.linked, place);
  const last = claimOfStep(stepOf(own.linked, place));
  const pressed = pressesAtArrival(index, last, outwardOfStep(stepOf(own.linked, place)));
  for (let l = 0; l < own.lanes.length; l++) {
    const { rows, outward } = own.lanes[l]!;
    const { bounds, ends, codes, claims } = rows;
    const row = PARTS * entity;
    const stop = bounds[row + PLAIN] as number;
    for (let i = bounds[row] as number; i < stop; i++) {
      const kind = use[codes[i] as number] as number;
      if (kind < USE_LINKED) continue;
      const presses = !outward && kind === USE_LINKED;
      if (!pressed && !presses) continue;
      const claim = claims[i] as number;
      if (pressed && !holds(index.ledTo, last, claim)) continue;
      if (presses && !holds(index.ledTo, claim, last)) continue;
      const next = ends[i] as number;
      const step = linkedStep(claim, outward ? 1 : 0);
      const pressesNext = outward && kind === USE_LINKED;
      if (arrive(rules, sides, own, other, next, step, pressesNext, -1 - place)) return true;
    }
  }
  return false;
}

/**
 * Arrives by pressure that led to claims, or by one of these; `pressed`: that it presses on whom one
 * arrives at; `ref`: the state one comes from.
 */
export function arrive(
  rules: Rules,
  { spots, fresh }: Sides,
  own: Side,
  other: Side,
  next: number,
  step: number,
  pressed: boolean,
  ref: number,
): boolean {
  const { test } = rules;
  const found = spots[next << 1] as number;
  if (found === CLOSED || next === own.start) return false;
  if (test !== null && !test(claimOfStep(step))) return false;
  if (!pressed || next === other.start) {
    if (found === other.mark) return meet(own, ref, other, next);
    if (found < fresh) {
      spots[next << 1] = own.mark;
      spots[(next << 1) + 1] = ref;
      own.queue[own.tail++] = next;
    }
  }
  // A claim that pressure led to matters only to a side that goes against the claims.
  if (!pressed && !own.against) return false;
  const place = addLinked(own.linked, next, step, ref);
  return place >= 0 && other.linked.count > 0 && meetLinked(rules, own, other, place);
}

/** Meets the other side where both came by claims that matter and may stand side by side. */
function meetLinked(rules: Rules, own: Side, other: Side, place: number): boolean {
  const { linked } = other;
  const last = stepOf(own.linked, place);
  let at = newestLinked(linked, entityOf(own.linked, place));
  for (; at >= 0; at = olderThan(linked, at)) {
    // The other side travels the opposite way: its arrival is a departure here.
    const next = stepOf(linked, at);
    const joined = mayFollow(
      rules.index,
      claimOfStep(last),
      outwardOfStep(last),
      claimOfStep(next),
      1 - outwardOfStep(next),
    );
    if (joined) return meet(own, parentOf(own.linked, place), other, -1 - at);
  }
  return false;
}
