/** The best-attested chain, which need not be the shortest. */
import TinyQueue from 'tinyqueue';
import { costOf, hopStrength } from './attestation.ts';
import { costBounds } from './cost-bounds.ts';
import { hopClaims } from './hops.ts';
import { type Budget, reachable, type Reached } from './reachable.ts';
import { lookAhead } from './routes.ts';
import type { Rules } from './rules.ts';

interface Partial {
  /** What the chain costs so far, and at least in all. */
  readonly cost: number;
  readonly bound: number;
  readonly path: readonly number[];
  /** Null for a whole chain, whose cost is then exact. */
  readonly here: Reached | null;
}

/**
 * The route with the greatest strength (attestation.ts) of at most rules.maxLength hops; of equals
 * the shorter, then the first in the order of the entities. Null if there is none, or if the budget
 * ran out before one was sure (budget.edges is then below nought). Best first, by what the rest
 * costs at the least (P. Hart, N. Nilsson and B. Raphael, 1968).
 */
export function bestAttestedRoute(rules: Rules, budget: Budget): readonly number[] | null {
  const ahead = lookAhead(rules, rules.maxLength);
  if (ahead === null || rules.starts.length === 0) return null;
  const rest = costBounds(rules);
  const queue = new TinyQueue<Partial>([], before);
  for (const entity of rules.starts) {
    const here = { entity, steps: [], free: true };
    if (ahead.distances[entity]! > rules.maxLength) continue;
    queue.push({ cost: 0, bound: rest[entity]!, path: [entity], here });
  }
  let best: Partial | null = null;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { path, here, cost } = next;
    if (here === null) return path;
    // None can be stronger than this one; only which of equals comes first is left open.
    if (budget.edges < 0) return best !== null && best.cost <= next.bound ? best.path : null;
    const hops = path.length - 1;
    for (const last of [true, false]) {
      const left = last ? 0 : rules.maxLength - hops - 1;
      if (left < (last ? 0 : 1) || hops >= rules.maxLength) continue;
      for (const reached of reachable(rules, ahead, path, here, left, last, budget)) {
        const route = [...path, reached.entity];
        if (last) {
          const exact = routeCost(rules, route);
          if (exact === null) continue;
          const whole = { cost: exact, bound: exact, path: route, here: null };
          if (best === null || before(whole, best) < 0) best = whole;
          queue.push(whole);
          continue;
        }
        const claims = [...new Set(reached.steps.map((step) => step.claim))];
        const sofar = cost + costOf(hopStrength(rules.index, claims));
        const bound = sofar + rest[reached.entity]!;
        queue.push({ cost: sofar, bound, path: route, here: reached });
      }
    }
  }
  return null;
}

/** The cost of a whole route, by the claims that the rules leave on each hop; null if they leave none. */
export function routeCost(rules: Rules, route: readonly number[]): number | null {
  const hops = hopClaims(rules, route);
  if (hops === null) return null;
  return hops.reduce((sum, claims) => sum + costOf(hopStrength(rules.index, claims)), 0);
}

/**
 * The lower bound first. Among equals a chain that is not yet whole goes first, so that the first
 * whole one taken is the shortest of the best.
 */
function before(a: Partial, b: Partial): number {
  if (a.bound !== b.bound) return a.bound - b.bound;
  if ((a.here === null) !== (b.here === null)) return a.here === null ? 1 : -1;
  if (a.path.length !== b.path.length) {
    return a.here === null ? a.path.length - b.path.length : b.path.length - a.path.length;
  }
  const place = a.path.findIndex((entity, i) => entity !== b.path[i]);
  return place < 0 ? 0 : a.path[place]! - b.path[place]!;
}
