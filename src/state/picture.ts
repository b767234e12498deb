/** What is drawn under a filter: entities and bundles, cut to what a picture can carry. Pure. */
import { bundles, type Bundle } from '#graph/bundles.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { MOST_ELEMENTS, rankedCore } from '#graph/ranked-core.ts';
import type { Selection } from '#graph/select.ts';
import type { EntityKind } from '#model/schema/scales.ts';

export interface PictureEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly weight: number;
  readonly confessions: number;
  readonly status: 'attested' | 'alleged' | 'proposed';
  readonly hub: boolean;
}

export interface PictureContent {
  readonly entities: readonly PictureEntity[];
  readonly bundles: readonly Bundle[];
  /** Visible under the filter, but not drawn for want of room. */
  readonly hiddenEntities: number;
  readonly hiddenClaims: number;
  /** Ties that connect everybody (members, parts in a trial), left out until they are asked for. */
  readonly rosterClaims: number;
  /** Entities that no drawn line joins, left out of the picture; the list has them. */
  readonly unlinkedEntities: number;
}

/** What a picture needs of a dossier, whatever the filter: made once. */
export interface PictureBase {
  readonly entities: readonly PictureEntity[];
  /** Entity numbers, the highest ranked first. */
  readonly ranked: readonly number[];
  readonly heaviest: number;
}

const DRAWN_NEIGHBOURS = 200;

/** `degree` follows the order of the index's entities. */
export function pictureBase(index: ClaimIndex, degree: readonly number[]): PictureBase {
  const confessions = new Map<string, Set<string>>();
  const { types } = index.dossier.vocabulary;
  for (const claim of index.claims) {
    const type = types[claim.type];
    if (!type?.confession || claim.from === null || claim.mode !== 'made') continue;
    const told = confessions.get(claim.from) ?? new Set();
    told.add(claim.statement ?? claim.id);
    confessions.set(claim.from, told);
  }
  const entities = index.entities.map((entity, i) => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    weight: degree[i] ?? 0,
    confessions: confessions.get(entity.id)?.size ?? 0,
    status: entity.kind === 'group' ? entity.status : ('attested' as const),
    hub: !entity.through,
  }));
  const ranked = entities
    .map((_, i) => i)
    .sort((a, b) => entities[b]!.weight - entities[a]!.weight || a - b);
  return {
    entities,
    ranked,
    heaviest: Math.max(1, ...ranked.slice(0, 1).map((i) => degree[i] ?? 0)),
  };
}

/**
 * The drawn part of a selection; `always` are drawn whatever their rank, and their neighbours first.
 * Of the entity selected, the ties that connect everybody are drawn too.
 */
export function pictureOf(
  index: ClaimIndex,
  base: PictureBase,
  selection: Selection,
  always: readonly string[],
  selected: string | null = null,
): PictureContent {
  const mask = candidates(index, base, selection, always);
  const all = bundles(index, selection, mask);
  const within = all.filter(
    (bundle) => !bundle.roster || asksForRoster(selection, bundle, selected),
  );
  const linked = new Set([...within.flatMap(({ from, to }) => [from, to]), ...always]);
  const some = base.entities.filter(({ id }, i) => mask[i] === 1 && linked.has(id));
  const core = rankedCore(some, within, { always, neighbours: DRAWN_NEIGHBOURS });
  const claims = new Set(core.bundles.flatMap((bundle) => bundle.claims)).size;
  const kept = new Set(within);
  const left = all.filter((bundle) => !kept.has(bundle));
  const roster = new Set(left.flatMap((bundle) => bundle.claims)).size;
  return {
    entities: core.entities,
    bundles: core.bundles,
    hiddenEntities:
      core.totalEntities - core.shownEntities + Math.max(0, selection.entityCount - marked(mask)),
    unlinkedEntities: marked(mask) - some.length,
    hiddenClaims: drawnClaims(index, selection) - claims - roster,
    rosterClaims: roster,
  };
}

const marked = (mask: Uint8Array) => mask.reduce((sum, one) => sum + one, 0);

/** Asked for by family or type, or by selecting one of its ends. */
function asksForRoster(
  { filter }: Selection,
  { from, to }: Bundle,
  selected: string | null,
): boolean {
  return (
    filter.family.includes('tie') || filter.type.length > 0 || from === selected || to === selected
  );
}

/** At most so many entities as could all be drawn without a line: the wanted, their neighbours, the rank. */
function candidates(
  index: ClaimIndex,
  base: PictureBase,
  { entityMask, entityCount, claimMask }: Selection,
  always: readonly string[],
): Uint8Array {
  const mask = new Uint8Array(entityMask.length);
  const wanted = new Set(
    always.map((id) => index.entityNumber.get(id)).filter((n) => n !== undefined),
  );
  for (const n of wanted) mask[n] = 1;
  if (entityCount <= MOST_ELEMENTS) return mask.map((_, n) => entityMask[n]! | mask[n]!);
  const { from, to, claim } = index.edges;
  if (wanted.size > 0) {
    let brought = 0;
    for (let e = 0; e < claim.length && brought < MOST_ELEMENTS / 3; e++) {
      if (claimMask[claim[e]!] !== 1) continue;
      const other = wanted.has(from[e]!) ? to[e]! : wanted.has(to[e]!) ? from[e]! : -1;
      if (other < 0 || mask[other] === 1) continue;
      mask[other] = 1;
      brought++;
    }
  }
  let free = MOST_ELEMENTS / 2;
  for (const n of base.ranked) {
    if (free <= 0) break;
    if (entityMask[n] !== 1 || mask[n] === 1) continue;
    mask[n] = 1;
    free--;
  }
  return mask;
}

function drawnClaims(index: ClaimIndex, selection: Selection): number {
  let count = 0;
  for (const claim of selection.claims) if (index.claim.drawn[claim] === 1) count++;
  return count;
}

/** Where the build put each entity; `positions` are pairs in the order of the index's entities. */
export function positionsOf(
  index: ClaimIndex,
  positions: readonly number[],
): ReadonlyMap<string, { x: number; y: number }> {
  return new Map(
    index.entities.map(({ id }, i) => [
      id,
      { x: positions[2 * i] ?? 0, y: positions[2 * i + 1] ?? 0 },
    ]),
  );
}
