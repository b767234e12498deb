/** The board of a comparison: who stands in which column, what in which row, what is left out. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Cell } from '#graph/compare/cells.ts';
import { compare, type Comparison } from '#graph/compare/compare.ts';
import { compileFilter, type Filter } from '#graph/filter.ts';
import { groupedBy, type Judgement, judgementsIn } from '#graph/compare/judgements.ts';
import { subjectsOf } from '#graph/compare/whom.ts';
import type { CompareChoice, Rows } from './compare-address.ts';

/** More would be no board that anybody reads. */
export const MOST_COLUMNS = 40;
export const MOST_ROWS = 60;
/** Enough for a list to read; the whole is the command line's. */
export const MOST_PAIRS = 400;

export interface Board {
  readonly comparison: Comparison;
  /** Commentators and subjects that do not fit, and are left out. */
  readonly left: { readonly commentators: number; readonly subjects: number };
}

/** The comparison that the choice asks for, cut to what can be read: those who judge most come first. */
export function boardOf(index: ClaimIndex, choice: CompareChoice, filter: Filter): Board {
  const all = judgementsIn(index, compileFilter(index, filter));
  const chosen = new Set(choice.with);
  const theirs = chosen.size === 0 ? all : all.filter(({ commentator }) => chosen.has(commentator));
  const isRow = rowTest(index, choice.on.length > 0 ? choice.on : choice.rows, all);
  const onRows = theirs.filter(isRow);
  const rows = choice.on.length > 0 ? choice.on : subjectsOf(index, onRows, false);
  const counted = choice.on.length > 0 || choice.rows !== 'cases';
  const judging = counted ? onRows : onRows.filter(({ stance }) => stance !== null);
  const columns = chosen.size > 0 ? choice.with : [...groupedBy(judging, 'commentator').keys()];
  const commentators = mostJudging(columns, judging, 'commentator', MOST_COLUMNS);
  const subjects = mostJudging(rows, onRows, 'subject', MOST_ROWS);
  const comparison = compare(index, {
    // Nobody and nothing is not everybody and everything.
    commentators: commentators.length === 0 ? [''] : commentators,
    subjects: subjects.length === 0 ? [''] : subjects,
    filter,
    limit: MOST_PAIRS,
  });
  return {
    comparison:
      commentators.length === 0 || subjects.length === 0
        ? { ...comparison, commentators, subjects, cells: [] }
        : comparison,
    left: {
      commentators: columns.length - commentators.length,
      subjects: rows.length - subjects.length,
    },
  };
}

/** Whether a judgement is of one of the subjects, or of their kind. */
function rowTest(
  index: ClaimIndex,
  rows: Rows | readonly string[],
  all: readonly Judgement[],
): (judgement: Judgement) => boolean {
  if (typeof rows !== 'string') {
    const on = new Set(rows);
    return ({ subject }) => on.has(subject);
  }
  const speaking = new Set(all.map(({ commentator }) => commentator));
  const kind = (id: string) => index.entities[index.entityNumber.get(id) ?? -1]?.kind ?? null;
  if (rows === 'statements') return ({ subject }) => index.claimNumber.has(subject);
  if (rows === 'commentators') return ({ subject }) => speaking.has(subject);
  if (rows === 'people') {
    return ({ subject }) => kind(subject) === 'person' || kind(subject) === 'group';
  }
  const judged = new Set(all.flatMap(({ subject, stance }) => (stance === null ? [] : [subject])));
  return ({ subject }) => judged.has(subject);
}

/** So many of the ids at most, in their order: those with the most judgements. */
function mostJudging(
  ids: readonly string[],
  judgements: readonly Judgement[],
  key: 'commentator' | 'subject',
  most: number,
): readonly string[] {
  if (ids.length <= most) return ids;
  const groups = groupedBy(judgements, key);
  const count = (id: string) => groups.get(id)?.length ?? 0;
  const kept = new Set([...ids].sort((a, b) => count(b) - count(a)).slice(0, most));
  return ids.filter((id) => kept.has(id));
}

/** The cells of a comparison by commentator and subject. */
export function cellMap({ cells }: Comparison): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [cellKey(cell.commentator, cell.subject), cell]));
}

export const cellKey = (commentator: string, subject: string) => `${commentator} ${subject}`;
