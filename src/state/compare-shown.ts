/** How much of a comparison is on view: one count for page, copies and notes. Pure. */
import type { Comparison } from '#graph/compare/compare.ts';
import type { Records } from './records.ts';

export interface Shown {
  readonly commentators: number;
  readonly statements: number;
}

/** The claims of a board's cells. */
export const claimsOfCells = ({ cells }: Pick<Comparison, 'cells'>): string[] =>
  cells.flatMap(({ claims, general }) => [...claims, ...general]);

/** The claims of the opposed pairs. */
export const claimsOpposed = ({ contradictions }: Pick<Comparison, 'contradictions'>): string[] =>
  contradictions.flatMap(({ claims }) => claims);

/** Each claim and each of their speakers once. */
export function countShown(records: Records, claims: readonly string[]): Shown {
  const statements = new Set(claims);
  const speakers = new Set([...statements].map((id) => records.claim(id)?.from ?? ''));
  return { commentators: speakers.size, statements: statements.size };
}
