/** The table of works in the order of one of its columns. Pure. */
import type { Quality } from '#state/explorer.svelte.ts';

type Work = Quality['works'][number];
export type WorkColumn = 'work' | 'reliability' | 'cited' | 'claims' | 'alone' | 'people';

export interface WorkNames {
  readonly name: (id: string) => string;
  /** 1 is the most reliable; undefined where nothing is known. */
  readonly rank: (reliability: string | null) => number | undefined;
}

/** Numbers from the highest, names from A, reliability from the best; among equals as given. */
export function sortedWorks(works: readonly Work[], by: WorkColumn, names: WorkNames): Work[] {
  const rank = ({ reliability }: Work) => names.rank(reliability) ?? Infinity;
  const order = (a: Work, b: Work): number => {
    if (by === 'work') return names.name(a.value) < names.name(b.value) ? -1 : 1;
    if (by !== 'reliability') return b[by] - a[by];
    return rank(a) === rank(b) ? 0 : rank(a) - rank(b);
  };
  return [...works].sort(order);
}
