/** How far two commentators agree over the cases that both judge: counts, never a share alone. */
import type { Vocabulary } from '#model/schema/vocabulary.ts';
import { type Cell, polarityOf } from './cells.ts';

export interface Agreement {
  readonly commentators: readonly [string, string];
  /** Subjects on which both hold a stance. */
  readonly both: readonly string[];
  /** Of these, where it is the same stance. */
  readonly same: readonly string[];
  /** Where they are on one side: both accept the thesis, or both reject it. */
  readonly side: readonly string[];
  /** Where one accepts what the other rejects. */
  readonly opposed: readonly string[];
}

/** One entry for each pair that judges at least one subject in common, in the order given. */
export function agreements(
  vocabulary: Vocabulary,
  commentators: readonly string[],
  cells: readonly Cell[],
): Agreement[] {
  const place = new Map(commentators.map((id, i) => [id, i]));
  const found = new Map<number, Counted>();
  for (const judging of bySubject(cells)) {
    judging.sort((a, b) => place.get(a.commentator)! - place.get(b.commentator)!);
    judging.forEach((a, i) => {
      for (const b of judging.slice(i + 1)) {
        const key = place.get(a.commentator)! * commentators.length + place.get(b.commentator)!;
        let pair = found.get(key);
        if (pair === undefined) found.set(key, (pair = blank(a.commentator, b.commentator)));
        const sides = polarityOf(vocabulary, a.position) * polarityOf(vocabulary, b.position);
        pair.both.push(a.subject);
        if (a.position === b.position) pair.same.push(a.subject);
        if (sides > 0) pair.side.push(a.subject);
        if (sides < 0) pair.opposed.push(a.subject);
      }
    });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

interface Counted {
  readonly commentators: readonly [string, string];
  readonly both: string[];
  readonly same: string[];
  readonly side: string[];
  readonly opposed: string[];
}

const blank = (a: string, b: string): Counted => ({
  commentators: [a, b],
  both: [],
  same: [],
  side: [],
  opposed: [],
});

/** The cells that hold a position, subject by subject. */
function bySubject(cells: readonly Cell[]): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.position === null) continue;
    const group = groups.get(cell.subject);
    if (group === undefined) groups.set(cell.subject, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}
