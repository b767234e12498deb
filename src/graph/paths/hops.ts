/** The claims of each hop of a path. */
import { PARTS } from '../adjacency.ts';
import { firstNotLess } from '../columns.ts';
import { EARLIEST, NEVER } from './chronology.ts';
import { type Lane, type Rules, UNUSABLE, USE_ORDINARY } from './rules.ts';
import { mayFollow } from './step.ts';

/** The steps that can make a hop. */
interface HopSteps {
  claims: number[];
  /** For each claim 1 if it is used along its direction, 0 if against. */
  outward: number[];
  /** False if the rule of pressure has a say in one of them. */
  ordinary: boolean;
}

/** In rows no longer than this every edge is looked at; in longer ones the place is sought. */
const SHORT_ROW = 24;

/**
 * For each hop the claims, ascending, that can stand there in this path: usable, and joined to some
 * claim of every other hop by the rule of pressure and, where it matters, by time. Null if that
 * leaves a hop without a claim.
 */
export function hopClaims(rules: Rules, entities: readonly number[]): number[][] | null {
  const hops: HopSteps[] = [];
  let ordinary = true;
  for (let i = 1; i < entities.length; i++) {
    const hop: HopSteps = { claims: [], outward: [], ordinary: true };
    for (let l = 0; l < rules.ahead.length; l++) {
      collect(rules, rules.ahead[l]!, entities[i - 1]!, entities[i]!, hop);
    }
    if (!hop.ordinary) ordinary = false;
    hops.push(hop);
  }
  if ((!ordinary || rules.clock !== null) && !keepJoined(rules, hops)) return null;
  return hops.map(({ claims }) => (claims.length > 1 ? ascending(claims) : claims));
}

/** An undirected claim may be there both ways: it is listed once. */
function ascending(claims: number[]): number[] {
  claims.sort((a, b) => a - b);
  return claims.filter((claim, i) => claim !== claims[i - 1]);
}

/** Adds the steps from an entity to the next along one lane. */
function collect(rules: Rules, lane: Lane, from: number, to: number, hop: HopSteps): void {
  const { bounds, ends } = lane.rows;
  const first = PARTS * from;
  const last = first + rules.parts;
  if ((bounds[last] as number) - (bounds[first] as number) <= SHORT_ROW) {
    for (let i = bounds[first] as number; i < (bounds[last] as number); i++) {
      if (ends[i] === to) addStep(rules, lane, i, hop);
    }
    return;
  }
  for (let part = first; part < last; part++) {
    const end = bounds[part + 1] as number;
    let i = firstNotLess(ends, bounds[part] as number, end, to);
    for (; i < end && ends[i] === to; i++) addStep(rules, lane, i, hop);
  }
}

function addStep({ use, test }: Rules, { rows, outward }: Lane, edge: number, hop: HopSteps): void {
  const kind = use[rows.codes[edge] as number];
  const claim = rows.claims[edge] as number;
  if (kind === UNUSABLE || (test !== null && !test(claim))) return;
  if (kind !== USE_ORDINARY) hop.ordinary = false;
  hop.claims.push(claim);
  hop.outward.push(outward ? 1 : 0);
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
