/**
 * How well a hop and a chain are attested: an order of evidence, not a probability that anything is
 * true.
 *
 * A work counts w = r · c for a claim: r is its reliability, (K + 1 - rank) / (K + 1) for ranks 1 … K
 * of the vocabulary (the lowest where none is given); c the certainty that the claim was made:
 * certain 1, probable 2/3, disputed 1/3. Of a hop each independent work counts once, by the claim
 * that serves it best, and not for a claim that the work's own speaker rejects. The hop's strength is
 * 1 - Π (1 - w), so that a second work always adds and never as much as the first; where no work
 * counts it is LEAST; a hop of ties that connect everybody alone counts a quarter of it (WEAK). The
 * strength of a chain is the product of its hops'; its weakest hop is the
 * first with the lowest. (Independent reports combined by noisy-or: J. Pearl, Probabilistic
 * Reasoning in Intelligent Systems, 1988, ch. 4.)
 */
import { CERTAINTIES } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { voices } from '../independence.ts';

/** The strength of a hop for which no work counts. */
export const LEAST = 0.02;

/** What is left of the strength of a hop that only ties which connect everybody make. */
export const WEAK = 0.25;

/** What each work counts for one claim. */
type Weights = readonly { readonly work: string; readonly weight: number }[];

const kept = new WeakMap<ClaimIndex, (Weights | undefined)[]>();

/** The strength of a hop made of these claims (by number): above 0, at most 1. */
export function hopStrength(index: ClaimIndex, claims: readonly number[]): number {
  const weak = claims.length > 0 && claims.every((claim) => index.claim.roster[claim] === 1);
  return weak ? Math.max(LEAST, WEAK * strength(index, claims)) : strength(index, claims);
}

function strength(index: ClaimIndex, claims: readonly number[]): number {
  const first = claims[0];
  if (claims.length === 1 && first !== undefined) return strengthOf(weightsOf(index, first));
  const best = new Map<string, number>();
  for (const claim of claims) {
    for (const { work, weight } of weightsOf(index, claim)) {
      best.set(work, Math.max(weight, best.get(work) ?? 0));
    }
  }
  return strengthOf([...best].map(([work, weight]) => ({ work, weight })));
}

function strengthOf(weights: Weights): number {
  if (weights.length === 0) return LEAST;
  let doubt = 1;
  for (const { weight } of weights) doubt *= 1 - weight;
  return Math.max(LEAST, 1 - doubt);
}

function weightsOf(index: ClaimIndex, claim: number): Weights {
  let all = kept.get(index);
  if (all === undefined) kept.set(index, (all = new Array(index.claims.length)));
  return (all[claim] ??= makeWeights(index, claim));
}

function makeWeights(index: ClaimIndex, claim: number): Weights {
  const record = index.claims[claim]!;
  const certainty = 1 - CERTAINTIES.indexOf(record.certainty) / CERTAINTIES.length;
  const reliability = reliabilities(index);
  return voices(index, [record]).sources.map((work) => ({
    work,
    weight: certainty * reliability(work),
  }));
}

const byWork = new WeakMap<ClaimIndex, (work: string) => number>();

/** The reliability of a work between 0 and 1, by the ranks of the vocabulary. */
function reliabilities(index: ClaimIndex): (work: string) => number {
  let of = byWork.get(index);
  if (of === undefined) {
    const { vocabulary, sources } = index.dossier;
    const lowest = Math.max(1, ...Object.values(vocabulary.reliability).map(({ rank }) => rank));
    const ranks = new Map(
      sources.map(({ id, reliability }) => [
        id,
        (reliability === null ? undefined : vocabulary.reliability[reliability]?.rank) ?? lowest,
      ]),
    );
    of = (work) => (lowest + 1 - (ranks.get(work) ?? lowest)) / (lowest + 1);
    byWork.set(index, of);
  }
  return of;
}

export interface Attestation {
  /** The strength of each hop. */
  readonly hops: readonly number[];
  /** Their product. */
  readonly strength: number;
  /** The place of the weakest hop, from 0. */
  readonly weakest: number;
}

/** How well a chain is attested, from the claims of its hops by number. */
export function attestation(index: ClaimIndex, hops: readonly (readonly number[])[]): Attestation {
  const strengths = hops.map((claims) => hopStrength(index, claims));
  return {
    hops: strengths,
    strength: strengths.reduce((product, one) => product * one, 1),
    weakest: strengths.indexOf(Math.min(...strengths)),
  };
}

/**
 * A strength as a whole number that adds up along a chain: the less, the better attested. Of chains
 * equally strong the shorter costs less.
 */
export function costOf(strength: number): number {
  return Math.round(-Math.log(strength) * 1e9) + 1;
}
