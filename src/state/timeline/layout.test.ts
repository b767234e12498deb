import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Items } from '#graph/timeline/items.ts';
import { layoutLanes, type LaneWords, MOST_MARKS, type Sizes } from './layout.ts';
import { dayAt, type Scale, ticksOf, xOf } from './scale.ts';

const scale: Scale = { span: { min: 0, max: 999 }, left: 100, right: 1100 };
const sizes: Sizes = { row: 20, head: 0, pad: 5, rows: 4, eventRows: 8, openRows: 60 };
const words: LaneWords = { label: (n) => `n${n}`, width: () => 30, weight: () => 0 };

/** Items with a first and a last day each, all sure. */
const itemsOf = (days: readonly (readonly [number, number])[]): Items =>
  ({
    size: days.length,
    min: Int32Array.from(days, ([min]) => min),
    max: Int32Array.from(days, ([, max]) => max),
    loose: new Uint8Array(days.length),
  }) as unknown as Items;

const lanesOf = (days: readonly (readonly [number, number])[], key = 'testimony') => [
  { key, items: Uint32Array.from(days.keys()) },
];

const laid = (days: readonly (readonly [number, number])[], open: string[] = []) =>
  layoutLanes(itemsOf(days), lanesOf(days), scale, sizes, words, open);

describe('the axis', () => {
  it('reads a place as the day that is drawn there', () => {
    for (const day of [0, 250, 999]) expect(dayAt(scale, xOf(scale, day))).toBeCloseTo(day);
  });
  it('has its edges where its first day begins and its last one ends', () => {
    expect([xOf(scale, 0), xOf(scale, 1000)]).toEqual([100, 1100]);
  });
  it('is marked in years where it is long, in days where it is short, each year said once', () => {
    const long = ticksOf({ ...scale, span: { min: -14_245, max: -11_324 } }, 'en');
    expect(long.map(({ label }) => label).slice(0, 3)).toEqual(['1931', '1932', '1933']);
    const short = ticksOf({ ...scale, span: { min: -12_195, max: -12_180 } }, 'en');
    expect(short[0]!.label).toMatch(/^\d+ Aug 1936$/);
    expect(short[1]!.label).toMatch(/^\d+ Aug$/);
  });
});

describe('a lane', () => {
  it('draws what is in view, cut at the edges', () => {
    const [lane] = laid([
      [-500, 100],
      [2000, 2100],
    ]).lanes;
    expect(lane!.count).toBe(1);
    expect(lane!.marks.map(({ n, start, end }) => [n, start, end])).toEqual([[0, 100, 201]]);
  });
  it('stacks what falls on the same day, and counts what finds no row', () => {
    const [lane] = laid(Array.from({ length: 20 }, () => [500, 500] as const)).lanes;
    expect(new Set(lane!.marks.map(({ y }) => y)).size).toBe(lane!.marks.length);
    const counted = lane!.clusters.reduce((sum, { items }) => sum + items.length, 0);
    expect(lane!.marks.length + counted).toBe(20);
    expect(counted).toBeGreaterThan(0);
    expect(lane!.canOpen).toBe(true);
  });
  it('shows all when the reader opens it', () => {
    const days = Array.from({ length: 20 }, () => [500, 500] as const);
    const [lane] = laid(days, ['testimony']).lanes;
    expect([lane!.marks.length, lane!.clusters.length]).toEqual([20, 0]);
  });
  it('of too many to draw shows counts alone, and offers no rows that it has not', () => {
    const days = Array.from({ length: 5000 }, (_, i) => [i % 1000, i % 1000] as const);
    const [lane] = laid(days).lanes;
    expect([lane!.marks.length, lane!.canOpen]).toEqual([0, false]);
    expect(lane!.clusters.reduce((sum, { items }) => sum + items.length, 0)).toBe(5000);
  });
  it('loses nothing, draws no more than so many, and nothing beyond the axis', () => {
    const day = fc.integer({ min: -200, max: 1200 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.nat(300)), { maxLength: 400 }),
        fc.boolean(),
        (spans, open) => {
          const days = spans.map(([from, length]) => [from, from + length] as const);
          const { lanes, bottom } = laid(days, open ? ['testimony'] : []);
          const [lane] = lanes;
          const counted = lane!.clusters.flatMap(({ items }) => items);
          const shown = [...lane!.marks.map(({ n }) => n), ...counted].sort((a, b) => a - b);
          const inView = days.flatMap(([min, max], n) => (min <= 999 && max >= 0 ? [n] : []));
          expect(shown).toEqual(inView);
          expect(lane!.marks.length + lane!.clusters.length).toBeLessThanOrEqual(MOST_MARKS);
          for (const { start, end, y } of lane!.marks) {
            expect(start).toBeGreaterThanOrEqual(100);
            expect(end).toBeLessThanOrEqual(1100);
            expect(y).toBeLessThan(bottom);
          }
          for (const { x, width } of lane!.clusters) {
            expect(x).toBeGreaterThanOrEqual(100);
            expect(x + width).toBeLessThanOrEqual(1100.001);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
