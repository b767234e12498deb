/** Times, in microseconds a question, each the best of several rounds. */

/** What is asked of one pair, by its place in the list of pairs. */
export type Ask = (pair: number) => unknown;

export interface Rounds {
  readonly pairs: number;
  /** At the most; fewer, but at least two, if they take longer than so many milliseconds. */
  readonly rounds: number;
  readonly ms: number;
}

/** The best time of each, turn by turn, so that all meet the same machine. */
export function interleaved(asks: readonly Ask[], { pairs, rounds, ms }: Rounds): number[] {
  const times = asks.map(() => Infinity);
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= 2 && performance.now() - begun > ms) break;
    asks.forEach((ask, i) => {
      const start = performance.now();
      for (let pair = 0; pair < pairs; pair++) ask(pair);
      times[i] = Math.min(times[i]!, ((performance.now() - start) * 1000) / pairs);
    });
  }
  return times;
}

/** The best time of one, in milliseconds, and what it gave. */
export function best<T>(rounds: number, run: () => T): { value: T; ms: number } {
  let ms = Infinity;
  let value!: T;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    value = run();
    ms = Math.min(ms, performance.now() - start);
  }
  return { value, ms };
}

/** The time of the slowest question in milliseconds, each the better of two tries. */
export function slowest(ask: Ask, pairs: number): number {
  let worst = 0;
  for (let pair = 0; pair < pairs; pair++) {
    worst = Math.max(worst, best(2, () => ask(pair)).ms);
  }
  return worst;
}
