/** Who stands nearest to an entity by what they said of, or did to, each other. Pure. */
import { DURESS_PRESSURE } from '#graph/claim-columns.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { claimsAbout } from '#graph/claims-about.ts';
import type { Claim } from '#model/dossier.ts';
import type { Family } from '#model/schema/scales.ts';
import { bundleKey } from './bundle-key.ts';

export interface Neighbour {
  readonly id: string;
  /** `before`: it speaks of the entity, or acts on it, more than the other way round. */
  readonly side: 'before' | 'after';
}

export interface NeighbourLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  readonly directed: boolean;
  readonly claims: readonly Claim[];
  readonly duress: boolean;
  readonly uncertain: boolean;
}

export interface Neighbourhood {
  readonly neighbours: readonly Neighbour[];
  readonly lines: readonly NeighbourLine[];
  /** How many more there are. */
  readonly left: number;
}

/**
 * The `most` neighbours with the most claims; of equals, those of the earlier claims. Ties that
 * connect everybody (`roster`) make nobody a neighbour.
 */
export function neighbourhood(index: ClaimIndex, id: string, most: number): Neighbourhood {
  const lines = linesOf(index, id);
  const sums = new Map<string, { before: number; after: number }>();
  for (const { from, to, claims } of lines.values()) {
    const other = from === id ? to : from;
    const sum = sums.get(other) ?? { before: 0, after: 0 };
    sum[from === id ? 'after' : 'before'] += claims.length;
    sums.set(other, sum);
  }
  const ranked = [...sums].sort(([, a], [, b]) => b.before + b.after - a.before - a.after);
  const shown = new Set(ranked.slice(0, most).map(([other]) => other));
  return {
    neighbours: ranked.slice(0, most).map(([other, { before, after }]) => ({
      id: other,
      side: before > after ? 'before' : 'after',
    })),
    lines: [...lines.values()]
      .filter(({ from, to }) => shown.has(from === id ? to : from))
      .map((line) => described(index, line)),
    left: Math.max(0, ranked.length - most),
  };
}

interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly claims: Claim[];
}

/** Claims between the entity and others, by pair and family. */
function linesOf(index: ClaimIndex, id: string): Map<string, Line> {
  const { from: by, to: of } = claimsAbout(index, id);
  const lines = new Map<string, Line>();
  for (const claim of new Set([...by, ...of])) {
    if (index.claim.roster[index.claimNumber.get(claim.id)!] === 1) continue;
    for (const to of claim.to) {
      const ends = [claim.from, to];
      if (claim.from === null || claim.from === to || !ends.includes(id)) continue;
      if (!ends.every((end) => index.entityNumber.has(end!))) continue;
      const key = bundleKey(claim.from, claim.family, to);
      const line = lines.get(key) ?? { key, from: claim.from, to, claims: [] };
      line.claims.push(claim);
      lines.set(key, line);
    }
  }
  return lines;
}

function described(index: ClaimIndex, line: Line): NeighbourLine {
  const { types } = index.dossier.vocabulary;
  const numbers = line.claims.map(({ id }) => index.claimNumber.get(id)!);
  return {
    ...line,
    family: line.claims[0]!.family,
    directed: line.claims.some(({ type }) => types[type]?.directed !== false),
    duress: numbers.some((n) => index.claim.duress[n] === DURESS_PRESSURE),
    uncertain: line.claims.every(({ certainty }) => certainty !== 'certain'),
  };
}
