import { describe, expect, it } from 'vitest';
import { besideLine, CLEAR, withClearance } from './clearance.ts';

const node = (id: string) => ({ id, width: 20, height: 20, weight: 1 });

describe('clearance', () => {
  it('moves a symbol off a line that is not its own', () => {
    const nodes = ['a', 'b', 'between'].map(node);
    const edges = [{ source: 0, target: 1, weight: 1 }];
    const at = withClearance({ nodes, edges }, [0, 0, 200, 0, 100, 0]);
    expect(besideLine(at, 0, 1, 2)?.distance).toBeGreaterThanOrEqual(CLEAR);
  });

  it('leaves alone what is clear', () => {
    const nodes = ['a', 'b', 'far', 'behind'].map(node);
    const edges = [{ source: 0, target: 1, weight: 1 }];
    const start = [0, 0, 200, 0, 100, 90, 260, 0];
    expect(withClearance({ nodes, edges }, start)).toEqual(start);
  });
});
