/**
 * All of a sorted list of words within some slips of a word, in one walk: the list is walked as the
 * tree of its common beginnings, with one row of the edit-distance table a letter, and a branch is
 * left as soon as its row holds nothing within the bound (Schulz and Mihov, 2002, do it with tables).
 */

const WIDTH = 48;
const rows = Uint8Array.from({ length: WIDTH * WIDTH }, (_, i) => (i < WIDTH ? i : 0));
/** The least slips to any beginning of the branch, by its depth. */
const atBest = new Uint8Array(WIDTH);

/** `whole`: the slips are to all of the word, not to a beginning of it. */
export type Visit = (index: number, slips: number, whole: boolean) => void;

/** How many letters each word shares with the one before it. */
export function sharedLengths(sorted: readonly string[]): Uint8Array {
  return Uint8Array.from(sorted, (word, k) => {
    const before = sorted[k - 1] ?? '';
    let shared = 0;
    while (shared < WIDTH && shared < before.length && before[shared] === word[shared]) shared++;
    return shared;
  });
}

/**
 * Visits each word that `word`, or whose beginning `word`, is within `bound` slips of (insert,
 * delete, replace, swap of neighbours). Of words of more than 47 letters the beginning counts.
 */
export function walkNear(
  sorted: readonly string[],
  shared: Uint8Array,
  word: string,
  bound: number,
  visit: Visit,
): void {
  const m = Math.min(word.length, WIDTH - 1);
  atBest[0] = m;
  /** The depth at which the branch was left. */
  let dead = WIDTH;
  for (let k = 0; k < sorted.length; k++) {
    const kept = shared[k]!;
    if (kept >= dead) {
      if (atBest[dead]! <= bound) visit(k, atBest[dead]!, false);
      continue;
    }
    dead = WIDTH;
    const key = sorted[k]!;
    const n = Math.min(key.length, WIDTH - 1);
    for (let depth = kept + 1; depth <= n; depth++) {
      const least = addRow(word, m, key, depth, bound);
      atBest[depth] = Math.min(atBest[depth - 1]!, rows[depth * WIDTH + m]!);
      if (least <= bound) continue;
      dead = depth;
      break;
    }
    const whole = dead === WIDTH ? rows[n * WIDTH + m]! : bound + 1;
    if (whole <= bound) visit(k, whole, true);
    else if (atBest[Math.min(dead, n)]! <= bound) visit(k, atBest[Math.min(dead, n)]!, false);
  }
}

/** Fills the row of a key's letter; the least of it. Only cells within the bound can matter. */
function addRow(word: string, m: number, key: string, depth: number, bound: number): number {
  const letter = key.charCodeAt(depth - 1);
  const before = depth > 1 ? key.charCodeAt(depth - 2) : -1;
  const row = depth * WIDTH;
  const above = row - WIDTH;
  const from = Math.max(1, depth - bound);
  const to = Math.min(m, depth + bound);
  rows[row + from - 1] = from === 1 ? depth : bound + 1;
  let least = from === 1 ? depth : bound + 1;
  for (let i = from; i <= to; i++) {
    const own = word.charCodeAt(i - 1);
    let cost = rows[above + i - 1]! + (own === letter ? 0 : 1);
    if (rows[row + i - 1]! + 1 < cost) cost = rows[row + i - 1]! + 1;
    if (i < depth + bound && rows[above + i]! + 1 < cost) cost = rows[above + i]! + 1;
    if (i > 1 && own === before && word.charCodeAt(i - 2) === letter && own !== letter) {
      const swapped = rows[above - WIDTH + i - 2]! + 1;
      if (swapped < cost) cost = swapped;
    }
    rows[row + i] = cost;
    if (cost < least) least = cost;
  }
  if (to < m) rows[row + m] = bound + 1;
  if (to < m) rows[row + to + 1] = bound + 1;
  return least;
}
