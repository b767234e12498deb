import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongestLines, type Weighted } from './strongest-lines.ts';

/** Those that end at somebody. */
const at = (all: readonly Weighted[], id: string) =>
  all.filter(({ from, to }) => from === id || to === id);

/** "a>b 3" is a line of three statements; "!" stands for duress, "/2" for two sources. */
const lines = (text: string): Weighted[] =>
  text.split('; ').map((one) => {
    const [, from, to, statements, sources, duress] =
      /^(\w)>(\w) (\d+)(?:\/(\d))?(!?)$/.exec(one) ?? [];
    return {
      ...{ from: from!, to: to!, statements: Number(statements) },
      ...{ sources: Number(sources ?? 1), duress: duress === '!' },
    };
  });
const shown = (kept: readonly Weighted[]) => kept.map(({ from, to }) => `${from}>${to}`).join(' ');

describe('the strongest lines', () => {
  const star = lines('a>b 3; a>c 2; a>d 1; b>c 1; c>d 1');

  it('are all lines where there is room, in the order given', () => {
    expect(strongestLines(star, [], 5)).toBe(star);
  });

  it('leave everybody the line that says most of him', () => {
    expect(shown(strongestLines(star, [], 1))).toBe('a>b a>c a>d');
  });

  it('take as many of each as there is room for', () => {
    expect(shown(strongestLines(star, [], 4))).toBe('a>b a>c a>d');
    expect(shown(strongestLines(lines('a>b 3; a>c 2; b>c 1; a>d 9; d>e 1'), [], 4))).toBe(
      'a>b a>c a>d d>e',
    );
  });

  it('prefer duress to statements, and statements to sources', () => {
    expect(shown(strongestLines(lines('a>b 9; a>c 1!; b>c 1'), [], 1))).toBe('a>b a>c');
    expect(shown(strongestLines(lines('a>b 1/2; c>b 1/3; a>c 2'), [], 1))).toBe('c>b a>c');
  });

  it('have all those of whoever is asked for', () => {
    expect(shown(strongestLines(star, ['d'], 2))).toBe('a>b a>c a>d c>d');
  });

  const anyLine = fc
    .record({
      from: fc.constantFrom(...'abcdef'),
      to: fc.constantFrom(...'abcdef'),
      statements: fc.integer({ min: 1, max: 4 }),
      sources: fc.integer({ min: 0, max: 2 }),
      duress: fc.boolean(),
    })
    .filter(({ from, to }) => from !== to);

  it('are those among the k strongest of either end, for the largest k within the limit', () => {
    const property = fc.property(
      fc.array(anyLine, { maxLength: 30 }),
      fc.integer({ min: 1, max: 30 }),
      (all, limit) => {
        const ranked = [...all].sort(
          (a, b) =>
            Number(b.duress) - Number(a.duress) ||
            b.statements - a.statements ||
            b.sources - a.sources,
        );
        const best = (k: number) =>
          new Set([...'abcdef'].flatMap((id) => at(ranked, id).slice(0, k)));
        const kept = new Set(strongestLines(all, [], limit));
        const k = [30, ...Array.from({ length: 29 }, (_, i) => 29 - i)].find(
          (one) => one === 1 || best(one).size <= limit,
        );
        expect(kept).toEqual(all.length <= limit ? new Set(all) : best(k!));
      },
    );
    fc.assert(property);
  });
});
