/** What rests on each work, and on it alone. */
import type { Source } from '#model/dossier.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { facets } from '../facets/count.ts';
import { emptyFilter } from '../filter.ts';
import { isFirsthand } from './evidence.ts';

export interface Work {
  readonly value: string;
  readonly reliability: string | null;
  readonly status: Source['status'];
  /** Claims that cite it or were read in it, as the filter by source counts. */
  readonly cited: number;
  /** Claims that it says itself; and those that no other work says. */
  readonly claims: number;
  readonly alone: number;
  /** People known from it and from no other work. */
  readonly people: number;
  /** True if some evidence was read in the work itself. */
  readonly firsthand: boolean;
}

/** Every source of the dossier, by what rests on it; `lonely` are people by their only work. */
export function works(index: ClaimIndex, lonely: ReadonlyMap<string, string>): Work[] {
  const cited = facets(index, emptyFilter).source;
  const claims = new Map<string, number>();
  const alone = new Map<string, number>();
  const firsthand = new Set<string>();
  for (const { evidence } of index.claims) {
    const said = new Set(evidence.map(({ source }) => source));
    for (const work of said) add(claims, work);
    if (said.size === 1) for (const work of said) add(alone, work);
    for (const piece of evidence) if (isFirsthand(piece)) firsthand.add(piece.source);
    for (const { via } of evidence) if (via !== null) firsthand.add(via);
  }
  const people = new Map<string, number>();
  for (const work of lonely.values()) add(people, work);
  return index.dossier.sources
    .map(({ id, reliability, status }) => ({
      ...{ value: id, reliability, status },
      cited: cited.get(id) ?? 0,
      claims: claims.get(id) ?? 0,
      alone: alone.get(id) ?? 0,
      people: people.get(id) ?? 0,
      firsthand: firsthand.has(id),
    }))
    .sort((a, b) => b.cited - a.cited || b.claims - a.claims);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
