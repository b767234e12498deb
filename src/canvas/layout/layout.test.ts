import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#graph/random.ts';
import { frameOf } from './frame.ts';
import { layoutPositions } from './layout.ts';
import type { LayoutInput, LayoutNode } from './types.ts';

function network(size: number, lines: number, seed = 1): LayoutInput {
  const random = seededRandom(seed);
  const pick = () => Math.floor(random() ** 2 * size);
  const nodes = Array.from({ length: size }, (_, i) => ({
    id: `n${i}`,
    width: 40 + Math.floor(random() * 100),
    height: 40,
    weight: size - i,
  }));
  const edges = Array.from({ length: lines }, () => ({
    source: pick(),
    target: pick(),
    weight: 1,
  }));
  return { nodes, edges };
}

function overlapping(nodes: readonly LayoutNode[], at: readonly number[]): string[] {
  const found: string[] = [];
  nodes.forEach((a, i) =>
    nodes.slice(i + 1).forEach((b, k) => {
      const j = i + 1 + k;
      const apartX = Math.abs(at[2 * i]! - at[2 * j]!) >= (a.width + b.width) / 2;
      const apartY = Math.abs(at[2 * i + 1]! - at[2 * j + 1]!) >= (a.height + b.height) / 2;
      if (!apartX && !apartY) found.push(`${a.id} ${b.id}`);
    }),
  );
  return found;
}

describe('the layout', () => {
  it('gives the same whole numbers for the same graph and seed', () => {
    const input = network(60, 120);
    const first = layoutPositions(input, 7);
    expect(layoutPositions(input, 7)).toEqual(first);
    expect(first).toHaveLength(120);
    expect(first.every(Number.isSafeInteger)).toBe(true);
    expect(layoutPositions(input, 8)).not.toEqual(first);
  });

  it('gives the same for a graph too large for springs', () => {
    const input = network(600, 1200);
    const first = layoutPositions(input, 7);
    expect(layoutPositions(input, 7)).toEqual(first);
    expect(overlapping(input.nodes, first)).toEqual([]);
  });

  it('leaves the chance of everybody else alone', () => {
    const { random } = Math;
    layoutPositions(network(10, 15), 1);
    expect(Math.random).toBe(random);
  });

  it('lets no two boxes overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 90 }),
        (size, lines) => {
          const input = network(size, size === 0 ? 0 : lines, size + lines);
          const at = layoutPositions(input, 3);
          expect(overlapping(input.nodes, at)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('keeps the shape of a page, and close together, when the graph falls apart', () => {
    const input = network(90, 60, 4);
    const { width, height } = frameOf(input.nodes, layoutPositions(input, 7));
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(2.4);
    const boxes = input.nodes.reduce((sum, node) => sum + node.width * node.height, 0);
    expect((width * height) / boxes).toBeLessThan(12);
  });

  it('places nothing, one, and people without any link', () => {
    expect(layoutPositions({ nodes: [], edges: [] }, 1)).toEqual([]);
    expect(layoutPositions(network(1, 0), 1)).toEqual([0, 0]);
    const block = network(30, 0);
    const { width, height } = frameOf(block.nodes, layoutPositions(block, 1));
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(2.2);
  });

  it('copes with self-loops and repeated lines', () => {
    const { nodes } = network(3, 0);
    const line = { source: 0, target: 1, weight: 1 };
    const at = layoutPositions({ nodes, edges: [line, line, { ...line, target: 0 }] }, 1);
    expect(overlapping(nodes, at)).toEqual([]);
  });
});
