import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedLengths, walkNear } from './key-walk.ts';
import { soundCost } from './nearness.ts';

/** The textbook table of optimal string alignment, without any bound. */
function plain(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) d[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}

function visited(keys: readonly string[], word: string, bound: number): string[] {
  const found: string[] = [];
  walkNear(keys, sharedLengths(keys), word, bound, (k, slips, whole) => {
    found.push(`${keys[k]} ${slips} ${whole}`);
  });
  return found;
}

describe('a walk over sorted words', () => {
  it('visits what the textbook finds within the bound, each word once', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 7 });
    const list = fc.uniqueArray(letters, { maxLength: 12 }).map((words) => [...words].sort());
    fc.assert(
      fc.property(list, letters, fc.integer({ min: 0, max: 2 }), (keys, word, bound) => {
        const expected = keys.flatMap((key) => {
          const all = Array.from({ length: key.length + 1 }, (_, n) =>
            plain(word, key.slice(0, n)),
          );
          const whole = all[key.length]!;
          if (whole <= bound) return [`${key} ${whole} true`];
          const least = Math.min(...all);
          return least <= bound ? [`${key} ${least} false`] : [];
        });
        expect(visited(keys, word, bound)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes words longer than its table by their beginnings', () => {
    const long = 'a'.repeat(100);
    expect(visited([long], long, 1)).toHaveLength(1);
    expect(visited([], 'word', 2)).toEqual([]);
  });
});

describe('the cost between sounds', () => {
  it('is nothing for the same, little for kindred, more for strange sounds', () => {
    expect(soundCost('kirov', 'kirov')).toBe(0);
    expect(soundCost('zukov', 'sukov')).toBeLessThan(soundCost('zukov', 'Cukov'));
    expect(soundCost('zukov', 'Cukov')).toBeLessThan(soundCost('zukov', 'lukov'));
  });

  it('is the same in both directions', () => {
    const sounds = fc.string({ unit: fc.constantFrom(...'aeisSzJXCch'), maxLength: 8 });
    fc.assert(
      fc.property(sounds, sounds, (a, b) => {
        expect(soundCost(a, b)).toBeCloseTo(soundCost(b, a), 4);
      }),
    );
  });
});
