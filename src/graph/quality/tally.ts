/** Claims counted together, the written ones and the derived ties apart. */
import type { Claim } from '#model/dossier.ts';

export interface Tally {
  /** All of them, as a filter counts: written and derived. */
  readonly claims: number;
  readonly written: number;
  /** Ties that follow from roles, parts, outcomes and members. */
  readonly derived: number;
}

/** A tally under the value that its claims share. */
export interface Valued<T extends string = string> extends Tally {
  readonly value: T;
}

export function tally(claims: readonly Claim[]): Tally {
  const derived = claims.filter((claim) => claim.derived).length;
  return { claims: claims.length, written: claims.length - derived, derived };
}

/** A tally for each value, in the order given, nought included; a claim has one value. */
export function tallies<T extends string>(
  claims: readonly Claim[],
  values: readonly T[],
  valueOf: (claim: Claim) => string,
): Valued<T>[] {
  const groups = new Map<string, Claim[]>(values.map((value) => [value, []]));
  for (const claim of claims) groups.get(valueOf(claim))?.push(claim);
  return values.map((value) => ({ value, ...tally(groups.get(value)!) }));
}
