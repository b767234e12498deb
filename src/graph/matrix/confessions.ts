/** Who confessed: what somebody says of himself stands in no cell of a matrix, but beside it. */
import type { ClaimIndex } from '../claim-index.ts';
import { utterance } from '../independence.ts';
import { compileFilter, type Filter } from '../filter.ts';

/** The number of confessions by speaker under a filter; claims of one statement count once. */
export function confessionsOf(index: ClaimIndex, filter: Filter): ReadonlyMap<string, number> {
  const passes = compileFilter(index, filter);
  const { types } = index.dossier.vocabulary;
  const said = new Map<string, Set<string>>();
  for (const [number, claim] of index.claims.entries()) {
    if (types[claim.type]?.confession !== true || claim.from === null) continue;
    if (claim.mode !== 'made' || !passes(number)) continue;
    const statements = said.get(claim.from) ?? new Set();
    said.set(claim.from, statements.add(utterance(claim)));
  }
  return new Map([...said].map(([id, statements]) => [id, statements.size]));
}
