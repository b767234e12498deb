import { describe, expect, it } from 'vitest';
import type { DrawnLane } from '#state/timeline/layout.ts';
import { nextStop, stopsOf } from './steps.ts';

const mark = (n: number, x: number) => ({ n, x }) as DrawnLane['marks'][number];
const lane = (key: string, marks: DrawnLane['marks'], clusters: DrawnLane['clusters'] = []) => ({
  ...{ key, marks, clusters, top: 0, height: 20, count: marks.length, canOpen: false },
});

const lanes = [
  lane('event', [mark(2, 50), mark(1, 10)]),
  lane('empty', []),
  lane('testimony', [mark(3, 12)], [{ x: 40, y: 0, width: 30, items: [7, 8] }]),
];
const [first] = stopsOf(lanes[0]!);

describe('an arrow key', () => {
  it('goes along a lane as it is drawn, and stops at its ends', () => {
    expect(first!.n).toBe('1');
    expect(nextStop(lanes, first!, 'ArrowRight')?.n).toBe('2');
    expect(nextStop(lanes, first!, 'ArrowLeft')).toBeNull();
    expect(nextStop(lanes, first!, 'End')?.n).toBe('2');
  });
  it('goes to the nearest of the next lane that has any, counts among them', () => {
    expect(nextStop(lanes, first!, 'ArrowDown')).toMatchObject({ lane: 'testimony', n: '3' });
    const second = nextStop(lanes, first!, 'ArrowRight')!;
    expect(nextStop(lanes, second, 'ArrowDown')).toMatchObject({ lane: 'testimony', n: '7+' });
    expect(nextStop(lanes, second, 'ArrowUp')).toBeNull();
  });
  it('leads nowhere by other keys', () => {
    expect(nextStop(lanes, first!, 'x')).toBeNull();
  });
});
