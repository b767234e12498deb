/** Between which columns the line of an opposition runs. Pure. */
import type { Opposition } from '#state/compare.svelte.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

export interface Span {
  /** Columns before, under and after the line. */
  readonly before: number;
  readonly width: number;
  readonly after: number;
}

/** Null where one of the two speakers has no column, or both are one. */
export function spanOf(
  { claims }: Opposition,
  commentators: readonly string[],
  explorer: Pick<Explorer, 'claim'>,
): Span | null {
  const [a, b] = claims.map((id) => commentators.indexOf(explorer.claim(id)?.from ?? ''));
  if (a === undefined || b === undefined || a < 0 || b < 0 || a === b) return null;
  const before = Math.min(a, b);
  const width = Math.abs(a - b) + 1;
  return { before, width, after: commentators.length - before - width };
}
