/** The nodes and lines of the chains that a path query found. Pure. */
import type { PictureContent } from './picture.ts';
import type { Path } from '#graph/paths/find-paths.ts';
import { bundleKey } from './url.ts';

export interface Highlighted {
  readonly nodes: ReadonlySet<string>;
  /** Keys of bundles. */
  readonly edges: ReadonlySet<string>;
}

/** Of all chains, or of the one chosen (from 1); null where there is nothing to bring out. */
export function highlightOf(
  chains: { readonly paths: readonly Path[] } | null,
  chosen: number | null,
  picture: PictureContent,
): Highlighted | null {
  if (chains === null || chains.paths.length === 0) return null;
  const shown = chosen === null ? chains.paths : chains.paths.slice(chosen - 1, chosen);
  const stepped = new Set(
    shown.flatMap(({ hops }) =>
      hops.flatMap(({ from, to, claims }) =>
        claims.flatMap((claim) => [`${claim} ${from} ${to}`, `${claim} ${to} ${from}`]),
      ),
    ),
  );
  const lines = picture.bundles.filter(({ from, to, claims }) =>
    claims.some(({ id }) => stepped.has(`${id} ${from} ${to}`)),
  );
  return {
    nodes: new Set(shown.flatMap((path) => path.entities)),
    edges: new Set(lines.map(({ from, family, to }) => bundleKey(from, family, to))),
  };
}
