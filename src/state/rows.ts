/** What the filters let through as rows of a table, the highest ranked first. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { claimsAbout } from '#graph/claims-about.ts';
import type { Claim } from '#model/dossier.ts';
import type { EntityKind } from '#model/schema/scales.ts';
import type { Selection } from '#graph/select.ts';
import type { PictureBase, PictureContent } from './picture.ts';

/** A longer table helps nobody. */
const MOST_ROWS = 1500;

export interface PictureRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Claims under the filters: its own, and those that name it otherwise. */
  readonly by: number;
  readonly about: number;
  readonly neighbours: readonly string[];
}

/** Claims that name an entity otherwise than as their speaker, each once. */
export function claimsNaming(index: ClaimIndex, id: string): Claim[] {
  const { from, to, about, addressee, context } = claimsAbout(index, id);
  const own = new Set(from);
  return [...new Set([...to, ...about, ...addressee, ...context])].filter((one) => !own.has(one));
}

/** The highest ranked; the rest is reached by search and filters. */
export function pictureRows(
  picture: PictureContent,
  base: PictureBase,
  { index, entityMask, claimMask }: Selection,
): PictureRow[] {
  const passes = (claim: Claim) => claimMask[index.claimNumber.get(claim.id) ?? -1] === 1;
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known === undefined) neighbours.set(a, new Set([b]));
    else known.add(b);
  };
  for (const { from, to } of picture.bundles) {
    join(from, to);
    join(to, from);
  }
  return base.ranked
    .filter((n) => entityMask[n] === 1)
    .slice(0, MOST_ROWS)
    .map((n) => base.entities[n]!)
    .map(({ id, kind, name }) => ({
      ...{ id, kind, name },
      by: claimsAbout(index, id).from.filter(passes).length,
      about: claimsNaming(index, id).filter(passes).length,
      neighbours: [...(neighbours.get(id) ?? [])],
    }));
}
