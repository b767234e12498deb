/** The claims of each hop of a path. */
import { EARLIEST, NEVER } from './chronology.ts';
import { claimsOfHop, dropUnjoined, gatherSteps, stepsOfHop } from './hop-steps.ts';
import type { Rules } from './rules.ts';
import { mayFollow } from './step.ts';

/** The steps that can make a hop. */
interface HopSteps {
  claims: number[];
  /** For each claim 1 if it is used along its direction, 0 if against. */
  outward: number[];
}

/**
 * For each hop the claims, ascending, that can stand there in this path: usable, and joined to some
 * claim of every other hop by the rule of pressure and, where it matters, by time. Null if that
 * leaves a hop without a claim.
 */
export function hopClaims(rules: Rules, entities: readonly number[]): number[][] | null {
  const length = entities.length - 1;
  const pressure = gatherSteps(rules, entities);
  if (rules.clock !== null) return timedClaims(rules, length);
  // No step but pressure asks anything of those beside it.
  if (pressure) dropUnjoined(rules.index, length);
  const hops: number[][] = [];
  for (let hop = 0; hop < length; hop++) {
    const claims = claimsOfHop(hop);
    if (claims.length === 0) return null;
    hops.push(claims);
  }
  return hops;
}

function timedClaims(rules: Rules, length: number): number[][] | null {
  const hops: HopSteps[] = [];
  for (let hop = 0; hop < length; hop++) hops.push(stepsOfHop(hop));
  return keepJoined(rules, hops) ? hops.map(({ claims }) => ascending(claims)) : null;
}

/** An undirected claim may be there both ways: it is listed once. */
function ascending(claims: number[]): number[] {
  claims.sort((a, b) => a - b);
  return claims.filter((claim, i) => claim !== claims[i - 1]);
}

/**
 * Drops every step that no chain of steps uses; false if a hop is left empty. A step is used if a
 * chain can have come to it by some day and go on from it after that day.
 */
function keepJoined(rules: Rules, hops: readonly HopSteps[]): boolean {
  const arrivals: (readonly number[])[] = [];
  for (const [i, hop] of hops.entries()) arrivals.push(arrivalDays(rules, hops, arrivals, i, hop));
  let later: readonly number[] = [];
  for (let i = hops.length - 1; i >= 0; i--) {
    const deadlines = deadlinesOf(rules, hops[i]!, hops[i + 1], later);
    // What is kept of this hop is all that the hop before may join.
    later = keep(hops[i]!, deadlines, arrivals[i]!);
  }
  return hops.every(({ claims }) => claims.length > 0);
}

/** For each step of hop i the earliest day to which a chain up to it can have come, or NEVER. */
function arrivalDays(
  { index, clock }: Rules,
  hops: readonly HopSteps[],
  arrivals: readonly (readonly number[])[],
  i: number,
  hop: HopSteps,
): number[] {
  return hop.claims.map((claim, k) => {
    if (i === 0) return clock === null ? EARLIEST : clock.after(EARLIEST, claim, false);
    let earliest = NEVER;
    const before = hops[i - 1]!;
    before.claims.forEach((last, j) => {
      const day = arrivals[i - 1]![j]!;
      if (day === NEVER) return;
      if (!mayFollow(index, last, before.outward[j]!, claim, hop.outward[k]!)) return;
      const after = clock === null ? EARLIEST : clock.after(day, claim, clock.linked(last, claim));
      earliest = Math.min(earliest, after);
    });
    return earliest;
  });
}

/** For each step the latest day from which the chain can still be done; null if on no day. */
function deadlinesOf(
  { index, clock }: Rules,
  hop: HopSteps,
  next: HopSteps | undefined,
  later: readonly number[],
): (number | null)[] {
  return hop.claims.map((claim, k) => {
    if (next === undefined) return NEVER;
    let latest: number | null = null;
    next.claims.forEach((following, j) => {
      if (!mayFollow(index, claim, hop.outward[k]!, following, next.outward[j]!)) return;
      const day =
        clock === null ? NEVER : clock.before(later[j]!, following, clock.linked(claim, following));
      if (day !== EARLIEST || clock === null) latest = Math.max(latest ?? day, day);
    });
    return latest;
  });
}

/** Keeps the steps that are in time; gives their deadlines. */
function keep(
  hop: HopSteps,
  deadlines: readonly (number | null)[],
  arrivals: readonly number[],
): number[] {
  const kept = deadlines.map(
    (deadline, i) => deadline !== null && arrivals[i] !== NEVER && arrivals[i]! <= deadline,
  );
  if (!kept.every((yes) => yes)) {
    hop.claims = hop.claims.filter((_, i) => kept[i]);
    hop.outward = hop.outward.filter((_, i) => kept[i]);
  }
  return deadlines.filter((_, i) => kept[i]).map((deadline) => deadline!);
}
