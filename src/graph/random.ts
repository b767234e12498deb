/** Random numbers that are the same in every run. */

/** A generator of numbers in [0, 1) from a seed (mulberry32, Tommy Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different whole numbers below `size`, ascending (Floyd's sampling). */
export function sample(size: number, count: number, random: () => number): number[] {
  if (count >= size) return Array.from({ length: size }, (_, i) => i);
  const chosen = new Set<number>();
  for (let i = size - count; i < size; i++) {
    const pick = Math.floor(random() * (i + 1));
    chosen.add(chosen.has(pick) ? i : pick);
  }
  return [...chosen].sort((a, b) => a - b);
}
