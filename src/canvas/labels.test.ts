import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, intersect } from './boxes.ts';
import { labelBox, type LabelledNode, placeLabels } from './labels.ts';

const node = (
  id: string,
  x: number,
  y: number,
  rest: Partial<LabelledNode> = {},
): LabelledNode => ({
  id,
  x,
  y,
  halfWidth: 6,
  halfHeight: 6,
  width: 60,
  height: 15,
  rank: 1,
  ...rest,
});

const nodes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 140 }),
      height: fc.constantFrom(15, 30),
      rank: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map(({ x, y, ...rest }, i) => node(`n${i}`, x, y, rest)));

describe('labels', () => {
  it('never intersect one another', () => {
    fc.assert(
      fc.property(nodes, fc.integer({ min: 0, max: 9 }), (all, landmarks) => {
        const placed = placeLabels(all, { first: ['n1', 'n2'], landmarks });
        const boxes = all
          .filter((n) => placed.has(n.id))
          .map((n) => labelBox(n, placed.get(n.id)!));
        const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => intersect(a, b)));
        expect(pairs).not.toContain(true);
      }),
    );
  });

  it("never cover another's symbol unless they must be shown", () => {
    fc.assert(
      fc.property(nodes, (all) => {
        const placed = placeLabels(all);
        for (const one of all) {
          const side = placed.get(one.id);
          if (!side) continue;
          const box = labelBox(one, side);
          const covered = all.filter((n) => n.id !== one.id && intersect(box, around(n, 12, 12)));
          expect(covered).toEqual([]);
        }
      }),
    );
  });

  it('stand below where nothing is in the way, and beside where something is', () => {
    expect(placeLabels([node('a', 0, 0)]).get('a')).toBe('bottom');
    expect(placeLabels([node('a', 0, 0, { rank: 2 }), node('b', 0, 18)]).get('a')).toBe('right');
  });

  it('go to the side that fewer lines cross', () => {
    const lines = [0, 1, 2].map(
      (i) =>
        [
          { x: -99, y: 12 + i },
          { x: 99, y: 12 + i },
        ] as const,
    );
    expect(placeLabels([node('a', 0, 0)], { lines }).get('a')).toBe('right');
  });

  it('go to the higher ranked, and before them to what the reader has chosen', () => {
    const crowd = [node('low', 0, 0), node('high', 0, 0, { rank: 9 })];
    const tight = { within: { x1: -30, y1: -8, x2: 30, y2: 26 } };
    expect([...placeLabels(crowd, tight).keys()]).toEqual([]);
    const [first] = placeLabels(crowd, { first: ['low'] }).keys();
    expect(first).toBe('low');
    expect([...placeLabels(crowd).keys()][0]).toBe(undefined);
    expect([...placeLabels(crowd, { landmarks: 1 }).keys()]).toEqual(['high']);
  });

  it('stay inside the picture and on the side where they were', () => {
    const within = { x1: -100, y1: -100, x2: 200, y2: 20 };
    expect(placeLabels([node('a', 0, 0)], { within }).get('a')).toBe('right');
    const previous = new Map([['a', 'left']] as const);
    expect(placeLabels([node('a', 0, 0)], { previous }).get('a')).toBe('left');
  });
});
