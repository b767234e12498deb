/** What one commentator says of one subject: stance at each time, or that nothing is said. */
import type { Vocabulary } from '#model/schema/vocabulary.ts';
import type { ClaimIndex } from '../claim-index.ts';
import type { Judgement } from './judgements.ts';
import { saidWhen } from './said.ts';

/** A stance given up for another: the claims before and after, surely in that order. */
export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly [string, string];
}

export interface Cell {
  readonly commentator: string;
  readonly subject: string;
  /** Toward the thesis of the subject, in the order in which they were taken, each once. */
  readonly stances: readonly string[];
  /** Toward the subject itself, as to a person; never counted with the stances. */
  readonly attitudes: readonly string[];
  /** All that is said of the subject, the undated last. */
  readonly claims: readonly string[];
  /** Accusations and testimony of his about the subject: no judgement of it, but no silence. */
  readonly besides: readonly string[];
  /** Judgements of what the subject is a part of ("the trials in general"); they count nowhere here. */
  readonly general: readonly string[];
  readonly shifts: readonly Shift[];
  /** The stance held in the end; null where there is none, or several without an order. */
  readonly position: string | null;
  /** Nothing at all on the subject in this dossier. */
  readonly silent: boolean;
}

/** The cell of the judgements of one commentator on one subject, in the order of their dates. */
export function cellOf(
  index: ClaimIndex,
  commentator: string,
  subject: string,
  own: readonly Judgement[],
  general: readonly Judgement[],
  besides: readonly string[],
): Cell {
  const taken = own.filter(({ stance }) => stance !== null);
  const stances = distinct(taken.map(({ stance }) => stance!));
  const shifts = shiftsOf(index, taken);
  return {
    commentator,
    subject,
    stances,
    attitudes: distinct(own.flatMap(({ attitude }) => attitude ?? [])),
    claims: distinct(own.map(({ claim }) => claim.id)),
    general: distinct(general.filter(({ stance }) => stance !== null).map(({ claim }) => claim.id)),
    shifts,
    position: stances.length < 2 ? (stances[0] ?? null) : lastOf(index, taken),
    besides,
    silent: own.length === 0 && besides.length === 0,
  };
}

/** Each dated stance and the next one after it that differs; the two dates must not meet. */
function shiftsOf(index: ClaimIndex, taken: readonly Judgement[]): Shift[] {
  const inTime = taken
    .map(({ claim, stance }) => ({ id: claim.id, stance: stance!, ...saidWhen(index, claim) }))
    .filter(({ min, max }) => Number.isFinite(min) && Number.isFinite(max))
    .sort((a, b) => a.min - b.min || a.max - b.max);
  return inTime.flatMap((before, i) => {
    const after = inTime[i + 1];
    if (after === undefined || after.stance === before.stance || after.min <= before.max) return [];
    return [{ from: before.stance, to: after.stance, claims: [before.id, after.id] as const }];
  });
}

/** The stance that is surely the last: every other one was taken before it. */
function lastOf(index: ClaimIndex, taken: readonly Judgement[]): string | null {
  const times = taken.map(({ claim, stance }) => ({ stance, ...saidWhen(index, claim) }));
  const last = times.find(({ stance, min }) =>
    times.every((other) => other.stance === stance || other.max < min),
  );
  return last?.stance ?? null;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** On which side a stance is: 1 accepts the thesis, -1 rejects it, 0 neither. */
export function polarityOf(vocabulary: Vocabulary, stance: string | null): number {
  return stance === null ? 0 : Math.sign(vocabulary.stances[stance]?.polarity ?? 0);
}
