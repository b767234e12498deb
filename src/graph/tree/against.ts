/** The drawn claims against somebody that a tree query follows, by the entity they start from. */
import { FAMILIES } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { compileFilter } from '../filter.ts';
import { familiesOf, isUpstream, type TreeQuery } from './tree-query.ts';

/** From an entity to the next ones in the direction of the query, with the claims; by number. */
export type Steps = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

/** The steps from each entity, to the next ones in the order of the dossier. */
export function stepsAgainst(index: ClaimIndex, query: TreeQuery): Steps {
  const { edges, claim, names, dossier } = index;
  const followed = familiesOf(query.relation).map((family) => FAMILIES.indexOf(family));
  const against = names.types.names.map(
    (name) => dossier.vocabulary.types[name]?.sense === 'against',
  );
  const passes = compileFilter(index, query.filter);
  const upstream = isUpstream(query.relation);
  const steps = new Map<number, Map<number, number[]>>();
  for (let e = 0; e < edges.claim.length; e++) {
    const c = edges.claim[e] as number;
    if (against[claim.type[c] as number] !== true) continue;
    if (!followed.includes(claim.family[c] as number) || !passes(c)) continue;
    const [speaker, target] = [edges.from[e] as number, edges.to[e] as number];
    const [here, next] = upstream ? [target, speaker] : [speaker, target];
    const nexts = steps.get(here) ?? new Map<number, number[]>();
    steps.set(here, nexts);
    const claims = nexts.get(next);
    if (claims === undefined) nexts.set(next, [c]);
    else claims.push(c);
  }
  for (const [here, nexts] of steps) {
    steps.set(here, new Map([...nexts].sort(([a], [b]) => a - b)));
  }
  return steps;
}
