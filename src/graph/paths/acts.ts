/**
 * What one side of a search from both ends does with an edge, by its step code: decided once for a
 * query, so that the loop over edges only looks it up.
 */
import { USE_DEAD_END, USE_EFFECT, USE_LINKED, USE_ORDINARY } from './use-kinds.ts';

/** Not to be used. */
export const SKIP = 0;
/** To be used without a further look. */
export const AT_ONCE = 1;
/** To be used only if it leads to the start of the other side. */
export const IF_GOAL = 2;
/** To be looked at more closely: how the search goes on may depend on this claim. */
export const ASIDE = 3;

/** Tables over step codes for one way of looking along a row. */
export interface LaneActs {
  /** From the entity at which the side starts, where no claim came before. */
  readonly first: Uint8Array;
  readonly later: Uint8Array;
}

export interface Acts {
  /** Along the claims, on a side that never goes against them. */
  readonly along: LaneActs;
  /** Along the claims, on a side that also goes against them. */
  readonly alongOfBoth: LaneActs;
  /** Against the claims. */
  readonly against: LaneActs;
}

/** The tables of a query from what each step code is to it. */
export function actsOf(use: Uint8Array): Acts {
  const table = (deadEnd: number, linked: number, effect: number) =>
    use.map((kind) => {
      if (kind === USE_ORDINARY) return AT_ONCE;
      if (kind === USE_DEAD_END) return deadEnd;
      if (kind === USE_LINKED) return linked;
      return kind === USE_EFFECT ? effect : SKIP;
    });
  // Along it pressure arrives at whom it presses: only what it led to may follow, and of dead ends
  // nothing. What pressure led to matters to whoever comes to it from its far end.
  const along = table(IF_GOAL, ASIDE, AT_ONCE);
  const alongOfBoth = table(IF_GOAL, ASIDE, ASIDE);
  return {
    along: { first: along, later: along },
    alongOfBoth: { first: alongOfBoth, later: alongOfBoth },
    // Against it pressure departs from whom it presses: only a path's end asks nothing of it.
    against: { first: table(AT_ONCE, ASIDE, ASIDE), later: table(SKIP, SKIP, ASIDE) },
  };
}
