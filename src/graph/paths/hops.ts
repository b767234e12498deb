/** The claims of each hop of a path. */
import { PARTS } from '../adjacency.ts';
import { firstNotLess } from '../columns.ts';
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
 * claim of every other hop by the rule of pressure. Null if the rule leaves a hop without a claim.
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
  if (!ordinary && !keepJoined(rules, hops)) return null;
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

/** Drops every step that no chain of steps uses; false if a hop is left empty. */
function keepJoined(rules: Rules, hops: readonly HopSteps[]): boolean {
  const { index } = rules;
  for (let i = 1; i < hops.length; i++) {
    const [before, hop] = [hops[i - 1]!, hops[i]!];
    if (before.ordinary && hop.ordinary) continue;
    keep(hop, (claim, way) =>
      before.claims.some((last, k) => mayFollow(index, last, before.outward[k]!, claim, way)),
    );
  }
  for (let i = hops.length - 2; i >= 0; i--) {
    const [hop, after] = [hops[i]!, hops[i + 1]!];
    if (hop.ordinary && after.ordinary) continue;
    keep(hop, (claim, way) =>
      after.claims.some((next, k) => mayFollow(index, claim, way, next, after.outward[k]!)),
    );
  }
  return hops.every(({ claims }) => claims.length > 0);
}

function keep(hop: HopSteps, wanted: (claim: number, way: number) => boolean): void {
  const kept = hop.claims.map((claim, i) => wanted(claim, hop.outward[i]!));
  if (kept.every((yes) => yes)) return;
  hop.claims = hop.claims.filter((_, i) => kept[i]);
  hop.outward = hop.outward.filter((_, i) => kept[i]);
}
