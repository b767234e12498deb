/** One column for each thing that a filter asks of a claim. */
import type { Claim } from '#model/dossier.ts';
import { CERTAINTIES, FAMILIES, MODES } from '#model/schema/scales.ts';
import type { Vocabulary } from '#model/schema/vocabulary.ts';
import { addBit, bitSets, type BitSets, Codes, type Lists } from './columns.ts';
import { dayBounds, NO_DATE_MAX, NO_DATE_MIN } from './day-bounds.ts';

/** What is stated of duress: nothing, no pressure (denied, dictated…), or pressure. */
export const DURESS_UNSTATED = 0;
export const DURESS_NONE = 1;
export const DURESS_PRESSURE = 2;

/** The names behind the codes of the columns; stances begin at code 1. */
export interface Names {
  readonly types: Codes;
  readonly roles: Codes;
  readonly stances: Codes;
  readonly duress: Codes;
  readonly sources: Codes;
}

export interface ClaimColumns {
  /** Entity number of the speaker or actor, or -1. */
  readonly from: Int32Array;
  /** Entity numbers of the targets that are entities; each once. */
  readonly targets: Lists;
  /** 1 where the claim gives edges: from the speaker to each target but himself. */
  readonly drawn: Uint8Array;
  readonly type: Uint16Array;
  /** Index into FAMILIES. */
  readonly family: Uint8Array;
  /** Stance code, 0 where none is taken. */
  readonly stance: Uint8Array;
  /** Index into CERTAINTIES: 0 is the highest. */
  readonly certainty: Uint8Array;
  /** Index into MODES. */
  readonly mode: Uint8Array;
  /** Entity number of the context, or -1. */
  readonly context: Int32Array;
  readonly duressKinds: BitSets;
  /** DURESS_UNSTATED, DURESS_NONE or DURESS_PRESSURE. */
  readonly duress: Uint8Array;
  /** First and last day of the date; NO_DATE_MIN and NO_DATE_MAX where there is none. */
  readonly dateMin: Int32Array;
  readonly dateMax: Int32Array;
  /** 1 where the date is marked uncertain or approximate. */
  readonly dateLoose: Uint8Array;
  /** 1 where the type connects everybody. */
  readonly roster: Uint8Array;
  /** Which kinds of entity stand at the claim's ends: bit k for ENTITY_KINDS[k]. */
  readonly endKinds: Uint8Array;
  /** Source code of each piece of evidence, and the code of the page it was read in, or -1. */
  readonly evidence: {
    readonly offsets: Uint32Array;
    readonly source: Int32Array;
    readonly via: Int32Array;
  };
}

/** What the columns need to know of entities. */
export interface EntityNumbers {
  readonly number: ReadonlyMap<string, number>;
  /** Index into ENTITY_KINDS, by entity number. */
  readonly kind: Uint8Array;
}

/** Codes for all that the vocabulary and the claims name. */
export function namesOf(vocabulary: Vocabulary, sources: Iterable<string>): Names {
  return {
    types: new Codes(Object.keys(vocabulary.types)),
    roles: new Codes(Object.keys(vocabulary.roles)),
    stances: new Codes(['', ...Object.keys(vocabulary.stances)]),
    duress: new Codes(Object.keys(vocabulary.duress)),
    sources: new Codes(sources),
  };
}

/**
 * Fills the columns in one pass over the claims. `drawn` is the model's rule of edges
 * (`edgeTargets`), read from the columns since that takes a quarter of the time.
 */
export function claimColumns(
  claims: readonly Claim[],
  vocabulary: Vocabulary,
  names: Names,
  entities: EntityNumbers,
): ClaimColumns {
  const n = claims.length;
  const targetOffsets = new Uint32Array(n + 1);
  const targetValues: number[] = [];
  const evidenceOffsets = new Uint32Array(n + 1);
  const source: number[] = [];
  const via: number[] = [];
  const columns = {
    from: new Int32Array(n),
    drawn: new Uint8Array(n),
    type: new Uint16Array(n),
    family: new Uint8Array(n),
    stance: new Uint8Array(n),
    certainty: new Uint8Array(n),
    mode: new Uint8Array(n),
    context: new Int32Array(n),
    duressKinds: bitSets(n, names.duress.names.length),
    duress: new Uint8Array(n),
    dateMin: new Int32Array(n).fill(NO_DATE_MIN),
    dateMax: new Int32Array(n).fill(NO_DATE_MAX),
    dateLoose: new Uint8Array(n),
    roster: new Uint8Array(n),
    endKinds: new Uint8Array(n),
  };
  const roster = names.types.names.map((name) => vocabulary.types[name]?.roster);
  const edge = names.types.names.map((name) => vocabulary.types[name]?.edge);
  const dates = new Map<string, ReturnType<typeof dayBounds>>();
  claims.forEach((claim, c) => {
    const from = claim.from === null ? -1 : (entities.number.get(claim.from) ?? -1);
    columns.from[c] = from;
    let kinds = from < 0 ? 0 : 1 << (entities.kind[from] as number);
    const first = targetValues.length;
    for (const id of claim.to) {
      const target = entities.number.get(id);
      if (target === undefined || targetValues.indexOf(target, first) >= 0) continue;
      targetValues.push(target);
      kinds |= 1 << (entities.kind[target] as number);
    }
    targetOffsets[c + 1] = targetValues.length;
    columns.endKinds[c] = kinds;
    const type = names.types.add(claim.type);
    columns.type[c] = type;
    columns.family[c] = FAMILIES.indexOf(claim.family);
    columns.stance[c] = claim.stance === null ? 0 : names.stances.add(claim.stance);
    columns.certainty[c] = CERTAINTIES.indexOf(claim.certainty);
    columns.mode[c] = MODES.indexOf(claim.mode);
    columns.context[c] = claim.context === null ? -1 : (entities.number.get(claim.context) ?? -1);
    columns.roster[c] = roster[type] === true ? 1 : 0;
    const other = targetValues.length - first > 1 || targetValues[first] !== from;
    columns.drawn[c] =
      claim.mode === 'made' &&
      claim.agent !== 'unstated' &&
      from >= 0 &&
      edge[type] !== false &&
      targetValues.length > first &&
      other
        ? 1
        : 0;
    for (const { kind } of claim.duress) {
      const code = names.duress.find(kind);
      if (code >= 0) addBit(columns.duressKinds, c, code);
      const pressure = vocabulary.duress[kind]?.pressure !== false;
      const state = pressure ? DURESS_PRESSURE : DURESS_NONE;
      if (state > (columns.duress[c] as number)) columns.duress[c] = state;
    }
    for (const piece of claim.evidence) {
      source.push(names.sources.add(piece.source));
      via.push(piece.via === null ? -1 : names.sources.add(piece.via));
    }
    evidenceOffsets[c + 1] = source.length;
    if (claim.date === null) return;
    let date = dates.get(claim.date);
    if (date === undefined) dates.set(claim.date, (date = dayBounds(claim.date)));
    if (date === null) return;
    columns.dateMin[c] = date.min;
    columns.dateMax[c] = date.max;
    columns.dateLoose[c] = date.loose ? 1 : 0;
  });
  return {
    ...columns,
    targets: { offsets: targetOffsets, values: Uint32Array.from(targetValues) },
    evidence: {
      offsets: evidenceOffsets,
      source: Int32Array.from(source),
      via: Int32Array.from(via),
    },
  };
}
