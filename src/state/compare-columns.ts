/** Commentators in parallel: subject by subject, each statement at its time. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Comparison } from '#graph/compare/compare.ts';
import type { Opposition } from '#graph/compare/oppositions.ts';
import { type Said, saidWhen } from '#graph/compare/said.ts';

/** Statements of one time, at most one list for each column. */
export interface TimeRow {
  readonly said: Said;
  /** Claim ids by commentator. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
}

export interface SubjectColumns {
  readonly subject: string;
  /** Downward in time, the undated last. */
  readonly rows: readonly TimeRow[];
  /** What stands against each other on it, a list for each two commentators. */
  readonly oppositions: readonly (readonly Opposition[])[];
  readonly silent: readonly string[];
}

/** The subjects of a comparison, each with its statements in order of time. */
export function columnsOf(index: ClaimIndex, comparison: Comparison): SubjectColumns[] {
  const { subjects, cells, contradictions } = comparison;
  return subjects.map((subject) => {
    const own = cells.filter((cell) => cell.subject === subject);
    return {
      subject,
      rows: rowsOf(
        index,
        own.flatMap(({ commentator, claims }) => claims.map((id) => ({ commentator, id }))),
      ),
      oppositions: byPair(
        index,
        contradictions.filter((pair) => pair.subject === subject),
      ),
      silent: own.filter(({ silent }) => silent).map(({ commentator }) => commentator),
    };
  });
}

function rowsOf(
  index: ClaimIndex,
  statements: readonly { commentator: string; id: string }[],
): TimeRow[] {
  const rows = new Map<string, { said: Said; claims: Map<string, string[]> }>();
  for (const { commentator, id } of statements) {
    const said = saidWhen(index, index.claims[index.claimNumber.get(id)!]!);
    const at = timeKey(said);
    const row = rows.get(at) ?? { said, claims: new Map<string, string[]>() };
    row.claims.set(commentator, [...(row.claims.get(commentator) ?? []), id]);
    rows.set(at, row);
  }
  return [...rows.values()].sort(
    (a, b) => place(a.said) - place(b.said) || a.said.max - b.said.max,
  );
}

/** All that has no date of its own stands in one row. */
const isDated = ({ by }: Said) => by === 'said' || by === 'published';
const timeKey = (said: Said) => (isDated(said) ? `${said.by} ${said.date}` : '');
const place = (said: Said) => (isDated(said) ? said.min : Number.MAX_VALUE);

/** Together what is between the same two. */
function byPair(index: ClaimIndex, pairs: readonly Opposition[]): Opposition[][] {
  const speaker = (id: string) => index.claims[index.claimNumber.get(id)!]!.from ?? '';
  const groups = new Map<string, Opposition[]>();
  for (const pair of pairs) {
    const two = pair.claims.map(speaker).sort().join(' ');
    groups.set(two, [...(groups.get(two) ?? []), pair]);
  }
  return [...groups.values()];
}
