/** Parallel claims drawn as one line. */
import type { Claim } from '#model/dossier.ts';
import { CERTAINTIES, type Certainty, FAMILIES, type Family } from '#model/schema/scales.ts';
import { DURESS_PRESSURE } from './claim-columns.ts';
import type { ClaimIndex } from './claim-index.ts';
import { voices, width } from './independence.ts';
import type { Selection } from './select.ts';

export interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  readonly claims: readonly Claim[];
  /** Utterances: claims of one statement count once. */
  readonly statements: number;
  /** Independent sources, by which the line is wide; 0 where no evidence is counted. */
  readonly sources: number;
  /** True if any of the claims is said to have been made under pressure. */
  readonly duress: boolean;
  /** The most frequent stance (the first in the vocabulary's order among equals), or null. */
  readonly stance: string | null;
  /** True if the claims take different stances. */
  readonly stancesDiffer: boolean;
  /** The lowest certainty. */
  readonly certainty: Certainty;
  /** True if all are of types that connect everybody: drawn weak. */
  readonly roster: boolean;
  /** True if who acted is the curator's inference in all: a hollow tail. */
  readonly inferred: boolean;
}

/**
 * The drawn claims of a selection, bundled by ordered pair and family, in the order of their first
 * claims. With `within`, only between entities that it marks (by number).
 */
export function bundles(index: ClaimIndex, selection: Selection, within?: Uint8Array): Bundle[] {
  const { edges } = index;
  const size = index.entities.length;
  const groups = new Map<number, number[]>();
  for (let e = 0; e < edges.claim.length; e++) {
    const claim = edges.claim[e] as number;
    if (selection.claimMask[claim] !== 1) continue;
    const from = edges.from[e] as number;
    const to = edges.to[e] as number;
    if (within !== undefined && (within[from] !== 1 || within[to] !== 1)) continue;
    const key = (from * size + to) * FAMILIES.length + (index.claim.family[claim] as number);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups].map(([key, numbers]) => bundle(index, key, numbers));
}

function bundle(index: ClaimIndex, key: number, numbers: readonly number[]): Bundle {
  const { claim: columns, entities } = index;
  const pair = Math.floor(key / FAMILIES.length);
  const claims = numbers.map((n) => index.claims[n]!);
  const heard = voices(index, claims);
  const lowest = Math.max(...numbers.map((n) => columns.certainty[n]!));
  return {
    from: entities[Math.floor(pair / entities.length)]!.id,
    to: entities[pair % entities.length]!.id,
    family: FAMILIES[key % FAMILIES.length]!,
    claims,
    statements: heard.statements,
    sources: width(heard),
    duress: numbers.some((n) => columns.duress[n] === DURESS_PRESSURE),
    ...stanceOf(index, numbers),
    certainty: CERTAINTIES[lowest]!,
    roster: numbers.every((n) => columns.roster[n] === 1),
    inferred: claims.every((claim) => claim.agent === 'inferred'),
  };
}

function stanceOf(
  index: ClaimIndex,
  numbers: readonly number[],
): Pick<Bundle, 'stance' | 'stancesDiffer'> {
  const counts = new Map<number, number>();
  for (const n of numbers) {
    const stance = index.claim.stance[n]!;
    if (stance !== 0) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return {
    stance: best === undefined ? null : index.names.stances.names[best[0]]!,
    stancesDiffer: counts.size > 1,
  };
}
