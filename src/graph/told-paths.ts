/** A path answer with each hop read out as a sentence: the same for browser and command line. */
import { hopSentence, namesOf } from '#model/sentences.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { PathAnswer } from './paths/find-paths.ts';

export interface ToldHop {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
  readonly sentence: string;
}

export interface ToldPath {
  readonly length: number;
  readonly entities: readonly string[];
  readonly hops: readonly ToldHop[];
}

export interface ToldAnswer extends Omit<PathAnswer, 'paths'> {
  readonly paths: readonly ToldPath[];
}

/** The answer, with a sentence for each hop in the words of the dossier's vocabulary. */
export function tellPaths(index: ClaimIndex, answer: PathAnswer): ToldAnswer {
  const { dossier, claims, claimNumber } = index;
  const name = namesOf(dossier);
  const paths = answer.paths.map((path) => ({
    ...path,
    hops: path.hops.map((hop) => {
      const parallel = hop.claims.map((id) => claims[claimNumber.get(id)!]!);
      return { ...hop, sentence: hopSentence(parallel, dossier, name) };
    }),
  }));
  return { ...answer, paths };
}
