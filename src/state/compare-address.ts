/**
 * The part of the address that says what is compared and how it is shown. Pure: from the fields of a
 * query string, and back.
 */
import type { Known } from './url.ts';

/** The board, columns beside each other, opposed pairs, or the spread of stances on one case. */
export const SHOWS = ['board', 'columns', 'contradictions', 'standing'] as const;
export type Show = (typeof SHOWS)[number];

/** What the rows of the board are, where no subjects are named. */
export const ROWS = ['cases', 'statements', 'people', 'commentators'] as const;
export type Rows = (typeof ROWS)[number];

/** By what the commentators are grouped or put in order. */
export const ARRANGEMENTS = ['stance', 'date', 'kind', 'era', 'name'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface CompareChoice {
  readonly show: Show;
  /** Commentators; none: whoever judges. */
  readonly with: readonly string[];
  /** Subjects: entities, claims, works; none: those of the kind that `rows` says. */
  readonly on: readonly string[];
  readonly rows: Rows;
  readonly by: Arrangement;
  /** True: marks without quotations. */
  readonly brief: boolean;
}

export const noChoice: CompareChoice = {
  show: 'board',
  with: [],
  on: [],
  rows: 'cases',
  by: 'stance',
  brief: false,
};

export const COMPARE_FIELDS = ['show', 'with', 'on', 'rows', 'by', 'brief'] as const;

type Drop = (field: string, value: string) => null;

/** Reads the fields; what this dossier or program does not know is dropped and named. */
export function parseCompare(fields: URLSearchParams, known: Known, drop: Drop): CompareChoice {
  const oneOf = <T extends string>(field: string, allowed: readonly T[]): T => {
    const value = fields.get(field);
    if (value === null) return allowed[0]!;
    return allowed.find((one) => one === value) ?? drop(field, value) ?? allowed[0]!;
  };
  const list = (field: string, exists: (id: string) => boolean): string[] => {
    const ids = (fields.get(field) ?? '').split(',').filter((id) => id !== '');
    const good = ids.flatMap((id) => {
      const now = exists(id) ? id : known.renamed(id);
      if (now !== null && exists(now)) return [now];
      drop(field, id);
      return [];
    });
    return [...new Set(good)];
  };
  const brief = fields.get('brief');
  if (brief !== null && brief !== 'yes') drop('brief', brief);
  return {
    show: oneOf('show', SHOWS),
    with: list('with', known.entity),
    on: list('on', known.record),
    rows: oneOf('rows', ROWS),
    by: oneOf('by', ARRANGEMENTS),
    brief: brief === 'yes',
  };
}

/** The fields that are not at their default, in the order of COMPARE_FIELDS. */
export function formatCompare(choice: CompareChoice): [string, string][] {
  const other = (field: 'show' | 'rows' | 'by') =>
    choice[field] === noChoice[field] ? '' : choice[field];
  const pairs: [string, string][] = [
    ['show', other('show')],
    ['with', choice.with.join(',')],
    ['on', choice.on.join(',')],
    ['rows', other('rows')],
    ['by', other('by')],
    ['brief', choice.brief ? 'yes' : ''],
  ];
  return pairs.filter(([, value]) => value !== '');
}
