/** Whom and what a comparison is of, where the question does not say; and the order of both. */
import type { ClaimIndex } from '../claim-index.ts';
import { dayBounds } from '../day-bounds.ts';
import { groupedBy, type Judgement } from './judgements.ts';

/** All who judge one of the subjects; without subjects, all who take a stance on a case. By id. */
export function commentatorsOf(
  index: ClaimIndex,
  judgements: readonly Judgement[],
  subjects: readonly string[],
): string[] {
  const wanted = new Set(subjects);
  const judging = judgements.filter(({ subject, stance }) =>
    wanted.size === 0 ? stance !== null : wanted.has(subject),
  );
  return inOrder(
    index,
    judging.map(({ commentator }) => commentator),
  );
}

/**
 * All that the judgements are of; `cases`: only the events with a thesis on which a stance is taken.
 * Events first, in order of date, the undated last; then claims, people and groups, and works.
 */
export function subjectsOf(
  index: ClaimIndex,
  judgements: readonly Judgement[],
  cases: boolean,
): string[] {
  if (!cases) return sortSubjects(index, [...groupedBy(judgements, 'subject').keys()]);
  const judged = new Set(
    judgements.filter(({ stance }) => stance !== null).map(({ subject }) => subject),
  );
  return sortSubjects(index, [...judged]);
}

/** Subjects in the order of a board's rows. */
export function sortSubjects(index: ClaimIndex, ids: readonly string[]): string[] {
  const key = (id: string): [kind: number, day: number, place: number] => {
    const number = index.entityNumber.get(id);
    const entity = number === undefined ? undefined : index.entities[number];
    if (entity?.kind === 'event') return [0, firstDay(entity.date), number!];
    const claim = index.claimNumber.get(id);
    if (claim !== undefined) return [1, firstDay(index.claims[claim]!.date), claim];
    return number === undefined ? [3, 0, 0] : [2, 0, number];
  };
  return [...ids]
    .map((id) => ({ id, key: key(id) }))
    .sort((a, b) => {
      const at = a.key.findIndex((value, i) => value !== b.key[i]);
      return at < 0 ? (a.id < b.id ? -1 : 1) : a.key[at]! - b.key[at]!;
    })
    .map(({ id }) => id);
}

function firstDay(date: string | null): number {
  return date === null ? Number.MAX_VALUE : (dayBounds(date)?.min ?? Number.MAX_VALUE);
}

/** Each once, people before groups before events, by id. */
function inOrder(index: ClaimIndex, ids: readonly string[]): string[] {
  const place = (id: string) => index.entityNumber.get(id) ?? Infinity;
  return [...new Set(ids)].sort((a, b) => place(a) - place(b));
}
