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
  const positions = new Map<string, Map<string, string>>();
  for (const { commentator, subject, position } of cells) {
    if (position === null) continue;
    const held = positions.get(commentator) ?? new Map<string, string>();
    positions.set(commentator, held.set(subject, position));
  }
  const judging = commentators.filter((id) => positions.has(id));
  return judging.flatMap((a, i) =>
    judging.slice(i + 1).flatMap((b): Agreement[] => {
      const first = positions.get(a)!;
      const second = positions.get(b)!;
      const both = [...first.keys()].filter((subject) => second.has(subject));
      const sides = (subject: string) =>
        polarityOf(vocabulary, first.get(subject)!) * polarityOf(vocabulary, second.get(subject)!);
      if (both.length === 0) return [];
      return [
        {
          commentators: [a, b],
          both,
          same: both.filter((subject) => first.get(subject) === second.get(subject)),
          side: both.filter((subject) => sides(subject) > 0),
          opposed: both.filter((subject) => sides(subject) < 0),
        },
      ];
    }),
  );
}
