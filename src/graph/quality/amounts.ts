/** How much the dossier holds: records by kind, claims by family and type. */
import { FAMILIES, type Family } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { voices } from '../independence.ts';
import { tally, tallies, type Tally, type Valued } from './tally.ts';

export interface Amounts extends Tally {
  readonly people: number;
  readonly groups: number;
  readonly events: number;
  readonly sources: number;
  /** Utterances among the written claims: those that share a `statement` are one. */
  readonly statements: number;
}

export interface FamilyTally extends Valued<Family> {
  /** Types that some claim has, the most frequent first. */
  readonly types: readonly Valued[];
}

export function amounts(index: ClaimIndex): Amounts {
  const { people, groups, events, sources, claims } = index.dossier;
  const written = claims.filter((claim) => !claim.derived);
  return {
    people: people.length,
    groups: groups.length,
    events: events.length,
    sources: sources.length,
    ...tally(claims),
    statements: voices(index, written).statements,
  };
}

/** The five families in their order, each with its types. */
export function families({ dossier }: ClaimIndex): FamilyTally[] {
  const { claims, vocabulary } = dossier;
  return FAMILIES.map((family) => {
    const own = claims.filter((claim) => claim.family === family);
    const names = Object.keys(vocabulary.types);
    const types = tallies(own, names, (claim) => claim.type)
      .filter((type) => type.claims > 0)
      .sort((a, b) => b.claims - a.claims);
    return { value: family, ...tally(own), types };
  });
}
