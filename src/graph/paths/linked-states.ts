/**
 * The states of a search in which the claim by which one came decides how to go on: pressure that
 * led to something, and what it led to. Kept as columns, with a lookup by entity that needs no
 * clearing (P. Briggs and L. Torczon, "An efficient representation for sparse sets", 1993).
 */
export interface LinkedStates {
  count: number;
  readonly entity: number[];
  readonly claim: number[];
  /** 1 where one came along the claim, 0 where against it. */
  readonly outward: number[];
  /** The state before: an entity, or -1 - the place of a linked state. */
  readonly parent: number[];
  /** The place of the state before this one of the same entity, or -1. */
  readonly older: number[];
  /** By entity the place of its newest state; may be out of date. */
  readonly newest: Int32Array;
}

export function linkedStates(entities: number): LinkedStates {
  return {
    count: 0,
    entity: [],
    claim: [],
    outward: [],
    parent: [],
    older: [],
    newest: new Int32Array(entities),
  };
}

/** The place of the newest state of an entity, or -1; `older` leads on to the others. */
export function newestLinked(states: LinkedStates, entity: number): number {
  const place = states.newest[entity] as number;
  return place < states.count && states.entity[place] === entity ? place : -1;
}

/** Adds a state if it is not there; gives its place, or -1 if it is there already. */
export function addLinked(
  states: LinkedStates,
  entity: number,
  claim: number,
  outward: number,
  parent: number,
): number {
  const older = newestLinked(states, entity);
  for (let place = older; place >= 0; place = states.older[place] as number) {
    if (states.claim[place] === claim && states.outward[place] === outward) return -1;
  }
  const place = states.count++;
  states.entity[place] = entity;
  states.claim[place] = claim;
  states.outward[place] = outward;
  states.parent[place] = parent;
  states.older[place] = older;
  states.newest[entity] = place;
  return place;
}
