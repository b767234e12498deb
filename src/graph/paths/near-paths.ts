/**
 * Every path of one length between two entities where time does not matter, depth first in the order
 * of the entities, cut where the end is too far. The steps that can follow stand on one stack of
 * numbers, sorted by the entity to which they lead.
 */
import { PARTS } from '../adjacency.ts';
import type { Budget } from './reachable.ts';
import type { Reach } from './reach.ts';
import { type Rules, UNUSABLE, USE_DEAD_END, USE_LINKED } from './rules.ts';
import { mayFollow, pressesAtArrival } from './step.ts';

/** So many steps are sorted by insertion; more by the library. */
const FEW = 24;
/** Above any step: a key of an entity and a step is a whole number that a double holds exactly. */
const WIDE = 2 ** 31;

interface Walk {
  readonly rules: Rules;
  readonly reach: Reach;
  readonly length: number;
  readonly most: number;
  readonly budget: Budget;
  readonly path: number[];
  readonly found: number[][];
}

/** The stack: where each step leads, and its claim, doubled, with 1 added if it is used along it. */
let entities = new Int32Array(1024);
let steps = new Int32Array(1024);

/**
 * Up to `most` paths of exactly `length` hops, each as its entities; fewer if the budget runs out
 * (budget.edges is then below nought). Each entity at most once in a path.
 */
export function nearPaths(
  rules: Rules,
  reach: Reach,
  length: number,
  most: number,
  budget: Budget,
): number[][] {
  reach.within(length);
  budget.cut = true;
  const walk: Walk = { rules, reach, length, most, budget, path: [rules.from], found: [] };
  visit(walk, 0, 0, 0);
  return walk.found;
}

/**
 * Goes on from the last entity of the path, to which the steps at first … end - 1 lead; the stack is
 * free from `top` on.
 */
function visit(walk: Walk, first: number, end: number, top: number): void {
  const { path, found, length, most, budget } = walk;
  const stop = pushSteps(walk, first, end, top);
  sortSteps(top, stop);
  for (let at = top; at < stop;) {
    const next = entities[at]!;
    let same = at + 1;
    while (same < stop && entities[same] === next) same++;
    path.push(next);
    if (path.length > length) found.push(path.slice());
    else visit(walk, at, same, stop);
    path.pop();
    if (found.length >= most || budget.edges < 0) return;
    at = same;
  }
}

/** Puts the steps that can follow on the stack from `bottom` on; gives where it then ends. */
function pushSteps(
  { rules, reach, length, budget, path }: Walk,
  first: number,
  end: number,
  bottom: number,
): number {
  const { ahead, use, test, parts } = rules;
  const { numbers, base } = reach;
  const entity = path[path.length - 1]!;
  const left = length - path.length;
  const free = first === end || isFree(rules, first, end);
  let top = bottom;
  for (let l = 0; l < ahead.length; l++) {
    const { rows, outward } = ahead[l]!;
    const { bounds, ends, codes, claims } = rows;
    const way = outward ? 1 : 0;
    const rowStart = bounds[PARTS * entity]!;
    const rowEnd = bounds[PARTS * entity + parts]!;
    budget.edges -= rowEnd - rowStart;
    reserve(top + rowEnd - rowStart);
    for (let i = rowStart; i < rowEnd; i++) {
      const next = ends[i]!;
      const far = numbers[2 * next + 1]! - base;
      if (far < 0 || far > left || (far === 0 && left > 0)) continue;
      const kind = use[codes[i]!]!;
      if (kind === UNUSABLE || path.includes(next)) continue;
      const claim = claims[i]!;
      if (test !== null && !test(claim)) continue;
      const pressesBack = way === 0 && (kind === USE_DEAD_END || kind === USE_LINKED);
      const asks = first !== end && (!free || pressesBack);
      if (asks && !followsAny(rules, first, end, claim, way)) continue;
      entities[top] = next;
      steps[top++] = (claim << 1) | way;
    }
  }
  return top;
}

/** True if one of the steps asks nothing of the next, unless that is pressure against travel. */
function isFree({ index }: Rules, first: number, end: number): boolean {
  for (let s = first; s < end; s++) {
    if (!pressesAtArrival(index, steps[s]! >> 1, steps[s]! & 1)) return true;
  }
  return false;
}

function followsAny(
  { index }: Rules,
  first: number,
  end: number,
  claim: number,
  way: number,
): boolean {
  for (let s = first; s < end; s++) {
    if (mayFollow(index, steps[s]! >> 1, steps[s]! & 1, claim, way)) return true;
  }
  return false;
}

function reserve(size: number): void {
  if (size <= entities.length) return;
  const [oldEntities, oldSteps] = [entities, steps];
  entities = new Int32Array(2 * size);
  steps = new Int32Array(2 * size);
  entities.set(oldEntities);
  steps.set(oldSteps);
}

/** Sorts the steps at first … end - 1 by the entity to which they lead. */
function sortSteps(first: number, end: number): void {
  if (end - first > FEW) {
    const keys = new Float64Array(end - first);
    for (let s = first; s < end; s++) keys[s - first] = entities[s]! * WIDE + steps[s]!;
    keys.sort();
    for (let s = first; s < end; s++) {
      entities[s] = Math.floor(keys[s - first]! / WIDE);
      steps[s] = keys[s - first]! % WIDE;
    }
    return;
  }
  for (let s = first + 1; s < end; s++) {
    const entity = entities[s]!;
    const step = steps[s]!;
    let at = s;
    for (; at > first && entities[at - 1]! > entity; at--) {
      entities[at] = entities[at - 1]!;
      steps[at] = steps[at - 1]!;
    }
    entities[at] = entity;
    steps[at] = step;
  }
}
