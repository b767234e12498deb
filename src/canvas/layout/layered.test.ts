import { describe, expect, it } from 'vitest';
import { crossings, uncrossed } from './crossings.ts';
import { layered, layeredWithBends, pairKey } from './layered.ts';
import { rowsOf } from './layered-rows.ts';
import { spaced, within } from './spaced.ts';

/** `a0 b1 c1` are nodes with their layers, `ab ac` the edges. */
const graph = (nodes: string, edges: string) =>
  [
    words(nodes).map((word) => ({ id: word[0]!, layer: Number(word[1]) })),
    words(edges).map((word) => ({ from: word[0]!, to: word[1]! })),
  ] as const;
const words = (text: string) => text.split(' ').filter((word) => word !== '');
const places = (nodes: string, edges: string) =>
  Object.fromEntries([...layered(...graph(nodes, edges))].map(([id, { place }]) => [id, place]));

describe('a layered drawing', () => {
  it('has no places where there are no nodes, and puts one in the middle', () => {
    expect(layered([], [])).toEqual(new Map());
    expect(layered([{ id: 'a', layer: 3 }], [])).toEqual(new Map([['a', { layer: 3, place: 0 }]]));
  });

  it('draws a chain as a straight line', () => {
    expect(places('a0 b1 c2 d3', 'ab bc cd')).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  });

  it('puts two ways side by side between their ends', () => {
    expect(places('a0 b1 c1 d2', 'ab ac bd cd')).toEqual({ a: 0, b: -0.5, c: 0.5, d: 0 });
  });

  it('turns crossed lines round', () => {
    const { a, b, c, d } = places('a0 b0 c1 d1', 'ad bc') as Record<string, number>;
    expect(a! < b!).toBe(d! < c!);
  });

  it('finds an order without crossings where a tree has one', () => {
    const rows = rowsOf(...graph('a0 b1 c1 d2 e2 f2 g2', 'ab ac bd cf be cg'));
    expect(crossings(rows, rows.rows)).toBe(0);
    const mixed = rowsOf(...graph('a0 b1 c1 d2 e2 f2 g2', 'ab ac be cd bf cg'));
    expect(crossings(mixed, mixed.rows)).toBe(2);
    expect(crossings(mixed, uncrossed(mixed))).toBe(0);
  });

  it('counts each pair of crossing lines once', () => {
    const rows = rowsOf(...graph('a0 b0 c0 x1 y1 z1', 'ax ay az bx by bz cx cy cz'));
    expect(crossings(rows, rows.rows)).toBe(9);
  });

  it('keeps a way between the boxes for a line that passes a layer', () => {
    const { places: at, bends } = layeredWithBends(...graph('a0 b1 c2', 'ab bc ac'));
    const [bend] = bends.get(pairKey('c', 'a'))!;
    expect(bend!.layer).toBe(1);
    expect(Math.abs(bend!.place - at.get('b')!.place)).toBeGreaterThan(0.6);
  });

  it('leaves out edges to nowhere, and loops and edges within a layer move nothing', () => {
    expect(places('a0 b0', 'ab aa bq')).toEqual({ a: -0.5, b: 0.5 });
  });

  it('is the same whenever it is drawn, and stands no box on another', () => {
    const nodes = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, layer: i % 4 }));
    const edges = nodes.flatMap(({ id }, i) => [
      { from: id, to: `n${(i * 7 + 1) % 40}` },
      { from: id, to: `n${(i * 11 + 2) % 40}` },
    ]);
    const once = layered(nodes, edges);
    expect(layered(nodes, edges)).toEqual(once);
    for (const layer of [0, 1, 2, 3]) {
      const row = [...once.values()].filter((one) => one.layer === layer);
      const across = row.map(({ place }) => place).sort((a, b) => a - b);
      const gaps = across.slice(1).map((place, i) => place - across[i]!);
      expect(Math.min(...gaps)).toBeGreaterThan(0.99);
    }
  });
});

describe('things in a row', () => {
  it('stand where they like, or share the room where they would meet', () => {
    expect(spaced([], [])).toEqual([]);
    expect(spaced([1, 5], [2, 2])).toEqual([1, 5]);
    expect(spaced([0, 0, 0], [1, 1, 1])).toEqual([-1, 0, 1]);
    expect(spaced([0, 0, 9], [2, 4, 2])).toEqual([-1.5, 1.5, 9]);
  });

  it('move in between two bounds, and stand no nearer to each other', () => {
    expect(within([-9, 0, 1], [2, 1, 1], -3, 3)).toEqual([-2, 0, 1]);
    expect(within([0, 8, 9], [2, 1, 1], -3, 3)).toEqual([0, 1.5, 2.5]);
  });
});
