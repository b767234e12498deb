/** The bodies of evidence among which a reader can switch: the largest, with what each would leave. Pure. */
import { bodiesOf } from '#graph/bodies.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { FacetRow } from './facet-rows.ts';

/** As many as a switch carries, and how large a share of all claims one must hold to be in it. */
const MOST = 3;
const LEAST_SHARE = 0.05;

/**
 * Rows of the facet of sources that are bodies of evidence, the largest first; none where there are
 * not two to choose between. A row's count is of the claims under all other filters.
 */
export function bodyRows(index: ClaimIndex, sources: readonly FacetRow[]): FacetRow[] {
  const least = index.claims.length * LEAST_SHARE;
  const bodies = bodiesOf(index)
    .filter(({ claims }) => claims >= least)
    .slice(0, MOST);
  if (bodies.length < 2) return [];
  const rows = new Map(sources.map((row) => [row.value, row]));
  return bodies.flatMap(({ id }) => rows.get(id) ?? []);
}
