/** How a claim becomes edges: MODEL.md's rules, in one place for the picture, paths and exports. */
import type { Claim } from './dossier.ts';
import type { Vocabulary } from './schema/vocabulary.ts';

/**
 * The targets of the edges that a claim gives, all leaving `claim.from`: none unless the claim was
 * made, has a speaker and its type is drawn; never a claim, a source or the speaker himself.
 */
export function edgeTargets(
  claim: Claim,
  vocabulary: Vocabulary,
  isEntity: (id: string) => boolean,
): string[] {
  const { from } = claim;
  if (from === null || claim.mode !== 'made' || claim.agent === 'unstated') return [];
  if (vocabulary.types[claim.type]?.edge === false) return [];
  return claim.to.filter((id) => id !== from && isEntity(id));
}

/** True if a path may use the claim at all (its type says so; roster types only when asked). */
export function isPathType(vocabulary: Vocabulary, type: string): boolean {
  return vocabulary.types[type]?.paths !== false;
}
