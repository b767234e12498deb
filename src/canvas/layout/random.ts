/** Chance that repeats, for libraries that draw on `Math.random`. */
import { seededRandom } from '#graph/random.ts';

/** Runs a library with a seeded generator in place of `Math.random`. */
export function withSeededMath<T>(seed: number, run: () => T): T {
  const { random } = Math;
  Math.random = seededRandom(seed);
  try {
    return run();
  } finally {
    Math.random = random;
  }
}
