/** Where a commentator stands over several cases, and how those who judge one case are spread. */
import type { ClaimIndex } from '../claim-index.ts';
import { dayBounds } from '../day-bounds.ts';
import { type Cell, polarityOf } from './cells.ts';
import { type Era, eraOf } from './era.ts';
import type { Judgement } from './judgements.ts';
import { type Said, saidWhen } from './said.ts';

/** A stance of the vocabulary; `varies` where sides differ from case to case; `none` without any. */
export type Standing = string;
export const VARIES = 'varies';
export const NONE = 'none';

/**
 * The stance of a commentator over his cells: the one held most often, of equals the one nearest to
 * the middle; `varies` if he accepts the thesis of one case and rejects that of another.
 */
export function standingOf(index: ClaimIndex, cells: readonly Cell[]): Standing {
  const { vocabulary } = index.dossier;
  const held = cells.flatMap(({ position, stances }) => position ?? stances);
  if (held.length === 0) return NONE;
  const sides = new Set(held.map((stance) => polarityOf(vocabulary, stance)));
  if (sides.has(1) && sides.has(-1)) return VARIES;
  const order = (stance: string) => vocabulary.stances[stance]?.order ?? 0;
  const orders = Object.values(vocabulary.stances).map((stance) => stance.order);
  const middle = (Math.min(...orders) + Math.max(...orders)) / 2;
  const times = (stance: string) => held.filter((one) => one === stance).length;
  return [...new Set(held)].sort(
    (a, b) =>
      times(b) - times(a) ||
      Math.abs(order(a) - middle) - Math.abs(order(b) - middle) ||
      order(a) - order(b),
  )[0]!;
}

/** One stance taken on a case: by whom, when, as a contemporary or later. */
export interface StanceTaken {
  readonly claim: string;
  readonly commentator: string;
  readonly stance: string;
  readonly said: Said;
  readonly era: Era;
  /** True where it is of what the case is a part of; such are not counted for the case. */
  readonly general: boolean;
}

/** Every stance taken on a case and, marked `general`, on what it is a part of, in order of time. */
export function stancesTaken(
  index: ClaimIndex,
  subject: string,
  judgements: readonly Judgement[],
): StanceTaken[] {
  const above = partOf(index, subject);
  return judgements
    .filter(({ stance, subject: on }) => stance !== null && (on === subject || above.has(on)))
    .filter((judgement) => judgement.subject === subject || canBeOf(index, judgement, subject))
    .map(({ claim, commentator, stance, subject: on }) => ({
      claim: claim.id,
      commentator,
      stance: stance!,
      said: saidWhen(index, claim),
      era: eraOf(index, claim),
      general: on !== subject,
    }));
}

/** The events that an event is part of, nearest first; empty for all else. */
export function partOf(index: ClaimIndex, id: string): ReadonlySet<string> {
  const { firstEvent, eventLines } = index.entity;
  const line = eventLines[(index.entityNumber.get(id) ?? -1) - firstEvent] ?? [];
  return new Set(line.slice(1).map((number) => index.entityIds[number]!));
}

/** Whether what is said of a whole can be of this part of it: not if it was surely said before. */
export function canBeOf(index: ClaimIndex, { claim }: Judgement, part: string): boolean {
  const event = index.entities[index.entityNumber.get(part) ?? -1];
  const date = event?.kind === 'event' ? event.date : null;
  const start = date === null ? null : dayBounds(date);
  return start === null || saidWhen(index, claim).max >= start.min;
}
