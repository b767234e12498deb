/**
 * Things in a row, each as near as can be to where it would like to stand, none over another.
 * The least sum of squares is found by pooling neighbours that want the same room (the pool
 * adjacent violators algorithm: Ayer, Brunk, Ewing, Reid and Silverman 1955). Pure.
 */

/** The middles of the things, in the order given; `sizes` are their whole widths, gaps included. */
export function spaced(wanted: readonly number[], sizes: readonly number[]): number[] {
  const shift: number[] = [];
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, i) => {
    const before = shift[i - 1];
    shift.push(before === undefined ? 0 : before + (sizes[i - 1]! + sizes[i]!) / 2);
    let pool = { sum: place - shift[i]!, count: 1 };
    for (;;) {
      const last = pools.at(-1);
      if (last === undefined || last.sum / last.count < pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, i) => place + shift[i]!);
}

/** The same things moved in between two bounds, as little as can be; they must have room there. */
export function within(
  places: readonly number[],
  sizes: readonly number[],
  first: number,
  last: number,
): number[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return places.map((place, i) => {
    const least = first + before + sizes[i]! / 2;
    before += sizes[i]!;
    const most = last - (whole - before) - sizes[i]! / 2;
    return Math.max(least, Math.min(most, place));
  });
}
