/** A query made ready for the search: numbers, tables and one test, nothing that copies the graph. */
import type { Rows } from '../adjacency.ts';
import { DURESS_NONE, DURESS_PRESSURE } from '../claim-columns.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { FACET_NAMES, FACETS } from '../facets/all.ts';
import type { Test } from '../facets/facet.ts';
import { activeTests, allOf, type ConstraintName } from '../filter.ts';
import type { Acts } from './acts.ts';
import { type Clock, clockOf } from './chronology.ts';
import { endNumbers } from './ends.ts';
import { passable } from './passable.ts';
import type { PathQuery } from './path-query.ts';
import { usesOf } from './uses.ts';

export { UNUSABLE, USE_DEAD_END, USE_EFFECT, USE_LINKED, USE_ORDINARY } from './use-kinds.ts';

/** Rows to look along; outward: along the claims, so that the claim's target is where one arrives. */
export interface Lane {
  readonly rows: Rows;
  readonly outward: boolean;
}

export interface Rules {
  readonly index: ClaimIndex;
  /** The first of the entities at either end; -1 if there is none. */
  readonly from: number;
  readonly to: number;
  /** All of them, ascending. */
  readonly starts: readonly number[];
  readonly goals: readonly number[];
  /** Where there are several: 1 for each. */
  readonly startMarks: Uint8Array | null;
  readonly goalMarks: Uint8Array | null;
  /** The lanes of a search from the start of the path, and of one from its end. */
  readonly ahead: readonly Lane[];
  readonly back: readonly Lane[];
  /** By step code: UNUSABLE … USE_EFFECT. */
  readonly use: Uint8Array;
  readonly acts: Acts;
  /** How many parts of a row can hold usable edges: all, or all but the last. */
  readonly parts: number;
  /**
   * Where the parts end of which every edge is usable and ordinary; they begin after the first. Either
   * all of the others are so, and this is `parts`, or none is counted, and this is 1.
   */
  readonly sureParts: number;
  /** The conditions beside family and type, or null if there are none. */
  readonly test: Test | null;
  /** 1 for entities that a path may pass through. */
  readonly pass: Uint8Array;
  readonly avoid: readonly number[];
  /** Entities that a path must pass through. */
  readonly through: readonly number[];
  readonly clock: Clock | null;
  readonly maxLength: number;
}

/** What the step codes answer. */
const BY_CODE: readonly ConstraintName[] = ['family', 'type'];
const NONE: readonly number[] = [];

const lanes = new WeakMap<ClaimIndex, Record<'out' | 'in' | 'both', readonly Lane[]>>();

/**
 * Compiles a query whose ids are known. `extra` is a further condition on claims, beside those of
 * the query.
 */
export function compileRules(
  index: ClaimIndex,
  query: PathQuery,
  extra: Test | null = null,
): Rules {
  const { out, in: inward, both } = lanesOf(index);
  const { use, acts, parts, sureParts } = usesOf(index, query);
  const { direction, via } = query;
  const test = testOf(index, query, extra);
  const avoid = numbersOf(index, query.avoid);
  const starts = endsOf(index, query.from, test, avoid);
  const goals = endsOf(index, query.to, test, avoid);
  return {
    index,
    from: starts[0] ?? -1,
    to: goals[0] ?? -1,
    starts,
    goals,
    startMarks: marked(index, starts),
    goalMarks: marked(index, goals),
    ahead: direction === 'any' ? both : direction === 'forward' ? out : inward,
    back: direction === 'any' ? both : direction === 'forward' ? inward : out,
    use,
    acts,
    parts,
    sureParts,
    test,
    pass: passable(index, via),
    avoid,
    through: numbersOf(index, query.through),
    clock: clockOf(index, query),
    maxLength: query.maxLength,
  };
}

/** The numbers of some ids, each once. */
function numbersOf(index: ClaimIndex, ids: readonly string[]): readonly number[] {
  if (ids.length === 0) return NONE;
  return [...new Set(ids)].map((id) => index.entityNumber.get(id)!);
}

/** A table with 1 at the numbers; null for one number, which is compared instead. */
function marked(index: ClaimIndex, numbers: readonly number[]): Uint8Array | null {
  if (numbers.length === 1) return null;
  const marks = new Uint8Array(index.entities.length);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

/** True of an entity at which a path may begin. */
export function isStart({ startMarks, from }: Rules, entity: number): boolean {
  return startMarks === null ? entity === from : startMarks[entity] === 1;
}

/** True of an entity at which a path may end. */
export function isGoal({ goalMarks, to }: Rules, entity: number): boolean {
  return goalMarks === null ? entity === to : goalMarks[entity] === 1;
}

/** A single id, the usual case, needs no set. */
function endsOf(
  index: ClaimIndex,
  text: string,
  test: Test | null,
  avoid: readonly number[],
): readonly number[] {
  const number = index.entityNumber.get(text);
  return number === undefined ? endNumbers(index, text, test, avoid) : [number];
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

function testOf(index: ClaimIndex, query: PathQuery, extra: Test | null): Test | null {
  if (extra === null && asksOnlyCodes(query)) return null;
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
  if (extra !== null) tests.push(extra);
  return tests.length === 0 ? null : allOf(tests);
}

/** True of the usual query, whose families and types are all that it asks of a claim. */
function asksOnlyCodes({ filter, withoutDuress, within, withoutSource }: PathQuery): boolean {
  return (
    withoutDuress === false &&
    within === null &&
    withoutSource.length === 0 &&
    filter.during === null &&
    filter.known === null &&
    filter.claim.length === 0 &&
    FACET_NAMES.every((name) => BY_CODE.includes(name) || filter[name].length === 0)
  );
}
