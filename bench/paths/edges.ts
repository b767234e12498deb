/** The same edges for the yardsticks, and pairs of people to ask about. */
import { PARTS } from '#graph/adjacency.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import { compileRules, UNUSABLE } from '#graph/paths/rules.ts';
import { seededRandom } from '#graph/random.ts';
import type { BareEdge, BareGraph } from '../bare-graph.ts';
import type { Options } from './questions.ts';

/** Hops of a walk in the order of time, at the most. */
const STEPS = 5;

/** True of each claim that the question may use, by number. */
export function passesOf(index: ClaimIndex, options: Options): (claim: number) => boolean {
  const { use, test } = compileRules(index, pathQuery('', '', options));
  const usable = new Set(usableTypes(index, use));
  const table = Uint8Array.from(index.names.types.names, (_, type) => (usable.has(type) ? 1 : 0));
  const { type } = index.claim;
  if (test === null) return (claim) => table[type[claim]!] === 1;
  return (claim) => table[type[claim]!] === 1 && test(claim);
}

function usableTypes(index: ClaimIndex, use: Uint8Array): number[] {
  const { out } = index.adjacency;
  const types: number[] = [];
  for (let i = 0; i < out.ends.length; i++) {
    if (use[out.codes[i]!] !== UNUSABLE) types.push(index.claim.type[out.claims[i]!]!);
  }
  return types;
}

/** The edges between people, in the direction of travel, labelled with their claims. */
export function edgesBetweenPeople(index: ClaimIndex, direction: Options['direction']): BareEdge[] {
  const { ahead, pass } = compileRules(index, pathQuery('', '', { direction }));
  const edges: BareEdge[] = [];
  for (const { rows } of ahead) {
    for (let from = 0; from < index.entities.length; from++) {
      if (pass[from] !== 1) continue;
      for (let i = rows.bounds[PARTS * from]!; i < rows.bounds[PARTS * (from + 1)]!; i++) {
        const to = rows.ends[i]!;
        if (pass[to] === 1) edges.push([from, to, rows.claims[i]!]);
      }
    }
  }
  return edges;
}

/** Different pairs of people, the same for the same dossier, that pass a test. */
export function somePairs(
  index: ClaimIndex,
  { count, seed }: { count: number; seed: number },
  wanted: (from: number, to: number) => boolean,
): [string, string][] {
  const random = seededRandom(seed);
  const people = index.dossier.people;
  const someone = () => people[Math.floor(random() * people.length)]!.id;
  const pairs: [string, string][] = [];
  for (let tries = 0; pairs.length < count && tries < 1000 * count; tries++) {
    const [from, to] = [someone(), someone()];
    if (from === to) continue;
    if (wanted(index.entityNumber.get(from)!, index.entityNumber.get(to)!)) pairs.push([from, to]);
  }
  return pairs;
}

/**
 * Pairs of people joined by claims each of which surely follows the one before, found by walking
 * along them at random: among pairs drawn blindly hardly one in thirty is.
 */
export function pairsInTime(
  { claim, entityIds }: ClaimIndex,
  { out, size }: BareGraph,
  { count, seed }: { count: number; seed: number },
): [string, string][] {
  const random = seededRandom(seed);
  const pairs: [string, string][] = [];
  for (let tries = 0; pairs.length < count && tries < 1000 * count; tries++) {
    const from = Math.floor(random() * size);
    let [at, day, hops] = [from, -Infinity, 0];
    for (; hops < STEPS; hops++) {
      const row = Array.from(
        { length: out.offsets[at + 1]! - out.offsets[at]! },
        (_, i) => out.offsets[at]! + i,
      ).filter((i) => claim.dateMin[out.labels[i]!]! >= day);
      if (row.length === 0) break;
      const edge = row[Math.floor(random() * row.length)]!;
      at = out.ends[edge]!;
      day = claim.dateMax[out.labels[edge]!]!;
    }
    if (hops > 1 && at !== from) pairs.push([entityIds[from]!, entityIds[at]!]);
  }
  return pairs;
}
