/** What commentators say of each other, answer each other, and who tells whose words. */
import type { Claim } from '#model/dossier.ts';
import type { AttributionAttitude } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import type { Test } from '../facets/facet.ts';

/**
 * `comments-on`: judges him or something he said. `responds-to`: says so of his statement.
 * `reports`: is how we know his words, with what he makes of them. `tie`: an act or a relation
 * between the two ("relies on").
 */
export const RELATION_KINDS = ['comments-on', 'responds-to', 'reports', 'tie'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Of a report: whether he endorses the words, rejects them, or neither; else null. */
  readonly attitude: AttributionAttitude | null;
  readonly claims: readonly string[];
}

/** Every relation from one of the commentators to another, in the order of the dossier's claims. */
export function relationsAmong(
  index: ClaimIndex,
  commentators: readonly string[],
  passes: Test = () => true,
): Relation[] {
  const chosen = new Set(commentators);
  const found = new Map<string, Relation & { claims: string[] }>();
  const add = (
    kind: RelationKind,
    from: string | null,
    to: string | null | undefined,
    claim: Claim,
    attitude: AttributionAttitude | null = null,
  ) => {
    if (from === null || to === null || to === undefined || from === to) return;
    if (!chosen.has(from) || !chosen.has(to)) return;
    const key = [kind, from, to, attitude].join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { kind, from, to, attitude, claims: [claim.id] });
    else if (!known.claims.includes(claim.id)) known.claims.push(claim.id);
  };
  const speakerOf = (id: string) => index.claims[index.claimNumber.get(id) ?? -1]?.from;
  index.claims.forEach((claim, number) => {
    if (claim.mode !== 'made' || !passes(number)) return;
    const { from, to, family } = claim;
    for (const id of to) {
      if (family === 'commentary') add('comments-on', from, speakerOf(id) ?? id, claim);
      if (family === 'tie' && !claim.derived) add('tie', from, id, claim);
    }
    for (const id of claim['responds-to']) add('responds-to', from, speakerOf(id), claim);
    if (family === 'tie') return;
    for (const { by, attitude } of claim.attribution) add('reports', by, from, claim, attitude);
  });
  const order = (relation: Relation) => RELATION_KINDS.indexOf(relation.kind);
  return [...found.values()].sort((a, b) => order(a) - order(b));
}
