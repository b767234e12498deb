/** One hop of one side of a search from both ends (shortest.ts). */
import { PARTS, PLAIN, type Rows } from '../adjacency.ts';
import type { Test } from '../facets/facet.ts';
import { ASIDE, AT_ONCE, IF_GOAL, SKIP } from './acts.ts';
import { arrive, expandLinked } from './expand-linked.ts';
import { linkedStep } from './linked-states.ts';
import { type Lane, type Rules, USE_LINKED } from './rules.ts';
import { meet, type Side, type Sides } from './sides.ts';

/** Goes one hop further on one side; true if it met the other. */
export function expandLevel(rules: Rules, sides: Sides, own: Side, other: Side): boolean {
  const { lanes, linked } = own;
  const { test, sureParts } = rules;
  const end = own.tail;
  const linkedEnd = linked.count;
  if (test === null && sureParts > PLAIN) {
    for (let l = 0; l < lanes.length; l++) {
      if (expandSure(sides, own, other, lanes[l]!.rows, sureParts, end)) return true;
    }
  }
  for (let l = 0; l < lanes.length; l++) {
    const met =
      test === null
        ? expandAsked(rules, sides, own, other, lanes[l]!, end)
        : expandTested(rules, sides, own, other, lanes[l]!, end, test);
    if (met) return true;
  }
  own.head = end;
  for (; own.linkedHead < linkedEnd; own.linkedHead++) {
    if (expandLinked(rules, sides, own, other, own.linkedHead)) return true;
  }
  return false;
}

/**
 * Looks along the edges of the level that need not be asked about; true if it met the other side. A
 * loop this small, that calls no function, is compiled well.
 */
function expandSure(
  { spots, fresh }: Sides,
  own: Side,
  other: Side,
  { bounds, ends }: Rows,
  sureParts: number,
  levelEnd: number,
): boolean {
  const { queue, mark } = own;
  const goalMark = other.mark;
  let tail = own.tail;
  for (let at = own.head; at < levelEnd; at++) {
    const entity = queue[at] as number;
    const row = Math.imul(PARTS, entity);
    const last = bounds[row + sureParts] as number;
    for (let i = bounds[row + PLAIN] as number; i < last; i++) {
      const next = ends[i] as number;
      const found = spots[next << 1] as number;
      if (found < fresh) {
        spots[next << 1] = mark;
        spots[(next << 1) + 1] = entity;
        queue[tail++] = next;
      } else if (found === goalMark) {
        return meet(own, entity, other, next);
      }
    }
  }
  own.tail = tail;
  return false;
}

/**
 * Looks along the other edges of the level, in one lane, from the entities where the way one came
 * asks nothing. What needs a closer look is put aside, for the same reason.
 */
function expandAsked(
  rules: Rules,
  sides: Sides,
  own: Side,
  other: Side,
  lane: Lane,
  levelEnd: number,
): boolean {
  const { parts, sureParts } = rules;
  const toAsk = sureParts > PLAIN ? PLAIN : parts;
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
    const row = Math.imul(PARTS, entity);
    const stop = bounds[row + toAsk] as number;
    for (let i = bounds[row] as number; i < stop; i++) {
      const act = acts[codes[i] as number] as number;
      if (act === SKIP) continue;
      const next = ends[i] as number;
      if (act === AT_ONCE) {
        const found = spots[next << 1] as number;
        if (found < fresh) {
          spots[next << 1] = mark;
          spots[(next << 1) + 1] = entity;
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
    const row = Math.imul(PARTS, entity);
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
      const found = spots[next << 1] as number;
      if (found >= fresh && found !== goalMark) continue;
      if (act === IF_GOAL && next !== goal) continue;
      if (!test(claims[i] as number)) continue;
      if (found === goalMark) return meet(own, entity, other, next);
      spots[next << 1] = mark;
      spots[(next << 1) + 1] = entity;
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
  const { asideEdges, asideFrom } = sides;
  const { ends, claims, codes } = rows;
  for (let k = 0; k < count; k++) {
    const edge = asideEdges[k] as number;
    const next = ends[edge] as number;
    const step = linkedStep(claims[edge] as number, outward ? 1 : 0);
    const pressed = outward && rules.use[codes[edge] as number] === USE_LINKED;
    if (arrive(rules, sides, own, other, next, step, pressed, asideFrom[k] as number)) return true;
  }
  return false;
}
