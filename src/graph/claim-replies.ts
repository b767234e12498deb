/** What was said of a claim: judgements of it, answers to it, contradictions of it. */
import type { Claim } from '#model/dossier.ts';
import type { ClaimIndex } from './claim-index.ts';

export interface Replies {
  /** Claims of which it is the target. */
  readonly judged: readonly Claim[];
  /** Claims that respond to it, and no more. */
  readonly answered: readonly Claim[];
  /** Claims that contradict it, or that it contradicts, each with what they differ on. */
  readonly contradicted: readonly { readonly claim: Claim; readonly on: string }[];
}

/** Each list in the order of the dossier; all empty for an id that no claim names. */
export function repliesTo(index: ClaimIndex, id: string): Replies {
  const own = index.claims[index.claimNumber.get(id) ?? -1];
  const contradicted = index.claims.flatMap((claim) => {
    const mutual =
      claim.contradicts.find((other) => other.claim === id) ??
      own?.contradicts.find((other) => other.claim === claim.id);
    return mutual === undefined || claim.id === id ? [] : [{ claim, on: mutual.on }];
  });
  const judged = index.claims.filter(({ to }) => to.includes(id));
  return {
    judged,
    answered: index.claims.filter(
      (claim) => claim['responds-to'].includes(id) && !judged.includes(claim),
    ),
    contradicted,
  };
}
