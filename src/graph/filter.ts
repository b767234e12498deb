/** What the reader wants to see: a plain value, and the test of a claim that it stands for. */
import { dateBounds } from '#model/dates.ts';
import type { Certainty, EntityKind, Family } from '#model/schema/scales.ts';
import type { ClaimIndex } from './claim-index.ts';
import { FACET_NAMES, type FacetName, FACETS } from './facets/all.ts';
import type { Test } from './facets/facet.ts';
import { knownTest } from './known.ts';

export { facets, type FacetCounts } from './facets/count.ts';
export { selectClaims, type Selection } from './select.ts';
export { whyMatched, type DateMatch } from './why-matched.ts';
export { FACET_NAMES, type FacetName } from './facets/all.ts';
export type { Test } from './facets/facet.ts';

/**
 * Values of one field are alternatives, fields are conditions that must all hold, and an empty
 * field is no condition. Unknown values match nothing.
 */
export interface Filter {
  readonly family: readonly Family[];
  readonly type: readonly string[];
  /** The speaker or a target is a person who holds the role. */
  readonly role: readonly string[];
  /** Every entity at the claim's ends is of these kinds. */
  readonly kind: readonly EntityKind[];
  readonly stance: readonly string[];
  /** The speaker or a target is one of these. */
  readonly entity: readonly string[];
  /** The context or an end is the event or a part of it. */
  readonly event: readonly string[];
  /** Some evidence is from the source, or was read in it. */
  readonly source: readonly string[];
  /** One of these claims. */
  readonly claim: readonly string[];
  /** A window of time in EDTF; undated claims are not in any. */
  readonly during: string | null;
  /** Only dates that surely lie in the window: not marked ? or ~, and wholly inside. */
  readonly strict: boolean;
  /** As known at a time in EDTF: without what was surely said, done or told only later. */
  readonly known: string | null;
  /** Kinds of the vocabulary, `none-stated`, or `any` (a kind that is pressure). */
  readonly duress: readonly string[];
  readonly certainty: readonly Certainty[];
}

/** The filter that lets everything pass. */
export const emptyFilter: Filter = Object.freeze({
  family: [],
  type: [],
  role: [],
  kind: [],
  stance: [],
  entity: [],
  event: [],
  source: [],
  claim: [],
  during: null,
  strict: false,
  known: null,
  duress: [],
  certainty: [],
});

/** A condition of a filter by name. */
export type ConstraintName = FacetName | 'claim' | 'during' | 'known';

/** The conditions that a filter sets, each with its test, but those left out. */
export function activeTests(
  index: ClaimIndex,
  filter: Filter,
  except: readonly ConstraintName[] = [],
): { name: ConstraintName; test: Test }[] {
  const active: { name: ConstraintName; test: Test }[] = [];
  for (const name of FACET_NAMES) {
    const values = filter[name];
    if (values.length === 0 || except.includes(name)) continue;
    active.push({ name, test: FACETS[name].test(index, values) });
  }
  if (filter.claim.length > 0 && !except.includes('claim')) {
    active.push({ name: 'claim', test: oneOf(index, filter.claim) });
  }
  if (filter.during !== null) {
    active.push({ name: 'during', test: duringTest(index, filter.during, filter.strict) });
  }
  if (filter.known !== null) active.push({ name: 'known', test: knownTest(index, filter.known) });
  return active;
}

/** True if the filter sets no condition. */
export function isEmptyFilter(filter: Filter): boolean {
  const bare = filter.during === null && filter.known === null && filter.claim.length === 0;
  return bare && FACET_NAMES.every((name) => filter[name].length === 0);
}

/** The test of a claim, by number, that a filter stands for; cheap enough to make for each query. */
export function compileFilter(index: ClaimIndex, filter: Filter): Test {
  return allOf(activeTests(index, filter).map((active) => active.test));
}

/** One test from several. */
export function allOf(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (tests.length === 2) return (claim) => first(claim) && second(claim);
  return (claim) => {
    for (const test of tests) if (!test(claim)) return false;
    return true;
  };
}

/** The test of a claim of these ids; unknown ones match nothing. */
function oneOf(index: ClaimIndex, ids: readonly string[]): Test {
  const table = new Uint8Array(index.claims.length);
  for (const id of ids) {
    const number = index.claimNumber.get(id);
    if (number !== undefined) table[number] = 1;
  }
  return (claim) => table[claim] === 1;
}

/** A window that is no date lets nothing pass. */
function duringTest(index: ClaimIndex, during: string, strict: boolean): Test {
  const window = dateBounds(during);
  if (window === null) return () => false;
  const { min, max } = window;
  const { dateMin, dateMax, dateLoose } = index.claim;
  if (!strict) {
    const last = Math.min(max, 2 ** 31 - 2);
    return (claim) => (dateMin[claim] as number) <= last && (dateMax[claim] as number) >= min;
  }
  return (claim) =>
    dateLoose[claim] === 0 &&
    (dateMin[claim] as number) >= min &&
    (dateMax[claim] as number) <= max &&
    (dateMin[claim] as number) <= (dateMax[claim] as number);
}
