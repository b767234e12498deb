import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartPoint, placedLanes } from './chart.ts';
import { spanOf } from './joined.ts';
import { timeAxis } from './time-scale.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;

describe('the axis of time', () => {
  const axis = timeAxis(day('1936-01-01'), day('1996-01-01'), day('1941-08-31'), 100, 900, 'en');

  it('gives the years near the event two thirds, and is even in each part', () => {
    expect(axis.split).toBeCloseTo(612);
    expect(axis.x(day('1936-01-01'))).toBe(100);
    expect(axis.x(day('1996-01-01'))).toBe(900);
    const year = (n: number) => axis.x(day(`${n}-01-01`));
    expect(year(1938) - year(1937)).toBeCloseTo(year(1940) - year(1939), 0);
    expect(year(1960) - year(1950)).toBeCloseTo(year(1990) - year(1980), 0);
  });

  it('has one part where nothing is later', () => {
    const near = timeAxis(day('1936-01-01'), day('1938-01-01'), day('1941-08-31'), 0, 800, 'en');
    expect(near.split).toBeNull();
    expect(near.x(day('1937-01-01'))).toBeCloseTo(400, -1);
    expect(near.ticks.map(({ label }) => label)).toContain('1937');
  });

  it('never runs backward, and keeps every day on it', () => {
    const days = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(days, days, days, days, (a, b, split, at) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b) + 1];
        const { x } = timeAxis(first, last, split, 10, 500, 'en');
        const inside = Math.min(last, Math.max(first, at));
        expect(x(inside)).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(x(inside)).toBeLessThanOrEqual(500 + 1e-6);
        expect(x(Math.min(last, inside + 1))).toBeGreaterThanOrEqual(x(inside) - 1e-6);
      }),
    );
  });
});

describe('the lanes', () => {
  const point = (id: string, lane: string, min: number | null): ChartPoint => ({
    ...{ id, lane, label: id, words: id, order: 1, era: 'later', general: false },
    when: min === null ? null : { min, max: min },
  });

  it('give each mark a row of its own, in order of time, the undated last', () => {
    const lanes = ['defends', 'doubts', 'condemns'].map((key) => ({ key, label: key, order: 1 }));
    const points = [
      point('c', 'condemns', 5),
      point('b', 'defends', null),
      point('a', 'defends', 1),
    ];
    const placed = placedLanes(lanes, points, 10, { row: 20, head: 0 });
    expect(placed.lanes.map(({ points: own }) => own.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      [],
      ['c'],
    ]);
    const rows = placed.lanes.flatMap(({ points: own }) => own.map(({ y }) => y));
    expect(rows.every((y, i) => i === 0 || y - rows[i - 1]! >= 20)).toBe(true);
    expect(placed.bottom).toBe(10 + 52 + 32 + 32);
  });
});

describe('a line between two columns', () => {
  const speakers: Record<string, string> = { x: 'ann', y: 'cyr' };
  const explorer = { claim: (id: string) => ({ from: speakers[id] }) } as never;
  const pair = { subject: null, claims: ['y', 'x'], by: ['stances'], on: null } as const;

  it('runs from one to the other, whichever is first', () => {
    expect(spanOf(pair, ['bob', 'ann', 'dee', 'cyr', 'eve'], explorer)).toEqual({
      ...{ before: 1, width: 3, after: 1 },
    });
  });

  it('is not drawn where one of the two has no column', () => {
    expect(spanOf(pair, ['ann', 'bob'], explorer)).toBeNull();
  });
});
