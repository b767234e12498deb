import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from './pack.ts';

const room = { rows: 2, cluster: 30, anchor: 0 };
const extents = fc.array(
  fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 120 })).map(([start, width]) => ({
    start,
    end: start + width,
  })),
  { maxLength: 80 },
);

describe('packing a lane', () => {
  it('puts what overlaps beneath each other, and what does not in one row', () => {
    const { rows, height } = pack(
      [
        { start: 0, end: 10 },
        { start: 5, end: 15 },
        { start: 10, end: 20 },
      ],
      room,
    );
    expect([...rows]).toEqual([0, 1, 0]);
    expect(height).toBe(2);
  });

  it('counts what finds no room, in places that move with the axis', () => {
    const same = Array.from({ length: 5 }, () => ({ start: 10, end: 20 }));
    const { rows, height, clusters } = pack(same, { ...room, anchor: 7 });
    expect([...rows]).toEqual([0, 1, -1, -1, -1]);
    expect(clusters).toEqual([{ start: 7, end: 37, members: [2, 3, 4] }]);
    expect(height).toBe(3);
  });

  it('counts nothing beyond the edges of the axis: the places there are cut, or joined', () => {
    const close = [9, 10, 11, 95, 96, 97].map((x) => ({ start: x, end: x + 1 }));
    const { clusters } = pack(close, {
      ...{ rows: 0, cluster: 20, anchor: 5 },
      edges: { start: 8, end: 98 },
    });
    expect(clusters.map(({ start, end }) => [start, end])).toEqual([
      [8, 45],
      [65, 98],
    ]);
  });

  it('draws what stands alone, though it found no room', () => {
    const same = Array.from({ length: 3 }, () => ({ start: 10, end: 20 }));
    expect(pack(same, room)).toMatchObject({ height: 3, clusters: [] });
    expect([...pack(same, room).rows]).toEqual([0, 1, 2]);
  });

  it('gives more room to those who ask for it while there is some', () => {
    const same = Array.from({ length: 2 }, () => ({ start: 0, end: 10 }));
    const wider = same.map(({ start, end }) => ({ start, end: end + 50 }));
    const third = { start: 20, end: 30 };
    const packed = pack([...same, third], room, [...wider, { start: 20, end: 80 }]);
    expect([...packed.wide]).toEqual([1, 1, 0]);
    expect(packed.clusters).toHaveLength(0);
  });

  it('has no row for nothing', () => {
    expect(pack([], room)).toMatchObject({ height: 0, clusters: [] });
  });

  it('never lets two in a row overlap, and loses none', () => {
    fc.assert(
      fc.property(extents, fc.nat(4), fc.nat(30), fc.boolean(), (given, most, anchor, wider) => {
        const more = wider ? given.map(({ start, end }) => ({ start, end: end + 40 })) : null;
        const packed = pack(given, { rows: most, cluster: 30, anchor }, more);
        const { rows, clusters, height, wide } = packed;
        const all = given.map((extent, i) => (wide[i] === 1 ? more![i]! : extent));
        const counted = clusters.flatMap(({ members }) => members);
        const placed = all.flatMap((_, i) => (rows[i]! >= 0 ? [i] : []));
        expect([...placed, ...counted].sort((a, b) => a - b)).toEqual([...all.keys()]);
        expect(Math.max(-1, ...rows)).toBeLessThan(Math.max(1, height));
        for (const a of placed) {
          for (const b of placed) {
            if (a >= b || rows[a] !== rows[b]) continue;
            expect(all[a]!.end <= all[b]!.start || all[b]!.end <= all[a]!.start).toBe(true);
          }
        }
        for (const { start, end } of clusters) {
          const beside = placed.filter((i) => rows[i] === height - 1);
          expect(beside.every((i) => all[i]!.end <= start || all[i]!.start >= end)).toBe(true);
        }
        const ends = clusters.map(({ end }) => end);
        expect(clusters.every(({ start }, i) => i === 0 || start >= ends[i - 1]!)).toBe(true);
      }),
    );
  });
});
