/** How much of a comparison is on view: one count for page, copies and notes. Pure. */
import type { Comparison } from '#graph/compare/compare.ts';
import type { Records } from './records.ts';

export interface Shown {
  readonly commentators: number;
  readonly statements: number;
}

/** The claims of a board's cells. */
export const claimsOfCells = ({ cells }: Pick<Comparison, 'cells'>): string[] =>
  cells.flatMap(({ claims, general, besides }) => [...claims, ...general, ...besides]);

/** The claims of the opposed pairs. */
export const claimsOpposed = ({ contradictions }: Pick<Comparison, 'contradictions'>): string[] =>
  contradictions.flatMap(({ claims }) => claims);

/** In the order in which they come first. */
export const eachOnce = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Each claim once, and those compared, or else each of the speakers once. */
export function countShown(
  records: Records,
  claims: readonly string[],
  compared: readonly string[] | null = null,
): Shown {
  const statements = new Set(claims);
  const speakers = new Set([...statements].map((id) => records.claim(id)?.from ?? ''));
  return { commentators: compared?.length ?? speakers.size, statements: statements.size };
}

/** In how many of the pairs each speaker has a part. */
export function countSpeakers(
  records: Records,
  pairs: Comparison['contradictions'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of pairs) {
    for (const from of new Set(claims.map((id) => records.claim(id)?.from ?? ''))) {
      counts.set(from, (counts.get(from) ?? 0) + 1);
    }
  }
  return counts;
}
