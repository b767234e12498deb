/**
 * How far a dossier can be trusted, in figures: what the page of data quality shows and what
 * `attest query quality` prints. They are of the whole dossier, under no filter.
 */
import type { ClaimIndex } from '../claim-index.ts';
import { amounts, type Amounts, families, type FamilyTally } from './amounts.ts';
import {
  type Contradiction,
  contradictions,
  type FigureConflict,
  figureConflicts,
} from './conflicts.ts';
import { duressFigures, type DuressFigures } from './duress.ts';
import { evidenceFigures, type EvidenceFigures } from './evidence.ts';
import { gaps, type Gaps } from './gaps.ts';
import { knownFromOne, singleFigures, type SingleFigures } from './single.ts';
import { stanceFigures, type StanceFigures } from './stances.ts';
import { weakPoints, type Weakness } from './weak.ts';
import { works, type Work } from './works.ts';

export type { Tally, Valued } from './tally.ts';
export type { EventStances } from './stances.ts';
export type { Weakness, Work };

export interface Quality {
  readonly weak: readonly Weakness[];
  readonly amounts: Amounts;
  readonly families: readonly FamilyTally[];
  readonly evidence: EvidenceFigures;
  readonly duress: DuressFigures;
  readonly works: readonly Work[];
  readonly single: SingleFigures;
  readonly contradictions: readonly Contradiction[];
  /** Figures of the same thing that cannot both be true, marked as contradictions or not. */
  readonly conflicts: readonly FigureConflict[];
  readonly commentary: StanceFigures;
  readonly gaps: Gaps;
}

/** Every figure, from one pass over the parts; never throws. */
export function quality(index: ClaimIndex): Quality {
  const lonely = knownFromOne(index);
  const all = works(index, lonely);
  const figures = {
    amounts: amounts(index),
    families: families(index),
    evidence: evidenceFigures(index),
    duress: duressFigures(index),
    works: all,
    single: singleFigures(index, lonely),
    contradictions: contradictions(index),
    conflicts: figureConflicts(index),
    commentary: stanceFigures(index),
    gaps: gaps(index, all),
  };
  return { weak: weakPoints(figures), ...figures };
}
