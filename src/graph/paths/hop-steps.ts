/**
 * The steps that can make each hop of a route, gathered into memory that is kept: it is done for
 * every path that is found. Step s of hop i stands at starts[i] … starts[i + 1] - 1.
 */
import { PARTS, type Rows } from '../adjacency.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { firstNotLess } from '../columns.ts';
import { type Rules, UNUSABLE, USE_DEAD_END, USE_LINKED } from './rules.ts';
import { holds } from './step.ts';

/** In rows no longer than this every edge is looked at; in longer ones the place is sought. */
const SHORT_ROW = 24;

/** What a step is, in the low bits beside its claim. */
const OUTWARD = 1;
const PRESSURE = 2;
const BITS = 2;
/** Stands where a step was dropped. */
const DROPPED = -1;

let steps = new Int32Array(256);
let starts = new Int32Array(64);
let count = 0;

export interface Hop {
  readonly claims: number[];
  /** For each claim 1 if it is used along its direction, 0 if against. */
  readonly outward: number[];
}

/** Gathers the usable steps of a route; true if one of them is pressure. */
export function gatherSteps(rules: Rules, entities: readonly number[]): boolean {
  if (entities.length > starts.length) starts = new Int32Array(2 * entities.length);
  const { out, in: inward } = rules.index.adjacency;
  const { ahead } = rules;
  let pressure = 0;
  count = 0;
  for (let i = 1; i < entities.length; i++) {
    const from = entities[i - 1]!;
    const to = entities[i]!;
    for (let l = 0; l < ahead.length; l++) {
      const { rows, outward } = ahead[l]!;
      const way = outward ? OUTWARD : 0;
      // The same edges stand at either end: the shorter row is looked through.
      const opposite = rows === out ? inward : out;
      const here = rowLength(rows, from, rules.parts);
      const there = rowLength(opposite, to, rules.parts);
      pressure |=
        here <= there ? gather(rules, rows, way, from, to) : gather(rules, opposite, way, to, from);
    }
    starts[i] = count;
  }
  return pressure !== 0;
}

function rowLength({ bounds }: Rows, entity: number, parts: number): number {
  return (bounds[PARTS * entity + parts] as number) - (bounds[PARTS * entity] as number);
}

/** Adds the edges of a row that end at `to`; PRESSURE if one of them is. */
function gather(rules: Rules, rows: Rows, way: number, from: number, to: number): number {
  const { bounds, ends } = rows;
  const first = PARTS * from;
  const last = first + rules.parts;
  const rowStart = bounds[first] as number;
  const rowEnd = bounds[last] as number;
  let bits = 0;
  if (rowEnd - rowStart <= SHORT_ROW) {
    for (let i = rowStart; i < rowEnd; i++) {
      if (ends[i] === to) bits |= addStep(rules, rows, way, i);
    }
    return bits;
  }
  for (let part = first; part < last; part++) {
    const end = bounds[part + 1] as number;
    let i = firstNotLess(ends, bounds[part] as number, end, to);
    for (; i < end && ends[i] === to; i++) bits |= addStep(rules, rows, way, i);
  }
  return bits;
}

function addStep({ use, test }: Rules, rows: Rows, way: number, edge: number): number {
  const kind = use[rows.codes[edge] as number] as number;
  const claim = rows.claims[edge] as number;
  if (kind === UNUSABLE || (test !== null && !test(claim))) return 0;
  if (count === steps.length) {
    const larger = new Int32Array(2 * count);
    larger.set(steps);
    steps = larger;
  }
  const pressure = kind === USE_LINKED || kind === USE_DEAD_END ? PRESSURE : 0;
  steps[count++] = (claim << BITS) | pressure | way;
  return pressure;
}

/** Drops every step that no chain of steps uses under the rule of pressure. */
export function dropUnjoined(index: ClaimIndex, hops: number): void {
  for (let i = 1; i < hops; i++) {
    drop(starts[i]!, starts[i + 1]!, (step) => {
      for (let s = starts[i - 1]!; s < starts[i]!; s++) {
        if (steps[s] !== DROPPED && joins(index, steps[s]!, step)) return true;
      }
      return false;
    });
  }
  for (let i = hops - 2; i >= 0; i--) {
    drop(starts[i]!, starts[i + 1]!, (step) => {
      for (let s = starts[i + 1]!; s < starts[i + 2]!; s++) {
        if (steps[s] !== DROPPED && joins(index, step, steps[s]!)) return true;
      }
      return false;
    });
  }
}

function drop(first: number, end: number, wanted: (step: number) => boolean): void {
  for (let s = first; s < end; s++) {
    if (steps[s] !== DROPPED && !wanted(steps[s]!)) steps[s] = DROPPED;
  }
}

/** mayFollow (step.ts), read from the bits. */
function joins(index: ClaimIndex, last: number, next: number): boolean {
  const arrives = (last & (PRESSURE | OUTWARD)) === (PRESSURE | OUTWARD);
  if (arrives && !holds(index.ledTo, last >> BITS, next >> BITS)) return false;
  const departs = (next & (PRESSURE | OUTWARD)) === PRESSURE;
  return !departs || holds(index.ledTo, next >> BITS, last >> BITS);
}

/** The claims of a hop that are left, ascending; an undirected one may be there both ways. */
export function claimsOfHop(hop: number): number[] {
  const first = starts[hop]!;
  const end = starts[hop + 1]!;
  if (end - first === 1) return steps[first] === DROPPED ? [] : [steps[first]! >> BITS];
  const claims: number[] = [];
  for (let s = first; s < end; s++) if (steps[s] !== DROPPED) claims.push(steps[s]! >> BITS);
  claims.sort((a, b) => a - b);
  return claims.filter((claim, i) => claim !== claims[i - 1]);
}

/** All steps of a hop, as lists. */
export function stepsOfHop(hop: number): Hop {
  const list = steps.subarray(starts[hop], starts[hop + 1]);
  return {
    claims: Array.from(list, (step) => step >> BITS),
    outward: Array.from(list, (step) => step & OUTWARD),
  };
}
