import { describe, expect, it } from 'vitest';
import { diagramOf } from './diagram.ts';
import type { DiagramEdge, DiagramNode, Rect } from './types.ts';

const node = (id: string, layer: number, name = id): DiagramNode => ({
  ...{ id, layer, name, kind: 'person' },
});
const edge = (from: string, to: string, more: Partial<DiagramEdge> = {}): DiagramEdge => ({
  ...{ key: `${from}~${to}`, from, to, family: 'accusation', directed: true, backward: false },
  ...{ count: 1, duress: false, weak: false, uncertain: false, label: `${from} ${to}`, ...more },
});
const chain = Array.from({ length: 7 }, (_, i) => node(`n${i}`, i, 'Vladimir Bonch-Bruevich'));
const steps = chain.slice(1).map(({ id }, i) => edge(`n${i}`, id));
const meet = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a layered diagram', () => {
  it('is empty where there is nothing', () => {
    expect(diagramOf([], [], 400)).toMatchObject({ boxes: [], lines: [], labels: [] });
  });

  it('runs down a phone and across a wide page', () => {
    const phone = diagramOf(chain, steps, 358);
    expect(phone.width).toBe(358);
    const down = phone.boxes.map(({ y }) => y);
    expect(down).toEqual([...down].sort((a, b) => a - b));
    expect(new Set(phone.boxes.map(({ x }) => x)).size).toBe(1);
    const page = diagramOf(chain, steps, 1400);
    const right = page.boxes.map(({ x }) => x);
    expect(right).toEqual([...right].sort((a, b) => a - b));
    expect(new Set(page.boxes.map(({ y }) => y)).size).toBe(1);
  });

  it('points from the one who speaks, against the order of reading where the claim does', () => {
    const two = [node('a', 0), node('b', 1)];
    const tip = (more: Partial<DiagramEdge>) =>
      diagramOf(two, [edge('a', 'b', more)], 600).lines[0]!.head;
    const [a, b] = [...diagramOf(two, [], 600).boxes] as unknown as [Rect, Rect];
    expect(tip({})!.x).toBeCloseTo(b.x - 2.5);
    expect(tip({})!.angle).toBe(0);
    expect(tip({ backward: true })!.x).toBeCloseTo(a.x + a.width + 2.5);
    expect(tip({ backward: true })!.angle).toBe(180);
    expect(tip({ directed: false })).toBeNull();
  });

  it('draws several lines between the same two side by side', () => {
    const both = [edge('a', 'b'), edge('a', 'b', { family: 'testimony', key: 't' })];
    const { lines } = diagramOf([node('a', 0), node('b', 1)], [...both, edge('b', 'a')], 600);
    const heights = lines.map(({ middle }) => middle.y).sort((a, b) => a - b);
    expect(heights[1]! - heights[0]!).toBeGreaterThan(5);
    expect(heights[2]! - heights[1]!).toBeGreaterThan(5);
  });

  it('draws lines within a layer one outside the other', () => {
    const row = ['a', 'b', 'c', 'd'].map((id) => node(id, 0));
    const { lines, boxes, width } = diagramOf(
      [...row, node('e', 1)],
      [edge('a', 'b'), edge('a', 'c'), edge('a', 'd'), edge('b', 'd'), edge('a', 'e')],
      600,
    );
    const reach = lines.slice(0, 3).map(({ points }) => Math.max(...points.map(({ x }) => x)));
    expect(reach[1]! - reach[0]!).toBeGreaterThan(4);
    expect(reach[2]! - reach[1]!).toBeGreaterThan(4);
    const last = boxes.find((box) => box.node.id === 'e')!;
    expect(Math.max(...reach)).toBeLessThan(last.x);
    expect(width).toBe(600);
  });

  it('leads a long line past the boxes in between', () => {
    const { lines, boxes } = diagramOf(
      [node('a', 0), node('b', 1), node('c', 2)],
      [edge('a', 'b'), edge('b', 'c'), edge('a', 'c')],
      600,
    );
    const middle = boxes.find((box) => box.node.id === 'b')!;
    for (const { x, y } of lines[2]!.points) {
      expect(meet(middle, { x, y, width: 0, height: 0 })).toBe(false);
    }
  });

  it('stands no box and no label on another, and none outside', () => {
    const crowd = Array.from({ length: 25 }, (_, i) => node(`n${i}`, i % 3, 'Ada of Somewhere'));
    const many = crowd.flatMap(({ id }, i) => [
      edge(id, `n${(i * 7 + 1) % 25}`, { count: 3, date: 'May 1931', duress: true }),
      edge(id, `n${(i * 5 + 3) % 25}`),
    ]);
    for (const width of [358, 700, 1200]) {
      const { boxes, height, width: wide } = diagramOf(crowd, many, width);
      for (const [i, box] of boxes.entries()) {
        expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(wide);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    }
  });

  it('writes counts, and dates where there is room', () => {
    const { labels } = diagramOf(
      [node('a', 0), node('b', 1)],
      [edge('a', 'b', { count: 3, date: '1931' })],
      600,
    );
    expect(labels.map(({ text }) => text)).toEqual(['3×', '1931']);
  });
});
