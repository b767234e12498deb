/** One hop of one side of a search from both ends (shortest.ts). */
import { PARTS } from '../adjacency.ts';
import { firstPair, holdsFrom } from '../columns.ts';
import { addLinked, newestLinked } from './linked-states.ts';
import type { Test } from '../facets/facet.ts';
import { ASIDE, AT_ONCE, IF_GOAL, SKIP } from './acts.ts';
import { type Lane, type Rules, USE_LINKED } from './rules.ts';
import { CLOSED, type Side, type Sides } from './sides.ts';
import { mayFollow, pressesAtArrival, pressesAtDeparture } from './step.ts';

/** Goes one hop further on one side; true if it met the other. */
export function expandLevel(rules: Rules, sides: Sides, own: Side, other: Side): boolean {
  const end = own.tail;
  const linkedEnd = own.linked.count;
  for (let l = 0; l < own.lanes.length; l++) {
    const lane = own.lanes[l]!;
    const met =
      rules.test === null
        ? expandLane(rules, sides, own, other, lane, end)
        : expandTested(rules, sides, own, other, lane, end, rules.test);
    if (met) return true;
  }
  own.head = end;
  for (; own.linkedHead < linkedEnd; own.linkedHead++) {
    if (expandLinked(rules, sides, own, other, own.linkedHead)) return true;
  }
  return false;
}

/**
 * Looks along one lane from the entities of the level, where the way one came asks nothing. What
 * needs a closer look is put aside: a loop that calls no function runs twice as fast.
 */
function expandLane(
  rules: Rules,
  sides: Sides,
  own: Side,
  other: Side,
  lane: Lane,
  levelEnd: number,
): boolean {
  const { parts, everyPlain } = rules;
  const { bounds, ends, codes } = lane.rows;
  const { spots, fresh, asideEdges, asideFrom } = sides;
  const { queue, mark } = own;
  const acts = actsAt(rules, own, lane);
  const goal = other.start;
  const goalMark = other.mark;
  let tail = own.tail;
  let aside = 0;
  for (let at = own.head; at < levelEnd; at++) {
    const entity = queue[at] as number;
    const row = PARTS * entity;
    const stop = bounds[row + parts] as number;
    let i = bounds[row] as number;
    if (everyPlain) {
      for (const split = bounds[row + 1] as number; i < split; i++) {
        const next = ends[i] as number;
        const found = spots[2 * next] as number;
        if (found < fresh) {
          spots[2 * next] = mark;
          spots[2 * next + 1] = entity;
          queue[tail++] = next;
        } else if (found === goalMark) {
          return meet(own, entity, other, next);
        }
      }
    }
    for (; i < stop; i++) {
      const act = acts[codes[i] as number] as number;
      if (act === SKIP) continue;
      const next = ends[i] as number;
      if (act === AT_ONCE) {
        const found = spots[2 * next] as number;
        if (found < fresh) {
          spots[2 * next] = mark;
          spots[2 * next + 1] = entity;
          queue[tail++] = next;
        } else if (found === goalMark) {
          return meet(own, entity, other, next);
        }
      } else if (act === ASIDE) {
        asideEdges[aside] = i;
        asideFrom[aside++] = entity;
      } else if (next === goal) {
        return meet(own, entity, other, next);
      }
    }
  }
  own.tail = tail;
  return aside > 0 && lookCloser(rules, sides, own, other, lane, aside);
}

/** The same where each claim must pass a test. */
function expandTested(
  rules: Rules,
  sides: Sides,
  own: Side,
  other: Side,
  lane: Lane,
  levelEnd: number,
  test: Test,
): boolean {
  const { bounds, ends, codes, claims } = lane.rows;
  const { spots, fresh, asideEdges, asideFrom } = sides;
  const { queue, mark } = own;
  const acts = actsAt(rules, own, lane);
  const goal = other.start;
  const goalMark = other.mark;
  let tail = own.tail;
  let aside = 0;
  for (let at = own.head; at < levelEnd; at++) {
    const entity = queue[at] as number;
    const row = PARTS * entity;
    const stop = bounds[row + rules.parts] as number;
    for (let i = bounds[row] as number; i < stop; i++) {
      const act = acts[codes[i] as number] as number;
      if (act === SKIP) continue;
      const next = ends[i] as number;
      if (act === ASIDE) {
        asideEdges[aside] = i;
        asideFrom[aside++] = entity;
        continue;
      }
      const found = spots[2 * next] as number;
      if (found >= fresh && found !== goalMark) continue;
      if (act === IF_GOAL && next !== goal) continue;
      if (!test(claims[i] as number)) continue;
      if (found === goalMark) return meet(own, entity, other, next);
      spots[2 * next] = mark;
      spots[2 * next + 1] = entity;
      queue[tail++] = next;
    }
  }
  own.tail = tail;
  return aside > 0 && lookCloser(rules, sides, own, other, lane, aside);
}

/** What a side does with the edges of a lane: at its start no claim came before. */
function actsAt({ acts }: Rules, own: Side, { outward }: Lane): Uint8Array {
  const { first, later } = !outward ? acts.against : own.against ? acts.alongOfBoth : acts.along;
  return own.head === 0 ? first : later;
}

/** Goes along the edges that were put aside. */
function lookCloser(
  rules: Rules,
  sides: Sides,
  own: Side,
  other: Side,
  { rows, outward }: Lane,
  count: number,
): boolean {
  for (let k = 0; k < count; k++) {
    const edge = sides.asideEdges[k] as number;
    const entity = sides.asideFrom[k] as number;
    const claim = rows.claims[edge] as number;
    const way = outward ? 1 : 0;
    const next = rows.ends[edge] as number;
    if (arrive(rules, sides, own, other, next, claim, way, entity)) return true;
  }
  return false;
}

/** Goes on from an entity reached by a claim that matters, by the claims that its links allow. */
function expandLinked(rules: Rules, sides: Sides, own: Side, other: Side, place: number): boolean {
  const { index, use } = rules;
  const entity = own.linked.entity[place] as number;
  const last = own.linked.claim[place] as number;
  const lastOutward = own.linked.outward[place] as number;
  const pressed = pressesAtArrival(index, last, lastOutward);
  const effects = firstPair(index.ledTo, last);
  const causes = firstPair(index.ledBy, last);
  for (const { rows, outward: along } of own.lanes) {
    const outward = along ? 1 : 0;
    const row = PARTS * entity;
    const stop = rows.bounds[row + rules.parts] as number;
    for (let i = rows.bounds[row + 1] as number; i < stop; i++) {
      if ((use[rows.codes[i] as number] as number) < USE_LINKED) continue;
      const claim = rows.claims[i] as number;
      const presses = pressesAtDeparture(index, claim, outward);
      if (!pressed && !presses) continue;
      if (pressed && !holdsFrom(index.ledTo, effects, last, claim)) continue;
      if (presses && !holdsFrom(index.ledBy, causes, last, claim)) continue;
      const next = rows.ends[i] as number;
      if (arrive(rules, sides, own, other, next, claim, outward, -1 - place)) return true;
    }
  }
  return false;
}

/** Arrives by pressure that led to claims, or by one of these; `ref` is the state one comes from. */
function arrive(
  rules: Rules,
  { spots, fresh }: Sides,
  own: Side,
  other: Side,
  next: number,
  claim: number,
  outward: number,
  ref: number,
): boolean {
  const { index, test } = rules;
  const found = spots[2 * next] as number;
  if (found === CLOSED || next === own.start) return false;
  if (test !== null && !test(claim)) return false;
  const pressed = pressesAtArrival(index, claim, outward);
  if (!pressed || next === other.start) {
    if (found === other.mark) return meet(own, ref, other, next);
    if (found < fresh) {
      spots[2 * next] = own.mark;
      spots[2 * next + 1] = ref;
      own.queue[own.tail++] = next;
    }
  }
  // A claim that pressure led to matters only to a side that goes against the claims.
  if (!pressed && !own.against) return false;
  const place = addLinked(own.linked, next, claim, outward, ref);
  return place >= 0 && other.linked.count > 0 && meetLinked(rules, own, other, place);
}

/** Meets the other side where both came by claims that matter and may stand side by side. */
function meetLinked(rules: Rules, own: Side, other: Side, place: number): boolean {
  const { linked } = other;
  const entity = own.linked.entity[place] as number;
  const last = own.linked.claim[place] as number;
  const lastOutward = own.linked.outward[place] as number;
  for (let at = newestLinked(linked, entity); at >= 0; at = linked.older[at] as number) {
    // The other side travels the opposite way: its arrival is a departure here.
    const next = linked.claim[at] as number;
    const nextOutward = 1 - (linked.outward[at] as number);
    if (!mayFollow(rules.index, last, lastOutward, next, nextOutward)) continue;
    return meet(own, own.linked.parent[place] as number, other, -1 - at);
  }
  return false;
}

function meet(own: Side, ownRef: number, other: Side, otherRef: number): true {
  own.met = ownRef;
  other.met = otherRef;
  return true;
}
