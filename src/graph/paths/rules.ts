/** A query made ready for the search: numbers, tables and one test, nothing that copies the graph. */
import { PATH_FAMILIES } from '#model/schema/scales.ts';
import { OTHER, PARTS, type Rows } from '../adjacency.ts';
import { DURESS_NONE, DURESS_PRESSURE } from '../claim-columns.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { FACETS } from '../facets/all.ts';
import type { Test } from '../facets/facet.ts';
import { activeTests, allOf, type ConstraintName } from '../filter.ts';
import { codeCount, stepOfCode, typeOfCode } from '../step-codes.ts';
import type { PathQuery } from './path-query.ts';

/** What an edge of a step code is to this query. */
export const UNUSABLE = 0;
export const USE_ORDINARY = 1;
export const USE_DEAD_END = 2;
export const USE_LINKED = 3;

/** Rows to look along; outward: along the claims, so that the claim's target is where one arrives. */
export interface Lane {
  readonly rows: Rows;
  readonly outward: boolean;
}

export interface Rules {
  readonly index: ClaimIndex;
  readonly from: number;
  readonly to: number;
  /** The lanes of a search from the start of the path, and of one from its end. */
  readonly ahead: readonly Lane[];
  readonly back: readonly Lane[];
  /** By step code: UNUSABLE … USE_LINKED. */
  readonly use: Uint8Array;
  /** True if every plain edge is of a usable type: its code need not be looked at. */
  readonly everyPlain: boolean;
  /** How many parts of a row can hold usable edges: all, or all but the last. */
  readonly parts: number;
  /** The conditions beside family and type, or null if there are none. */
  readonly test: Test | null;
  /** 1 for entities that a path may pass through. */
  readonly pass: Uint8Array;
  readonly avoid: readonly number[];
  readonly maxLength: number;
}

interface Uses {
  readonly use: Uint8Array;
  readonly everyPlain: boolean;
  readonly parts: number;
}

/** What the step codes answer. */
const BY_CODE: readonly ConstraintName[] = ['family', 'type'];

const lanes = new WeakMap<ClaimIndex, Record<'out' | 'in' | 'both', readonly Lane[]>>();
const defaultUses = new WeakMap<ClaimIndex, Uses>();

/** Compiles a query whose ids are known. */
export function compileRules(index: ClaimIndex, query: PathQuery): Rules {
  const { out, in: inward, both } = lanesOf(index);
  const { use, everyPlain, parts } = usesOf(index, query);
  const { direction, via } = query;
  return {
    index,
    from: index.entityNumber.get(query.from)!,
    to: index.entityNumber.get(query.to)!,
    ahead: direction === 'any' ? both : direction === 'forward' ? out : inward,
    back: direction === 'any' ? both : direction === 'forward' ? inward : out,
    use,
    everyPlain,
    parts,
    test: testOf(index, query),
    pass: via === 'people' ? index.entity.throughPeople : index.entity.through,
    avoid: query.avoid.map((id) => index.entityNumber.get(id)!),
    maxLength: query.maxLength,
  };
}

function lanesOf(index: ClaimIndex): Record<'out' | 'in' | 'both', readonly Lane[]> {
  let found = lanes.get(index);
  if (found === undefined) {
    const out = { rows: index.adjacency.out, outward: true };
    const inward = { rows: index.adjacency.in, outward: false };
    found = { out: [out], in: [inward], both: [out, inward] };
    lanes.set(index, found);
  }
  return found;
}

function usesOf(index: ClaimIndex, query: PathQuery): Uses {
  const { family, type } = query.filter;
  if (family.length > 0 || type.length > 0) return makeUses(index, family, type);
  let found = defaultUses.get(index);
  if (found === undefined) defaultUses.set(index, (found = makeUses(index, PATH_FAMILIES, [])));
  return found;
}

function makeUses(index: ClaimIndex, families: readonly string[], types: readonly string[]): Uses {
  const { names, dossier } = index;
  let usualOnly = true;
  let everyPlain = true;
  const allowed = names.types.names.map((name) => {
    const { family, roster } = dossier.vocabulary.types[name] ?? { family: '', roster: false };
    const usual = !roster && (PATH_FAMILIES as readonly string[]).includes(family);
    const inFamily = families.length === 0 || families.includes(family);
    const inTypes = types.length === 0 ? !roster : types.includes(name);
    if (inFamily && inTypes) usualOnly &&= usual;
    else everyPlain &&= !usual;
    return inFamily && inTypes;
  });
  const use = new Uint8Array(codeCount(allowed.length)).map((_, code) =>
    allowed[typeOfCode(code)] === true ? stepOfCode(code) + USE_ORDINARY : UNUSABLE,
  );
  return { use, everyPlain, parts: usualOnly ? OTHER : PARTS };
}

function testOf(index: ClaimIndex, query: PathQuery): Test | null {
  const tests = activeTests(index, query.filter, BY_CODE).map((active) => active.test);
  const { duress, evidence } = index.claim;
  if (query.withoutDuress === true) tests.push((claim) => duress[claim] !== DURESS_PRESSURE);
  if (query.withoutDuress === 'strict') tests.push((claim) => duress[claim] === DURESS_NONE);
  if (query.within !== null) tests.push(FACETS.event.test(index, [query.within]));
  if (query.withoutSource.length > 0) {
    const table = index.names.sources.table(query.withoutSource);
    const { offsets, source, via } = evidence;
    tests.push((claim) => {
      const first = offsets[claim] as number;
      const end = offsets[claim + 1] as number;
      for (let e = first; e < end; e++) {
        if (table[source[e] as number] !== 1 && table[via[e] as number] !== 1) return true;
      }
      return first === end;
    });
  }
  return tests.length === 0 ? null : allOf(tests);
}
