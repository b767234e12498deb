/** Commentators side by side: what each says of each subject, and where they stand against each other. */
import type { ClaimIndex } from '../claim-index.ts';
import type { Test } from '../facets/facet.ts';
import { compileFilter, emptyFilter, type Filter } from '../filter.ts';
import { type Agreement, agreements } from './agreement.ts';
import { type Cell, cellOf } from './cells.ts';
import { accusationsBy } from './besides.ts';
import { groupedBy, type Judgement, judgementsIn } from './judgements.ts';
import { OPPOSED_BY, type Opposition, oppositions } from './oppositions.ts';
import { type Relation, relationsAmong } from './relations.ts';
import { canBeOf, NONE, partOf, type Standing, standingOf } from './standing.ts';
import { commentatorsOf, sortSubjects, subjectsOf } from './whom.ts';

export interface CompareQuery {
  /** Ids of entities; empty: all who judge one of the subjects. */
  readonly commentators: readonly string[];
  /** Ids of entities, claims or works; empty: all that the commentators speak of. */
  readonly subjects: readonly string[];
  readonly filter: Filter;
  /** The most contradictions that are listed. */
  readonly limit: number;
}

export const wholeBoard: CompareQuery = {
  commentators: [],
  subjects: [],
  filter: emptyFilter,
  limit: Infinity,
};

export interface Comparison {
  readonly commentators: readonly string[];
  readonly subjects: readonly string[];
  /** One for each commentator and subject, silent ones included: subject by subject. */
  readonly cells: readonly Cell[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly contradictions: readonly Opposition[];
  /** True where there are more contradictions than the limit. */
  readonly truncated: boolean;
  readonly agreements: readonly Agreement[];
  readonly relations: readonly Relation[];
  /** All judgements by the commentators, in the order in which they were said. */
  readonly judgements: readonly Judgement[];
}

/**
 * Compares. Without commentators: all who judge one of the subjects. Without subjects: all that the
 * commentators speak of. Without either: all who take a stance, on every case with a thesis. What
 * the filter lets through is all that there is. A contradiction is listed where both speakers are
 * among the commentators; where one commentator alone was asked for, with whomever it is.
 */
export function compare(index: ClaimIndex, query: Partial<CompareQuery>): Comparison {
  const { commentators: wanted, subjects: on, filter, limit } = { ...wholeBoard, ...query };
  const passes = compileFilter(index, filter);
  const all = judgementsIn(index, passes);
  const commentators = wanted.length > 0 ? distinct(wanted) : commentatorsOf(index, all, on);
  const chosen = new Set(commentators);
  const judgements = all.filter(({ commentator }) => chosen.has(commentator));
  const subjects =
    on.length > 0 ? distinct(on) : subjectsOf(index, judgements, wanted.length === 0);
  const cells = cellsOf(index, commentators, subjects, judgements, passes);
  return {
    commentators,
    subjects,
    cells,
    standings: standingsOf(index, commentators, judgements, cells),
    ...opposed(index, { commentators: wanted, subjects: on, filter, limit }),
    agreements: agreements(index.dossier.vocabulary, commentators, cells),
    relations: relationsAmong(index, commentators, passes),
    judgements,
  };
}

/** The contradictions of a comparison alone, under the same rules. */
export function opposed(
  index: ClaimIndex,
  query: CompareQuery,
): Pick<Comparison, 'contradictions' | 'truncated'> {
  const { commentators, subjects, filter, limit } = query;
  const passes = compileFilter(index, filter);
  const all = judgementsIn(index, passes);
  const chosen = new Set(
    commentators.length > 0 ? commentators : commentatorsOf(index, all, subjects),
  );
  const among = commentators.length === 1 ? all : all.filter((one) => chosen.has(one.commentator));
  const on = new Set(subjects);
  const asked =
    on.size === 0
      ? among
      : among.filter(({ claim, subject }) => on.has(subject) || on.has(claim.context ?? ''));
  const { pairs, truncated } = oppositions(index, asked, passes, limit);
  const wanted = pairs.filter((pair) =>
    isAsked(index, pair, chosen, commentators.length, subjects),
  );
  return { contradictions: inOrder(index, wanted), truncated };
}

function cellsOf(
  index: ClaimIndex,
  commentators: readonly string[],
  subjects: readonly string[],
  judgements: readonly Judgement[],
  passes: Test,
): Cell[] {
  const byCommentator = groupedBy(judgements, 'commentator');
  const bySubject = new Map(
    commentators.map((id) => [id, groupedBy(byCommentator.get(id) ?? [], 'subject')]),
  );
  const accusations = accusationsBy(index, commentators, passes);
  return subjects.flatMap((subject) => {
    const above = partOf(index, subject);
    return commentators.map((commentator) => {
      const own = bySubject.get(commentator)!;
      const general = [...above]
        .flatMap((event) => own.get(event) ?? [])
        .filter((judgement) => canBeOf(index, judgement, subject));
      const besides = accusations.get(`${commentator} ${subject}`) ?? [];
      return cellOf(index, commentator, subject, own.get(subject) ?? [], general, besides);
    });
  });
}

/** Over the cases among the subjects; where no stance is taken on any of these, over all cases. */
function standingsOf(
  index: ClaimIndex,
  commentators: readonly string[],
  judgements: readonly Judgement[],
  shown: readonly Cell[],
): Map<string, Standing> {
  const cells = shown.some(({ stances }) => stances.length > 0)
    ? shown
    : cellsOf(index, commentators, subjectsOf(index, judgements, true), judgements, () => false);
  const held = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.stances.length === 0) continue;
    held.set(cell.commentator, [...(held.get(cell.commentator) ?? []), cell]);
  }
  return new Map(
    commentators.map((id) => [id, held.has(id) ? standingOf(index, held.get(id)!) : NONE]),
  );
}

/** Whether a contradiction is between those, and on that, of which the question was. */
function isAsked(
  index: ClaimIndex,
  { claims, subject }: Opposition,
  chosen: ReadonlySet<string>,
  wanted: number,
  on: readonly string[],
): boolean {
  const [a, b] = claims.map((id) => index.claims[index.claimNumber.get(id)!]!);
  const speakers = [a!.from, b!.from].map((id) => id !== null && chosen.has(id));
  const between = wanted < 2 ? speakers.some(Boolean) : speakers.every(Boolean);
  if (!between || on.length === 0) return between;
  const about = new Set([subject, a!.context, b!.context, ...a!.to, ...b!.to]);
  return on.some((id) => about.has(id));
}

/** By what they are on, as the rows of a board; the marked ones of a subject first. */
function inOrder(index: ClaimIndex, pairs: readonly Opposition[]): Opposition[] {
  const subjects = sortSubjects(index, distinct(pairs.flatMap(({ subject }) => subject ?? [])));
  const place = new Map<string | null, number>(subjects.map((id, i) => [id, i]));
  const key = ({ subject, by }: Opposition) =>
    (place.get(subject) ?? subjects.length) * OPPOSED_BY.length + OPPOSED_BY.indexOf(by[0]!);
  return [...pairs].sort((a, b) => key(a) - key(b));
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];
