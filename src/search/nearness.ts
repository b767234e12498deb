/** How near two ways to sound are: an edit distance in which kindred sounds cost little. */

/** Sounds that some system writes alike or that ears confuse, and what it costs to take one for the other. */
const KINDRED: readonly [string, number][] = [
  ...(['sz', 'XJ', 'eO'] as const).map((pair): [string, number] => [pair, 0.15]),
  ...(['cz', 'CX', 'QX', 'QC', 'XC', 'aA', 'uU', 'gh', 'kh', 'cs'] as const).map(
    (pair): [string, number] => [pair, 0.3],
  ),
  ...(['sX', 'zJ', 'CJ', 'cC', 'cX', 'cJ', 'sC', 'sJ', 'zX', 'zC', 'oO', 'vf', 'vu'] as const).map(
    (pair): [string, number] => [pair, 0.45],
  ),
  ...(['ei', 'ao', 'ie', 'bp', 'dt', 'gk', 'uo'] as const).map((pair): [string, number] => [
    pair,
    0.7,
  ]),
];
const SIZE = 128;
const COST = new Float32Array(SIZE * SIZE).fill(1);
for (let code = 0; code < SIZE; code++) COST[code * SIZE + code] = 0;
for (const [[a = '', b = ''], cost] of KINDRED) {
  COST[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost;
  COST[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost;
}

function substitution(a: number, b: number): number {
  return a < SIZE && b < SIZE ? COST[a * SIZE + b]! : a === b ? 0 : 1;
}

const I = 'i'.charCodeAt(0);
/** An i may be a glide, and a letter may be doubled. */
function insertion(letter: number, before: number): number {
  return letter === before ? 0.2 : letter === I ? 0.3 : 1;
}

const WIDTH = 48;
let two = new Float32Array(WIDTH);
let above = new Float32Array(WIDTH);
let row = new Float32Array(WIDTH);

/**
 * The cost of turning `a` into `b`, or with `prefix` into the best beginning of `b`; Infinity where it
 * is clear that it exceeds `bound`. Words of more than 47 sounds are cut.
 */
export function soundCost(a: string, b: string, prefix = false, bound = Infinity): number {
  if (a === b || (prefix && b.startsWith(a))) return 0;
  const m = Math.min(a.length, WIDTH - 1);
  const n = Math.min(b.length, prefix ? Math.min(WIDTH - 1, m + 2) : WIDTH - 1);
  above[0] = 0;
  for (let j = 1; j <= n; j++) {
    above[j] = above[j - 1]! + insertion(b.charCodeAt(j - 1), j > 1 ? b.charCodeAt(j - 2) : 0);
  }
  let leastBefore = 0;
  for (let i = 1; i <= m; i++) {
    const own = a.charCodeAt(i - 1);
    const before = i > 1 ? a.charCodeAt(i - 2) : 0;
    row[0] = above[0]! + insertion(own, before);
    let least = row[0]!;
    for (let j = 1; j <= n; j++) {
      const other = b.charCodeAt(j - 1);
      const last = j > 1 ? b.charCodeAt(j - 2) : 0;
      let cost = above[j - 1]! + substitution(own, other);
      cost = Math.min(
        cost,
        above[j]! + insertion(own, before),
        row[j - 1]! + insertion(other, last),
      );
      if (i > 1 && j > 1 && own === last && before === other)
        cost = Math.min(cost, two[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // Two rows, since a swap of neighbours steps over one.
    if (least > bound && leastBefore > bound) return Infinity;
    leastBefore = least;
    [two, above, row] = [above, row, two];
  }
  if (!prefix) return above[n]!;
  let best = above[n]!;
  for (let j = 0; j < n; j++) best = Math.min(best, above[j]!);
  return best;
}

/** A likelier reading counts for a little more. */
const UNLIKELY = 0.04;
/** A slip can break a group of letters, so letters are compared where sounds are not near. */
const NEAR = 0.9;
const BY_LETTER = 0.02;

export interface Word {
  readonly word: string;
  readonly readings: readonly string[];
}

/** How near a word of the question is to a word of a name, from 0 to 1, by their best readings. */
export function nearness(asked: Word, word: string, readings: readonly string[]): number {
  let best = 0;
  for (const [i, own] of asked.readings.entries()) {
    for (const [j, other] of readings.entries()) {
      const unlikely = (i > 0 ? UNLIKELY : 0) + (j > 0 ? UNLIKELY : 0);
      if (1 - unlikely > best)
        best = Math.max(best, likeness(own, other, best + unlikely) - unlikely);
    }
  }
  return best >= NEAR
    ? best
    : Math.max(best, likeness(asked.word, word, best + BY_LETTER) - BY_LETTER);
}

/** Less than this is no likeness. */
const LEAST = 0.6;

/** A beginning counts for less than a whole. What is not above `known` need not be exact. */
function likeness(a: string, b: string, known: number): number {
  const length = Math.max(1, a.length);
  const bound = (1 - Math.max(LEAST, known)) * length;
  if (b.length <= a.length) return Math.max(0, 1 - soundCost(a, b, false, bound) / length);
  const begins = Math.max(0, 1 - soundCost(a, b, true, bound) / length);
  // The whole costs no less than the best beginning.
  if (begins < LEAST) return begins;
  const whole = 1 - soundCost(a, b, false, bound) / length;
  return Math.max(whole, begins * (0.8 + 0.12 * (a.length / b.length)));
}

/**
 * Pairs rows with columns, the greatest value first and each only once; gives each row's value, or
 * 0 where nothing was left for it.
 */
export function pairOff(values: readonly (readonly number[])[]): number[] {
  const [only = []] = values;
  if (values.length === 1) return [Math.max(0, ...only.filter((value) => value >= LEAST))];
  const pairs = values
    .flatMap((row, r) => row.map((value, c) => ({ r, c, value })))
    .filter(({ value }) => value >= LEAST)
    .sort((a, b) => b.value - a.value);
  const taken = new Set<number>();
  const given = values.map(() => 0);
  for (const { r, c, value } of pairs) {
    if (given[r] !== 0 || taken.has(c)) continue;
    given[r] = value;
    taken.add(c);
  }
  return given;
}
