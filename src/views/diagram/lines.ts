/** The lines of a layered diagram as curves, with their arrowheads and middles. Pure. */
import type { PlacedBox } from './placed.ts';
import type { Way } from './ports.ts';
import type { Spread } from './spread.ts';
import type { Line, Point } from './types.ts';

/** Between a box and the tip of an arrowhead; and how much of the line the head covers. */
const CLEAR = 2.5;
const HEAD = 5;
/** Between the points of a line, in pixels. */
const STEP = 7;

/** A stretch: straight, or a curve that leaves and arrives in the direction of the layers. */
type Stretch = readonly [Point, Point] | readonly [Point, Point, Point, Point];

/** Along and across to x and y. */
export type Turn = (along: number, across: number) => Point;

/** `bow`: how far a line within a layer stands out. */
export function lineOf(way: Way, rows: Spread['rows'], bow: number, turn: Turn): Line {
  const { edge, first, last, start, end, lanes } = way;
  const level = first.row === last.row;
  const target = edge.backward ? edge.from : edge.to;
  const atLast = edge.directed && last.node.id === target;
  const atFirst = edge.directed && !atLast;
  const off = (headed: boolean) => CLEAR + (headed ? HEAD : 0);
  const from = sidesOf(first, rows).after;
  const to = sidesOf(last, rows)[level ? 'after' : 'before'];
  const stretches: Stretch[] = [];
  const curve = (a: number, c: number, b: number, d: number) => {
    const middle = (a + b) / 2;
    stretches.push([turn(a, c), turn(middle, c), turn(middle, d), turn(b, d)]);
  };
  if (level) {
    const far = Math.max(from, to) + bow;
    const [a, b] = [from + off(atFirst), to + off(atLast)];
    stretches.push([turn(a, start), turn(far, start), turn(far, end), turn(b, end)]);
  } else {
    let [along, across] = [from + off(atFirst), start];
    for (const lane of lanes) {
      const row = rows[lane.row]!;
      curve(along, across, row.start, lane.across);
      stretches.push([turn(row.start, lane.across), turn(row.end, lane.across)]);
      [along, across] = [row.end, lane.across];
    }
    curve(along, across, to - off(atLast), end);
  }
  const points = stretches.flatMap(flattened);
  const ahead = angle(turn(0, 0), turn(1, 0));
  const head = atLast
    ? { ...turn(to + (level ? CLEAR : -CLEAR), end), angle: level ? ahead + 180 : ahead }
    : atFirst
      ? { ...turn(from + CLEAR, start), angle: ahead + 180 }
      : null;
  return { edge, d: pathOf(stretches), points, head, middle: measured(points)(0.5) };
}

/** The sides of a box that lines meet: it stands in the middle of its layer. */
export function sidesOf(box: PlacedBox, rows: Spread['rows']): { before: number; after: number } {
  const { start, end } = rows[box.row]!;
  return { before: (start + end - box.alongSize) / 2, after: (start + end + box.alongSize) / 2 };
}

/** Measures a line once; then says where its share of the length is, and which way it runs there. */
export function measured(
  points: readonly Point[],
): (share: number) => Point & { readonly angle: number } {
  const steps = points.slice(1).map((point, i) => distance(points[i]!, point));
  const whole = steps.reduce((sum, step) => sum + step, 0);
  return (share) => {
    let left = whole * share;
    let i = 0;
    while (i < steps.length - 1 && left > steps[i]!) left -= steps[i++]!;
    const [a, b] = [points[i]!, points[i + 1]!];
    const part = steps[i] === 0 ? 0 : left / steps[i]!;
    return { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y), angle: angle(a, b) };
  };
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
const angle = (a: Point, b: Point) => (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;

function flattened(stretch: Stretch): Point[] {
  const [a, d] = [stretch[0], stretch.at(-1)!];
  const [b, c] = stretch.length === 2 ? [a, d] : [stretch[1], stretch[2]];
  const length = distance(a, b) + distance(b, c) + distance(c, d);
  const steps = Math.min(200, Math.max(8, Math.ceil(length / STEP)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const u = 1 - t;
    const at = (axis: 'x' | 'y') =>
      u * u * (u * a[axis] + 3 * t * b[axis]) + t * t * (3 * u * c[axis] + t * d[axis]);
    return { x: at('x'), y: at('y') };
  });
}

function pathOf(stretches: readonly Stretch[]): string {
  const text = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return stretches
    .map((stretch, i) => {
      const begin = i === 0 ? `M${text(stretch[0])}` : '';
      if (stretch.length === 2) return `${begin}L${text(stretch[1])}`;
      return `${begin}C${stretch.slice(1).map(text).join(' ')}`;
    })
    .join('');
}
