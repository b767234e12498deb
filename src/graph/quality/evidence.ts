/** How well the claims are documented: quotations, places, second hand, certainty, tellers, dates. */
import type { Claim, Entity } from '#model/dossier.ts';
import { BASES, CERTAINTIES } from '#model/schema/scales.ts';
import type { Evidence } from '#model/schema/fields.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { NO_DATE_MIN } from '../day-bounds.ts';
import { tally, tallies, type Tally, type Valued } from './tally.ts';

export const TOLD = ['own', 'endorsed', 'neutral', 'rejected'] as const;
export const DATED = ['dated', 'loose', 'undated'] as const;

export interface EvidenceFigures {
  /** Claims with a quotation; with a place in the work; with garbled text. */
  readonly quoted: Tally;
  readonly located: Tally;
  readonly damaged: Tally;
  /** Claims of which every piece of evidence was read in another work than the one that says it. */
  readonly secondhand: Tally;
  /** Different passages quoted, in claims and in records alike; and how many are garbled. */
  readonly quotations: number;
  readonly garbled: number;
  readonly basis: readonly Valued[];
  readonly certainty: readonly Valued[];
  /** Whose words we have: see `told`. */
  readonly attribution: readonly Valued<(typeof TOLD)[number]>[];
  /** Dated; dated about or doubtfully; undated. */
  readonly dates: readonly Valued<(typeof DATED)[number]>[];
}

export function evidenceFigures(index: ClaimIndex): EvidenceFigures {
  const { claims } = index;
  const having = (test: (piece: Evidence) => boolean) =>
    tally(claims.filter(({ evidence }) => evidence.some(test)));
  const quotations = distinctQuotations(index);
  return {
    quoted: having(({ quote }) => quote !== null),
    located: having(({ at }) => at !== ''),
    damaged: having(({ damaged }) => damaged),
    secondhand: tally(claims.filter(isSecondhand)),
    quotations: quotations.length,
    garbled: quotations.filter(({ damaged }) => damaged).length,
    basis: tallies(claims, BASES, (claim) => claim.basis),
    certainty: tallies(claims, CERTAINTIES, (claim) => claim.certainty),
    attribution: tallies(claims, TOLD, told),
    dates: tallies(claims, DATED, (claim) => dated(index, claim)),
  };
}

/** True of evidence that was read in the very work that says it. */
export const isFirsthand = ({ source, via }: Evidence) => via === null || via === source;

function isSecondhand({ evidence }: Claim): boolean {
  return evidence.length > 0 && !evidence.some(isFirsthand);
}

/** The speaker's own text; or told: rejected by any teller, endorsed by all, or neither. */
export function told({ attribution }: Claim): (typeof TOLD)[number] {
  if (attribution.length === 0) return 'own';
  if (attribution.some(({ attitude }) => attitude === 'rejects')) return 'rejected';
  return attribution.every(({ attitude }) => attitude === 'endorses') ? 'endorsed' : 'neutral';
}

function dated({ claim: columns, claimNumber }: ClaimIndex, { id }: Claim) {
  const number = claimNumber.get(id)!;
  if (columns.dateMin[number] === NO_DATE_MIN) return 'undated';
  return columns.dateLoose[number] === 1 ? 'loose' : 'dated';
}

/** All that an entity's own record cites: itself, its roles, its parts and their outcomes. */
export function recordEvidence(entity: Entity): Evidence[] {
  const own = [...entity.evidence];
  if (entity.kind === 'person') for (const role of entity.roles) own.push(...role.evidence);
  if (entity.kind !== 'event') return own;
  for (const part of entity.parts) {
    own.push(...part.evidence, ...part.outcomes.flatMap((outcome) => outcome.evidence));
  }
  return own;
}

function distinctQuotations({ claims, entities }: ClaimIndex): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const piece of [...claims.flatMap((c) => c.evidence), ...entities.flatMap(recordEvidence)]) {
    if (piece.quote === null) continue;
    found.set(JSON.stringify([piece.source, piece.via, piece.at, piece.quote]), piece);
  }
  return [...found.values()];
}
