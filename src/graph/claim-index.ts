/**
 * The index of a dossier's claims: columns of numbers that filters, counts and paths run on. It is
 * built once at load and never changed; a filter makes no copy of it.
 */
import { type Claim, type Dossier, entitiesOf, type Entity } from '#model/dossier.ts';
import { FAMILIES, PATH_FAMILIES } from '#model/schema/scales.ts';
import {
  type Adjacency,
  buildAdjacency,
  type EdgeColumns,
  OTHER,
  PLAIN,
  RULED,
} from './adjacency.ts';
import { claimColumns, type ClaimColumns, type Names, namesOf } from './claim-columns.ts';
import { type Pairs, sortedPairs } from './columns.ts';
import { entityColumns, type EntityColumns } from './entity-columns.ts';
import { ORDINARY, stepCodes, stepOfCode } from './step-codes.ts';

export interface ClaimIndex {
  readonly dossier: Dossier;
  /** Entities by number, in the order of `entitiesOf`. */
  readonly entities: readonly Entity[];
  readonly entityIds: readonly string[];
  readonly entityNumber: ReadonlyMap<string, number>;
  /** Claims by number, in the order of the dossier. */
  readonly claims: readonly Claim[];
  readonly claimIds: readonly string[];
  readonly claimNumber: ReadonlyMap<string, number>;
  readonly names: Names;
  readonly entity: EntityColumns;
  readonly claim: ClaimColumns;
  /** Edges, one for each claim and target, in the order of the claims. */
  readonly edges: EdgeColumns;
  /** Who is next to whom by claims that a path may use. */
  readonly adjacency: Adjacency;
  /** For each pressure claim, the claims that it brought about; and the other way round. */
  readonly ledTo: Pairs;
  readonly ledBy: Pairs;
}

const PRESSURE = FAMILIES.indexOf('pressure');
const pathFamilies = FAMILIES.map((family) => PATH_FAMILIES.includes(family));

/** Indexes a compiled dossier. Never throws: what it names and does not hold is left out. */
export function buildClaimIndex(dossier: Dossier): ClaimIndex {
  const { claims, vocabulary } = dossier;
  const entities = entitiesOf(dossier);
  const entityNumber = new Map<string, number>();
  entities.forEach((entity, i) => entityNumber.set(entity.id, i));
  const claimNumber = new Map<string, number>();
  claims.forEach((claim, i) => claimNumber.set(claim.id, i));

  const names = namesOf(
    vocabulary,
    dossier.sources.map((source) => source.id),
  );
  const entity = entityColumns(entities, entityNumber, names.roles);
  const numbers = { number: entityNumber, kind: entity.kind };
  const claim = claimColumns(claims, vocabulary, names, numbers);
  const edges = edgesOf(claim);
  const [ledTo, ledBy] = ledRelations(claims, claim, claimNumber);
  const codes = stepCodes(claim.type, (c) => claim.family[c] === PRESSURE, ledTo, ledBy);
  const parts = claim.family.map((family, c) => {
    if (stepOfCode(codes[c]!) !== ORDINARY) return RULED;
    return pathFamilies[family] === true && claim.roster[c] === 0 ? PLAIN : OTHER;
  });
  const adjacency = buildAdjacency(
    entities.length,
    pathEdges(edges, names, claim, vocabulary),
    codes,
    parts,
  );
  return {
    dossier,
    entities,
    entityIds: entities.map((one) => one.id),
    entityNumber,
    claims,
    claimIds: claims.map((one) => one.id),
    claimNumber,
    names,
    entity,
    claim,
    edges,
    adjacency,
    ledTo,
    ledBy,
  };
}

/** One edge for each drawn claim and target but the speaker himself. */
function edgesOf({ from, targets, drawn }: ClaimColumns): EdgeColumns {
  const size = targets.values.length;
  const edges = {
    from: new Uint32Array(size),
    to: new Uint32Array(size),
    claim: new Uint32Array(size),
  };
  let e = 0;
  for (let c = 0; c < from.length; c++) {
    if (drawn[c] === 0) continue;
    const end = targets.offsets[c + 1] as number;
    for (let t = targets.offsets[c] as number; t < end; t++) {
      if (targets.values[t] === from[c]) continue;
      edges.from[e] = from[c] as number;
      edges.to[e] = targets.values[t] as number;
      edges.claim[e++] = c;
    }
  }
  return { from: edges.from.slice(0, e), to: edges.to.slice(0, e), claim: edges.claim.slice(0, e) };
}

/** The edges whose type may be part of a path; undirected ones both ways round. */
function pathEdges(
  edges: EdgeColumns,
  names: Names,
  claim: ClaimColumns,
  vocabulary: Dossier['vocabulary'],
): EdgeColumns {
  const types = names.types.names.map((name) => vocabulary.types[name]);
  const usable = types.map((type) => type?.paths !== false && type?.edge !== false);
  const twoWay = types.map((type) => type?.directed === false);
  let size = 0;
  for (const c of edges.claim) {
    const type = claim.type[c] as number;
    if (usable[type] === true) size += twoWay[type] === true ? 2 : 1;
  }
  const from = new Uint32Array(size);
  const to = new Uint32Array(size);
  const numbers = new Uint32Array(size);
  let at = 0;
  for (let e = 0; e < edges.claim.length; e++) {
    const c = edges.claim[e] as number;
    const type = claim.type[c] as number;
    if (usable[type] !== true) continue;
    for (let turn = 0; turn < (twoWay[type] === true ? 2 : 1); turn++) {
      from[at] = (turn === 0 ? edges.from[e] : edges.to[e]) as number;
      to[at] = (turn === 0 ? edges.to[e] : edges.from[e]) as number;
      numbers[at++] = c;
    }
  }
  return { from, to, claim: numbers };
}

/** `led-to` of the pressure claims, and its inverse; only claims that the dossier holds. */
function ledRelations(
  claims: readonly Claim[],
  columns: ClaimColumns,
  claimNumber: ReadonlyMap<string, number>,
): [Pairs, Pairs] {
  const causes: number[] = [];
  const effects: number[] = [];
  claims.forEach((claim, c) => {
    if (columns.family[c] !== PRESSURE) return;
    for (const id of new Set(claim['led-to'])) {
      const effect = claimNumber.get(id);
      if (effect === undefined || effect === c) continue;
      causes.push(c);
      effects.push(effect);
    }
  });
  return [sortedPairs(causes, effects), sortedPairs(effects, causes)];
}
