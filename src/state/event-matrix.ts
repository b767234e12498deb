/** Who spoke against whom in an event, as its page shows it: the most heard and the most named. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter, type Filter } from '#graph/filter.ts';
import { confessionsOf } from '#graph/matrix/confessions.ts';
import { type Cell, cellKey, matrixOf } from '#graph/matrix/matrix.ts';
import { utterance } from '#graph/independence.ts';

export interface EventRow {
  readonly id: string;
  /** Statements against others, each once. */
  readonly said: number;
  readonly confessions: number;
  /** By column; null where there is none. */
  readonly cells: readonly (Cell | null)[];
  /** Statements against those who have no column. */
  readonly beyond: number;
}

export interface EventMatrix {
  readonly rows: readonly EventRow[];
  readonly columns: readonly { readonly id: string; readonly named: number }[];
  /** The whole: statements, speakers, and those named. */
  readonly whole: {
    readonly statements: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Speakers and named for whom there was no room. */
  readonly left: { readonly rows: number; readonly columns: number };
  readonly confessions: number;
  /** The cells with the most statements, the highest first. */
  readonly strongest: readonly Cell[];
}

export interface Room {
  readonly rows: number;
  readonly columns: number;
  readonly lines: number;
}

/** The filter of the explorer that holds the same: the event and its parts. */
export const eventFilter = (event: string): Filter => ({ ...emptyFilter, event: [event] });

/**
 * The speakers with the most statements against those named most often, as many as there is room
 * for; who only confessed comes last. Null where fewer than two speak, or fewer than two are named.
 */
export function eventMatrix(index: ClaimIndex, event: string, room: Room): EventMatrix | null {
  const matrix = matrixOf(index, eventFilter(event));
  if (matrix.rows.length < 2 || matrix.columns.length < 2) return null;
  const confessed = confessionsOf(index, eventFilter(event));
  const columns = ranked(matrix.byColumn).slice(0, room.columns);
  const shown = new Set(columns.map(([id]) => id));
  const speakers = ranked(
    new Map([...[...confessed.keys()].map((id) => [id, 0] as const), ...matrix.byRow]),
  );
  const row = ([id, said]: readonly [string, number]): EventRow => {
    const beyond = [...matrix.cells.values()].filter(
      ({ from, to }) => from === id && !shown.has(to),
    );
    return {
      ...{ id, said, confessions: confessed.get(id) ?? 0 },
      cells: columns.map(([to]) => matrix.cells.get(cellKey(id, to)) ?? null),
      beyond: new Set(beyond.flatMap(({ claims }) => claims.map(utterance))).size,
    };
  };
  return {
    rows: speakers.slice(0, room.rows).map(row),
    columns: columns.map(([id, named]) => ({ id, named })),
    whole: {
      ...{ statements: matrix.statements, rows: matrix.rows.length },
      columns: matrix.columns.length,
    },
    left: {
      rows: Math.max(0, speakers.length - room.rows),
      columns: matrix.columns.length - columns.length,
    },
    confessions: [...confessed.values()].reduce((sum, n) => sum + n, 0),
    strongest: [...matrix.cells.values()]
      .sort((a, b) => b.statements - a.statements)
      .slice(0, room.lines),
  };
}

/** The highest number first; of equals in the order given. */
const ranked = (numbers: ReadonlyMap<string, number>) => [...numbers].sort(([, a], [, b]) => b - a);
