/** The picture of some chains: their entities in layers by hop, and the lines between. Pure. */
import { DURESS_PRESSURE } from '#graph/claim-columns.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { Path } from '#graph/paths/find-paths.ts';
import type { Family } from '#model/schema/scales.ts';
import { bundleKey } from './url.ts';

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
  /** The earliest date of its claims, in EDTF. */
  readonly date: string | null;
}

export interface ChainPicture {
  readonly nodes: readonly ChainNode[];
  readonly lines: readonly ChainLine[];
}

/**
 * Draws every chain once: entities that several share are one node, in the layer of the latest, and
 * a pair of entities that two chains pass in opposite order is joined once.
 */
export function chainPicture(index: ClaimIndex, paths: readonly Path[]): ChainPicture {
  const layers = layersOf(paths);
  const ends = new Set(paths.flatMap(({ entities }) => [entities[0]!, entities.at(-1)!]));
  const hops = new Map<string, { from: string; to: string; claims: Set<string> }>();
  for (const one of paths.flatMap((path) => path.hops)) {
    const [from, to] =
      layers.get(one.from)! < layers.get(one.to)! ? [one.from, one.to] : [one.to, one.from];
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

/**
 * The layer of each entity: past all that come before it in any chain. Where two chains pass two
 * entities in opposite order, the first chain decides.
 */
function layersOf(paths: readonly Path[]): Map<string, number> {
  const after = new Map<string, Set<string>>();
  for (const { entities } of paths) {
    entities.forEach((id, i) => {
      const next = entities[i + 1];
      const known = after.get(id) ?? new Set();
      if (next !== undefined && !reaches(after, next, id)) known.add(next);
      after.set(id, known);
    });
  }
  const layers = new Map([...after.keys()].map((id) => [id, 0]));
  for (let moved = true; moved;) {
    moved = false;
    for (const [id, nexts] of after) {
      for (const next of nexts) {
        if (layers.get(next)! > layers.get(id)!) continue;
        layers.set(next, layers.get(id)! + 1);
        moved = true;
      }
    }
  }
  return layers;
}

function reaches(after: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string) {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const next of after.get(id) ?? []) seen.add(next);
  }
  return false;
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
    const dates = records.flatMap(({ date }, i) => (date === null ? [] : [{ date, i }]));
    dates.sort((a, b) => index.claim.dateMin[numbers[a.i]!]! - index.claim.dateMin[numbers[b.i]!]!);
    return {
      ...{ key, from, to, family: records[0]!.family },
      directed: records.some(({ type }) => types[type]?.directed !== false),
      backward: !key.startsWith(`${from}~`),
      claims: records.map(({ id }) => id),
      duress: numbers.some((number) => index.claim.duress[number] === DURESS_PRESSURE),
      weak: numbers.every((number) => index.claim.roster[number] === 1),
      uncertain: records.every(({ certainty }) => certainty !== 'certain'),
      date: dates[0]?.date ?? null,
    };
  });
}
