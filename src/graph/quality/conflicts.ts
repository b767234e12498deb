/** Where the dossier's voices contradict each other, and nobody has taken anything back. */
import type { Claim } from '#model/dossier.ts';
import { dateBounds } from '#model/dates.ts';
import type { ClaimIndex } from '../claim-index.ts';

export interface Contradiction {
  readonly claims: readonly [string, string];
  readonly on: string;
}

export interface FigureConflict {
  readonly what: string;
  readonly whom: string;
  readonly claims: readonly [string, string];
  /** True if one of the two says that it contradicts the other. */
  readonly marked: boolean;
}

const stands = (claim: Claim) => claim.retracted === null && claim.overturned === null;
const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs joined by `contradicts`, each once, that neither a retraction nor a reversal has closed. */
export function contradictions({ claims, claimNumber }: ClaimIndex): Contradiction[] {
  const seen = new Set<string>();
  return claims.filter(stands).flatMap((claim) =>
    claim.contradicts.flatMap(({ claim: id, on }): Contradiction[] => {
      const other = claims[claimNumber.get(id) ?? -1];
      const key = pairKey(claim.id, id);
      if (other === undefined || !stands(other) || seen.has(key)) return [];
      seen.add(key);
      return [{ claims: [claim.id, id], on }];
    }),
  );
}

/** Pairs of figures of the same what and whom, for times that meet, whose ranges do not. */
export function figureConflicts(index: ClaimIndex): FigureConflict[] {
  const marked = new Set(contradictions(index).map(({ claims }) => pairKey(...claims)));
  const alike = new Map<string, Figured[]>();
  for (const claim of index.claims) {
    if (!hasFigure(claim) || claim.mode !== 'made' || !stands(claim)) continue;
    const key = JSON.stringify([claim.figure.what, claim.figure.whom]);
    alike.set(key, [...(alike.get(key) ?? []), claim]);
  }
  return [...alike.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .filter((b) => disagree(a.figure, b.figure))
        .map((b): FigureConflict => {
          const { what, whom } = a.figure;
          return { what, whom, claims: [a.id, b.id], marked: marked.has(pairKey(a.id, b.id)) };
        }),
    ),
  );
}

type Figure = NonNullable<Claim['figure']>;
type Figured = Claim & { readonly figure: Figure };

const hasFigure = (claim: Claim): claim is Figured => claim.figure !== null;

function disagree(a: Figure, b: Figure): boolean {
  const apart = (low: Figure, high: Figure) => (low.max ?? Infinity) < (high.min ?? -Infinity);
  return (apart(a, b) || apart(b, a)) && periodsMeet(a.period, b.period);
}

function periodsMeet(a: string | null, b: string | null): boolean {
  const first = a === null ? null : dateBounds(a);
  const second = b === null ? null : dateBounds(b);
  return first === null || second === null || (first.min <= second.max && second.min <= first.max);
}
