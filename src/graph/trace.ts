/**
 * A path query answered in full, the same for browser and command line: the paths, each hop read out
 * and weighed, the best-attested chain beside the shortest, and what they depend on.
 */
import { hopSentence, namesOf } from '#model/sentences.ts';
import type { ClaimIndex } from './claim-index.ts';
import { attestation } from './paths/attestation.ts';
import { bestAttestedRoute } from './paths/best-attested.ts';
import { dependence, type Dependence, worksOf } from './paths/dependence.ts';
import { findPaths, type Hop, type Path, type PathAnswer, pathOf } from './paths/find-paths.ts';
import { hopClaims } from './paths/hops.ts';
import type { PathQuery } from './paths/path-query.ts';
import { compileRules } from './paths/rules.ts';

export interface TracedHop extends Hop {
  readonly sentence: string;
  /** Works that say one of its claims. */
  readonly sources: readonly string[];
  /** How well it is attested, above 0 and at most 1 (paths/attestation.ts). */
  readonly strength: number;
  /** True if only ties that connect everybody make the hop. */
  readonly weak: boolean;
  /** Which way its claims point, in the order of reading; neither: ties without a direction. */
  readonly points: 'forward' | 'backward' | 'both' | 'neither';
}

export interface TracedPath extends Path {
  readonly hops: readonly TracedHop[];
  /** The product of its hops' strengths. */
  readonly strength: number;
  /** The place of its weakest hop, from 0. */
  readonly weakest: number;
  /** Works that say any of its claims: one, and the chain rests on one source. */
  readonly sources: readonly string[];
}

export interface TraceAnswer extends Omit<PathAnswer, 'paths'> {
  readonly paths: readonly TracedPath[];
  /** The best-attested chain; null if there is none, or if the search for it was given up. */
  readonly best: TracedPath | null;
  /** What breaks every chain when it is taken away; null where there is no chain. */
  readonly dependence: Dependence | null;
}

const BEST_BUDGET = 400_000;

/** Answers a query. Throws a PathQueryError for one that cannot be answered. */
export function trace(index: ClaimIndex, query: PathQuery): TraceAnswer {
  let last: TraceAnswer | undefined;
  for (const { answer } of traceStages(index, query)) last = answer;
  return last!;
}

export interface TraceStage {
  /** All that is known so far. */
  readonly answer: TraceAnswer;
  /** What is reckoned next; null at the end. */
  readonly awaited: 'best' | 'dependence' | null;
}

/** The same in stages, for those who would rather have the chains before the rest. */
export function* traceStages(index: ClaimIndex, query: PathQuery): Generator<TraceStage> {
  const found = findPaths(index, query);
  const [first] = found.paths;
  const paths = found.paths.map((path) => tracedPath(index, path));
  let answer: TraceAnswer = { ...found, paths, best: null, dependence: null };
  yield { answer, awaited: first === undefined ? null : 'best' };
  if (first === undefined) return;
  answer = { ...answer, best: bestOf(index, query) };
  yield { answer, awaited: 'dependence' };
  yield { answer: { ...answer, dependence: dependence(index, query, first) }, awaited: null };
}

function bestOf(index: ClaimIndex, query: PathQuery): TracedPath | null {
  const rules = compileRules(index, query);
  const route = bestAttestedRoute(rules, { edges: BEST_BUDGET });
  if (route === null) return null;
  return tracedPath(index, pathOf(rules, route, hopClaims(rules, route)!));
}

function tracedPath(index: ClaimIndex, path: Path): TracedPath {
  const { dossier, claims, claimNumber } = index;
  const name = namesOf(dossier);
  const numbers = path.hops.map((hop) => hop.claims.map((id) => claimNumber.get(id)!));
  const { hops: strengths, strength, weakest } = attestation(index, numbers);
  const hops = path.hops.map((hop, i) => ({
    ...hop,
    sentence: hopSentence(
      numbers[i]!.map((number) => claims[number]!),
      dossier,
      name,
    ),
    sources: worksOf(index, hop.claims),
    strength: rounded(strengths[i]!),
    weak: numbers[i]!.every((number) => index.claim.roster[number] === 1),
    points: pointsOf(index, hop),
  }));
  const all = path.hops.flatMap((hop) => hop.claims);
  return { ...path, hops, strength: rounded(strength), weakest, sources: worksOf(index, all) };
}

/** To three places: it orders, and measures nothing. */
const rounded = (strength: number) => Math.round(strength * 1000) / 1000;

function pointsOf(index: ClaimIndex, { from, to, claims }: Hop): TracedHop['points'] {
  const { types } = index.dossier.vocabulary;
  const directed = claims
    .map((id) => index.claims[index.claimNumber.get(id)!]!)
    .filter(({ type }) => types[type]?.directed !== false);
  const along = directed.filter((claim) => claim.from === from && claim.to.includes(to)).length;
  if (directed.length === 0) return 'neither';
  return along === directed.length ? 'forward' : along === 0 ? 'backward' : 'both';
}
