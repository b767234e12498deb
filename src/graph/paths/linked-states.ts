/**
 * The states of a search in which the claim by which one came decides how to go on: pressure that
 * led to something, and what it led to. Four numbers each in one array, with a lookup by entity that
 * needs no clearing (P. Briggs and L. Torczon, "An efficient representation for sparse sets", 1993).
 */
export interface LinkedStates {
  count: number;
  /** For the state at a place, from WIDTH × place on: entity, step, parent, older. */
  numbers: Int32Array;
  /** By entity the place of its newest state; may be out of date. */
  readonly newest: Int32Array;
}

const WIDTH = 4;
const STEP = 1;
const PARENT = 2;
const OLDER = 3;
const ROOM = 256;

export function linkedStates(entities: number): LinkedStates {
  return {
    count: 0,
    numbers: new Int32Array(WIDTH * ROOM),
    newest: new Int32Array(entities),
  };
}

/** The claim by which one came, and whether that was along it (1) or against it (0). */
export function linkedStep(claim: number, outward: number): number {
  return (claim << 1) | outward;
}

export function claimOfStep(step: number): number {
  return step >>> 1;
}

export function outwardOfStep(step: number): number {
  return step & 1;
}

export function entityOf({ numbers }: LinkedStates, place: number): number {
  return numbers[WIDTH * place] as number;
}

export function stepOf({ numbers }: LinkedStates, place: number): number {
  return numbers[WIDTH * place + STEP] as number;
}

/** The state before: an entity, or -1 - the place of a linked state. */
export function parentOf({ numbers }: LinkedStates, place: number): number {
  return numbers[WIDTH * place + PARENT] as number;
}

/** The place of the state before this one of the same entity, or -1. */
export function olderThan({ numbers }: LinkedStates, place: number): number {
  return numbers[WIDTH * place + OLDER] as number;
}

/** The place of the newest state of an entity, or -1; `olderThan` leads on to the others. */
export function newestLinked(states: LinkedStates, entity: number): number {
  const place = states.newest[entity] as number;
  return place < states.count && states.numbers[WIDTH * place] === entity ? place : -1;
}

/** Adds a state if it is not there; gives its place, or -1 if it is there already. */
export function addLinked(
  states: LinkedStates,
  entity: number,
  step: number,
  parent: number,
): number {
  const older = newestLinked(states, entity);
  for (let place = older; place >= 0; place = olderThan(states, place)) {
    if (stepOf(states, place) === step) return -1;
  }
  const place = states.count++;
  const at = WIDTH * place;
  if (at === states.numbers.length) grow(states);
  const { numbers } = states;
  numbers[at] = entity;
  numbers[at + STEP] = step;
  numbers[at + PARENT] = parent;
  numbers[at + OLDER] = older;
  states.newest[entity] = place;
  return place;
}

function grow(states: LinkedStates): void {
  const larger = new Int32Array(2 * states.numbers.length);
  larger.set(states.numbers);
  states.numbers = larger;
}
