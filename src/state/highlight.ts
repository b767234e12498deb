/** The nodes and lines of the chains that a path query found. Pure. */
import type { PictureContent } from './picture.ts';
import type { Chains } from './chains.ts';
import { bundleKey } from './url.ts';

export interface Highlighted {
  readonly nodes: ReadonlySet<string>;
  /** Keys of bundles. */
  readonly edges: ReadonlySet<string>;
}

/** Of all chains, or of the one chosen (from 1); null where there is nothing to bring out. */
export function highlightOf(
  chains: Chains | null,
  chosen: number | null,
  picture: PictureContent,
): Highlighted | null {
  if (chains === null || chains.paths.length === 0) return null;
  const shown = chosen === null ? chains.paths : chains.paths.slice(chosen - 1, chosen);
  const claims = new Set(shown.flatMap((path) => path.hops.flatMap((hop) => hop.claims)));
  const lines = picture.bundles.filter((bundle) => bundle.claims.some(({ id }) => claims.has(id)));
  return {
    nodes: new Set(shown.flatMap((path) => path.entities)),
    edges: new Set(lines.map(({ from, family, to }) => bundleKey(from, family, to))),
  };
}
