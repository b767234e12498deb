/**
 * One shortest chain, by breadth-first search from both ends at once (I. Pohl, "Bi-directional
 * search", Machine Intelligence 6, 1971). A state of the search is an entity; where the rule of
 * pressure makes the way on depend on the claim by which one came, it is an entity and that claim.
 */
import { expandLevel } from './expand.ts';
import { entityOf, parentOf } from './linked-states.ts';
import type { Lane, Rules } from './rules.ts';
import { CLOSED, type Side, type Sides, takeSides } from './sides.ts';

/**
 * The entities of a shortest walk from rules.from to rules.to, or null if there is none within the
 * greatest length. Without linked claims the walk is a path; with them it may (rarely) visit an
 * entity twice, and then every path is at least as long.
 */
export function shortestWalk(rules: Rules): number[] | null {
  const sides = takeSides(rules.index, rules.pass);
  const { spots } = sides;
  for (const entity of rules.avoid) spots[2 * entity] = CLOSED;
  const walk = search(rules, sides);
  for (const entity of rules.avoid) reopen(rules, spots, entity);
  reopen(rules, spots, rules.from);
  reopen(rules, spots, rules.to);
  return walk;
}

/** Leaves the marks of what this search alone opened or closed as it found them. */
function reopen({ pass }: Rules, spots: Int32Array, entity: number): void {
  spots[2 * entity] = pass[entity] === 1 ? 0 : CLOSED;
}

function search(rules: Rules, sides: Sides): number[] | null {
  const { ahead, back } = sides;
  open(sides, ahead, rules.from, rules.ahead);
  open(sides, back, rules.to, rules.back);
  for (let length = 1; length <= rules.maxLength; length++) {
    const fromAhead = waiting(ahead) <= waiting(back);
    const own = fromAhead ? ahead : back;
    if (waiting(own) === 0) return null;
    if (expandLevel(rules, sides, own, fromAhead ? back : ahead)) return walkOf(sides);
  }
  return null;
}

function open(sides: Sides, side: Side, start: number, lanes: readonly Lane[]): void {
  side.lanes = lanes;
  side.against = !lanes[lanes.length - 1]!.outward;
  side.start = start;
  sides.spots[2 * start] = side.mark;
  sides.spots[2 * start + 1] = start;
  side.queue[0] = start;
  side.head = 0;
  side.tail = 1;
  side.linkedHead = 0;
  side.linked.count = 0;
}

function waiting(side: Side): number {
  return side.tail - side.head + side.linked.count - side.linkedHead;
}

/** The entities from one start over where the sides met to the other. */
function walkOf(sides: Sides): number[] {
  const walk: number[] = [];
  trace(sides, sides.ahead, walk);
  walk.reverse();
  trace(sides, sides.back, walk);
  return walk;
}

/** Appends the entities from where the sides met back to the start of this one. */
function trace({ spots }: Sides, { met, start, linked }: Side, walk: number[]): void {
  for (let ref = met; ;) {
    const place = -1 - ref;
    const entity = ref < 0 ? entityOf(linked, place) : ref;
    walk.push(entity);
    if (entity === start) return;
    ref = ref < 0 ? parentOf(linked, place) : (spots[2 * entity + 1] as number);
  }
}
