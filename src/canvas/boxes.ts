/** Boxes and lines in the plane. */
import type { Box, Point } from './types.ts';

/** Whether two boxes share more than an edge. */
export function intersect(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** A box around a point. */
export function around({ x, y }: Point, width: number, height: number): Box {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

/** Whether the line from a to b runs through a box (Liang and Barsky's clipping). */
export function lineMeets(a: Point, b: Point, box: Box): boolean {
  let [from, to] = [0, 1];
  const clip = (step: number, room: number): boolean => {
    if (step === 0) return room >= 0;
    const at = room / step;
    if (step < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    return from <= to;
  };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return (
    clip(-dx, a.x - box.x1) &&
    clip(dx, box.x2 - a.x) &&
    clip(-dy, a.y - box.y1) &&
    clip(dy, box.y2 - a.y)
  );
}

/** Boxes by the cells of a grid that they touch, to find those near another quickly. */
export class BoxIndex {
  readonly #cell: number;
  readonly #cells = new Map<string, { id: string; box: Box }[]>();

  constructor(cell = 64) {
    this.#cell = cell;
  }

  add(id: string, box: Box): void {
    for (const key of this.#keys(box)) {
      const list = this.#cells.get(key);
      if (list) list.push({ id, box });
      else this.#cells.set(key, [{ id, box }]);
    }
  }

  /** Whether any box but one's own intersects this one. */
  hits(box: Box, except?: string): boolean {
    for (const key of this.#keys(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (other.id !== except && intersect(box, other.box)) return true;
      }
    }
    return false;
  }

  *#keys({ x1, y1, x2, y2 }: Box): Generator<string> {
    for (let x = Math.floor(x1 / this.#cell); x <= Math.floor(x2 / this.#cell); x++) {
      for (let y = Math.floor(y1 / this.#cell); y <= Math.floor(y2 / this.#cell); y++) {
        yield `${x} ${y}`;
      }
    }
  }
}
