/** The working memory of a search, kept between searches: nothing is cleared, stamps only rise. */
import type { ClaimIndex } from '../claim-index.ts';
import { linkedStates, type LinkedStates } from './linked-states.ts';
import type { Lane } from './rules.ts';

/** One of the two searches that go to meet each other. */
export interface Side {
  lanes: readonly Lane[];
  /** True if a lane goes against the claims. */
  against: boolean;
  start: number;
  /** Stands in `marks` at the entities that this side has reached. */
  mark: number;
  readonly queue: Uint32Array;
  head: number;
  tail: number;
  readonly linked: LinkedStates;
  linkedHead: number;
  /** The state at which it met the other side. */
  met: number;
}

export interface Sides {
  readonly ahead: Side;
  readonly back: Side;
  /**
   * Two numbers for each entity, side by side since a search wants both. At 2 × entity its mark:
   * below `fresh` where this search may go and has not been; the mark of a side where that has been;
   * CLOSED where no path may pass. After it the state from which the entity was reached: an entity,
   * or -1 - the place of a linked state.
   */
  readonly spots: Int32Array;
  fresh: number;
  /** Edges of a level that need a closer look, and whence they lead. */
  readonly asideEdges: Uint32Array;
  readonly asideFrom: Uint32Array;
}

/** The mark of entities that a path may not pass through. */
export const CLOSED = 2 ** 30;
/** A search uses two marks. */
const MARKS = 2;
const kept = new WeakMap<Uint8Array, Sides>();

/** Working memory for one search through the entities that `pass` marks. */
export function takeSides(index: ClaimIndex, pass: Uint8Array): Sides {
  let sides = kept.get(pass);
  if (sides === undefined || sides.fresh + 2 * MARKS > CLOSED) {
    kept.set(pass, (sides = newSides(index, pass)));
  }
  sides.fresh += MARKS;
  sides.ahead.mark = sides.fresh;
  sides.back.mark = sides.fresh + 1;
  return sides;
}

function newSides(index: ClaimIndex, pass: Uint8Array): Sides {
  const edges = index.adjacency.out.ends.length;
  const spots = new Int32Array(2 * pass.length);
  for (let i = 0; i < pass.length; i++) spots[2 * i] = pass[i] === 1 ? 0 : CLOSED;
  return {
    ahead: newSide(index),
    back: newSide(index),
    spots,
    fresh: 0,
    asideEdges: new Uint32Array(edges),
    asideFrom: new Uint32Array(edges),
  };
}

function newSide(index: ClaimIndex): Side {
  return {
    lanes: [],
    against: false,
    start: 0,
    mark: 0,
    queue: new Uint32Array(index.entities.length),
    head: 0,
    tail: 0,
    linked: linkedStates(index.entities.length),
    linkedHead: 0,
    met: 0,
  };
}

/** Notes where two sides met: the state of each. */
export function meet(own: Side, ownRef: number, other: Side, otherRef: number): true {
  own.met = ownRef;
  other.met = otherRef;
  return true;
}
