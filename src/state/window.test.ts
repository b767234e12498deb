import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partInView } from './window.ts';

describe('the part of a long list that is in view', () => {
  it('is the whole of a short one', () => {
    expect(partInView(60, 30, 500, 300)).toEqual({ first: 0, end: 60, before: 0, after: 0 });
  });

  it('begins a little before what is seen and ends a little after', () => {
    expect(partInView(1000, 10, 500, 100)).toEqual({
      first: 44,
      end: 66,
      before: 440,
      after: 9340,
    });
  });

  it('holds all that is seen, and keeps the length of the list', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 5000 }),
        fc.nat(200_000),
        fc.integer({ min: 1, max: 2000 }),
        (count, offset, room) => {
          const { first, end, before, after } = partInView(count, 36, offset, room);
          expect(before + (end - first) * 36 + after).toBe(count * 36);
          expect(first).toBeLessThan(end);
          const seen = Math.min(count, Math.ceil((offset + room) / 36));
          if (offset < count * 36) expect(first * 36).toBeLessThanOrEqual(offset);
          expect(end).toBeGreaterThanOrEqual(seen);
        },
      ),
    );
  });
});
