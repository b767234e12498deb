/** Before anything is timed: the answers compared are answers to the same question. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { findPaths } from '#graph/paths/find-paths.ts';
import { MOST_SHORTEST, pathQuery } from '#graph/paths/path-query.ts';
import type { Question } from './questions.ts';

interface Bare {
  readonly one: (from: number, to: number) => number[] | null;
  readonly all: (from: number, to: number, most: number) => number[][];
  readonly ten: (from: number, to: number, most: number, longest: number) => number[][];
}

const CHECKED = 40;

/**
 * Throws where our answers differ from the yardsticks'. These know no rule of pressure, so where
 * pressure may be used only the lengths can be compared: ours cannot be shorter.
 */
export function requireEqual(
  index: ClaimIndex,
  { direction, filter }: Question,
  pairs: readonly (readonly [string, string])[],
  { one, all, ten }: Bare,
): void {
  const { types } = index.dossier.vocabulary;
  const ruled =
    filter.type.length === 0 || filter.type.some((name) => types[name]?.family === 'pressure');
  for (const [from, to] of pairs.slice(0, CHECKED)) {
    const [a, b] = [index.entityNumber.get(from)!, index.entityNumber.get(to)!];
    const ours = (count: number | null) =>
      findPaths(index, pathQuery(from, to, { direction, filter, count })).paths;
    const shortest = one(a, b)!.length - 1;
    const same = (paths: readonly { entities: readonly string[] }[], routes: number[][]) =>
      paths.map((path) => path.entities.join()).join(' ') ===
      routes.map((route) => route.map((n) => index.entityIds[n]).join()).join(' ');
    const agree = ruled
      ? ours(1)[0]!.length >= shortest
      : ours(1)[0]!.length === shortest &&
        same(ours(null), all(a, b, MOST_SHORTEST)) &&
        same(ours(10), ten(a, b, 10, 12));
    if (!agree) throw new Error(`the answers from ${from} to ${to} differ`);
  }
}
