/** The picture as it is drawn: lists of leaves folded behind a count, but for those unfolded. Pure. */
import type { Bundle } from '#graph/bundles.ts';
import { leafLists, type LeafList } from '#graph/leaf-lists.ts';
import { CERTAINTIES, type Certainty } from '#model/schema/scales.ts';
import type { PictureContent, PictureEntity } from './picture.ts';
import { bundleKey } from './bundle-key.ts';

/** A picture of fewer entities is legible with all its leaves. */
const ROOM = 50;

export interface Folded {
  readonly entities: readonly PictureEntity[];
  readonly bundles: readonly Bundle[];
  readonly lists: readonly LeafList[];
}

/** The id of a count in the picture; no record has such an id. */
export const listId = (key: string) => `list:${key}`;

/**
 * Folds the leaves of `picture`. Lists that hang on one of `keep`, or whose key is in `unfolded`
 * (or all, for `all`), are drawn member by member.
 */
export function folded(
  picture: PictureContent,
  keep: readonly string[],
  unfolded: readonly string[],
): Folded {
  const { entities, bundles } = picture;
  if (entities.length < ROOM || unfolded.includes('all')) return { entities, bundles, lists: [] };
  const chosen = new Set(keep);
  const lists = leafLists(
    entities.map(({ id }) => id),
    bundles,
    { keep },
  ).filter(({ key, near }) => !unfolded.includes(key) && !near.some((id) => chosen.has(id)));
  const inList = new Map(lists.flatMap(({ key, members }) => members.map((id) => [id, key])));
  return {
    entities: entities.filter(({ id }) => !inList.has(id)),
    bundles: merged(bundles, inList),
    lists,
  };
}

/** Lines to the members of a list become one line to its count, by family and direction. */
function merged(bundles: readonly Bundle[], inList: ReadonlyMap<string, string>): Bundle[] {
  const result = new Map<string, Bundle>();
  for (const bundle of bundles) {
    const [from, to] = [bundle.from, bundle.to].map((id) => {
      const key = inList.get(id);
      return key === undefined ? id : listId(key);
    }) as [string, string];
    const key = bundleKey(from, bundle.family, to);
    const one = result.get(key);
    result.set(key, one === undefined ? { ...bundle, from, to } : join(one, bundle));
  }
  return [...result.values()];
}

function join(a: Bundle, b: Bundle): Bundle {
  const claims = [...new Set([...a.claims, ...b.claims])];
  return {
    ...a,
    claims,
    statements: new Set(claims.map(({ statement, id }) => statement ?? id)).size,
    sources: Math.max(a.sources, b.sources),
    duress: a.duress || b.duress,
    stancesDiffer: a.stancesDiffer || b.stancesDiffer || a.stance !== b.stance,
    certainty: lower(a.certainty, b.certainty),
    roster: a.roster && b.roster,
    inferred: a.inferred && b.inferred,
  };
}

const lower = (a: Certainty, b: Certainty): Certainty =>
  CERTAINTIES.indexOf(a) > CERTAINTIES.indexOf(b) ? a : b;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the counts stand: each in the place of that member which is nearest to the middle of all. */
export function listPositions(
  lists: readonly LeafList[],
  positions: ReadonlyMap<string, Place>,
): Map<string, Place> {
  const places = (members: readonly string[]) =>
    members.map((id) => positions.get(id)).filter((place) => place !== undefined);
  return new Map(lists.map(({ key, members }) => [listId(key), middle(places(members))]));
}

/** Of some places, the one nearest to their mean. */
function middle<P extends { readonly x: number; readonly y: number }>(places: readonly P[]): P {
  const mean = (axis: 'x' | 'y') => places.reduce((sum, at) => sum + at[axis], 0) / places.length;
  const [x, y] = [mean('x'), mean('y')];
  const far = (at: P) => (at.x - x) ** 2 + (at.y - y) ** 2;
  return places.reduce((best, at) => (far(at) < far(best) ? at : best));
}
