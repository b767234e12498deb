/** The picture of some chains: their entities in layers by hop, and the lines between. Pure. */
import { DURESS_PRESSURE } from '#graph/claim-columns.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Path } from '#graph/paths/find-paths.ts';
import type { Family } from '#model/schema/scales.ts';
import { bundleKey } from './bundle-key.ts';

export interface ChainNode {
  readonly id: string;
  readonly layer: number;
  /** True for the first and the last of a chain. */
  readonly end: boolean;
}

/** The claims of one family and direction on a hop. */
export interface ChainLine {
  /** The key under which the same line is selected in every picture. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  readonly directed: boolean;
  /** True if the claims point against the order of reading. */
  readonly backward: boolean;
  readonly claims: readonly string[];
  readonly duress: boolean;
  readonly weak: boolean;
  readonly uncertain: boolean;
  /** The date of its claims, in EDTF; null where they have none, or not all the same. */
  readonly date: string | null;
}

export interface ChainPicture {
  readonly nodes: readonly ChainNode[];
  readonly lines: readonly ChainLine[];
}

/**
 * Draws every chain once: entities that several share are one node, in the layer of its first hop, and
 * a pair of entities that two chains pass in opposite order is joined once.
 */
export function chainPicture(index: ClaimIndex, paths: readonly Path[]): ChainPicture {
  const layers = layersOf(paths);
  const ends = new Set(paths.flatMap(({ entities }) => [entities[0]!, entities.at(-1)!]));
  const hops = new Map<string, { from: string; to: string; claims: Set<string> }>();
  for (const one of paths.flatMap((path) => path.hops)) {
    const turned = hops.has(`${one.to} ${one.from}`) || layers.get(one.to)! < layers.get(one.from)!;
    const [from, to] = turned ? [one.to, one.from] : [one.from, one.to];
    const hop = hops.get(`${from} ${to}`) ?? { from, to, claims: new Set() };
    for (const id of one.claims) hop.claims.add(id);
    hops.set(`${from} ${to}`, hop);
  }
  return {
    nodes: [...layers].map(([id, layer]) => ({ id, layer, end: ends.has(id) })),
    lines: [...hops.values()].flatMap(({ from, to, claims }) =>
      linesOf(index, from, to, [...claims]),
    ),
  };
}

/** The nodes and lines of one chain. */
export function partsOfChain(picture: ChainPicture, path: Path): ReadonlySet<string> {
  const pair = (from: string, to: string) => [from, to].sort().join(' ');
  const hops = new Map(path.hops.map(({ from, to, claims }) => [pair(from, to), claims]));
  const lines = picture.lines.filter(({ from, to, claims }) =>
    hops.get(pair(from, to))?.some((id) => claims.includes(id)),
  );
  return new Set([...path.entities, ...lines.map(({ key }) => key)]);
}

/** The layer of each entity: the least number of hops to it in any chain; of the last, the most. */
function layersOf(paths: readonly Path[]): Map<string, number> {
  const layers = new Map<string, number>();
  const goals = new Set(paths.map(({ entities }) => entities.at(-1)!));
  for (const { entities } of paths) {
    entities.forEach((id, i) => {
      const known = layers.get(id) ?? i;
      layers.set(id, goals.has(id) ? Math.max(known, i) : Math.min(known, i));
    });
  }
  return layers;
}

function linesOf(
  index: ClaimIndex,
  from: string,
  to: string,
  claims: readonly string[],
): ChainLine[] {
  const groups = new Map<string, number[]>();
  for (const id of claims) {
    const number = index.claimNumber.get(id)!;
    const claim = index.claims[number]!;
    const backward = !(claim.from === from && claim.to.includes(to));
    const key = bundleKey(backward ? to : from, claim.family, backward ? from : to);
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return [...groups].map(([key, numbers]) => {
    const records = numbers.map((number) => index.claims[number]!);
    const { types } = index.dossier.vocabulary;
    const dates = new Set(records.map(({ date }) => date));
    return {
      ...{ key, from, to, family: records[0]!.family },
      directed: records.some(({ type }) => types[type]?.directed !== false),
      backward: !key.startsWith(`${from}~`),
      claims: records.map(({ id }) => id),
      duress: numbers.some((number) => index.claim.duress[number] === DURESS_PRESSURE),
      weak: numbers.every((number) => index.claim.roster[number] === 1),
      uncertain: records.every(({ certainty }) => certainty !== 'certain'),
      date: dates.size === 1 ? records[0]!.date : null,
    };
  });
}
