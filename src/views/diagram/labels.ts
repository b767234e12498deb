/**
 * Where the counts and dates of lines are written: a count on its line, a date beside it, and both
 * over nothing else. A date that finds no room is left out (it is in the name of the line); a count
 * is written in any case.
 */
import { measured } from './lines.ts';
import { textWidth } from './text.ts';
import type { Label, Line, Point, Rect } from './types.ts';

export const LABEL_SIZE = 12;
const HEIGHT = 14;
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
const ASIDE = 3;
const CLEAR = 7;
/** Half the room that the sign of duress takes in the middle of a line. */
const SIGN = 6;

export function labelsOf(lines: readonly Line[], boxes: readonly Rect[], bounds: Rect): Label[] {
  const taken: Rect[] = [
    ...boxes,
    ...lines.filter(({ edge }) => edge.duress).map(({ middle }) => around(middle, SIGN, SIGN)),
    ...lines.flatMap(({ head }) => (head === null ? [] : [around(head, 5, 5)])),
  ];
  const wanted = [
    ...lines
      .filter(({ edge }) => edge.count > 1)
      .map((line) => ({ line, kind: 'count' as const, text: `${line.edge.count}×` })),
    ...lines
      .filter(({ edge }) => edge.date)
      .map((line) => ({ line, kind: 'date' as const, text: line.edge.date! })),
  ];
  const drawn = lines.map((line) => ({ line, bounds: boundsOf(line.points) }));
  const labels: Label[] = [];
  for (const { line, kind, text } of wanted) {
    const width = textWidth(text, LABEL_SIZE);
    const spots = kind === 'count' ? spotsOn(line, width) : spotsBeside(line, width);
    const clear = spots.filter((spot) => inside(spot, bounds) && !taken.some((t) => meet(t, spot)));
    const free = clear.find((spot) => {
      const around = kind === 'date' ? wider(spot) : spot;
      return drawn.every(({ line: one, bounds: its }) => {
        if (one === line) return kind === 'count' || !crossed(one.points, spot);
        return !meet(its, around) || !crossed(one.points, around);
      });
    });
    const spot = free ?? (kind === 'count' ? (clear[0] ?? spots[0]) : undefined);
    if (spot === undefined) continue;
    taken.push(wider(spot));
    const [x, y] = [spot.x + spot.width / 2, spot.y + spot.height / 2];
    labels.push({ key: line.edge.key, text, kind, x, y });
  }
  return labels;
}

function boundsOf(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - 1, Math.min(...ys) - 1];
  return { x, y, width: Math.max(...xs) + 1 - x, height: Math.max(...ys) + 1 - y };
}

function spotsOn(line: Line, width: number): Rect[] {
  return SHARES.map(measured(line.points)).map((at) => around(at, width / 2, HEIGHT / 2));
}

/** On either side of the line, here and there along it. */
function spotsBeside(line: Line, width: number): Rect[] {
  return SHARES.map(measured(line.points)).flatMap((at) => {
    const turn = (at.angle * Math.PI) / 180;
    const [nx, ny] = [Math.sin(turn), -Math.cos(turn)];
    const off = ASIDE + Math.abs(nx) * (width / 2) + Math.abs(ny) * (HEIGHT / 2);
    return [1, -1].map((side) =>
      around({ x: at.x + side * nx * off, y: at.y + side * ny * off }, width / 2, HEIGHT / 2),
    );
  });
}

const around = ({ x, y }: Point, halfWidth: number, halfHeight: number): Rect => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

/** With some room to others, so that nobody asks to which line it belongs. */
const wider = ({ x, y, width, height }: Rect): Rect => ({
  x: x - CLEAR,
  y: y - CLEAR,
  width: width + 2 * CLEAR,
  height: height + 2 * CLEAR,
});

const meet = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Rect, b: Rect) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

function crossed(points: readonly Point[], { x, y, width, height }: Rect): boolean {
  return points.some((p) => p.x > x && p.x < x + width && p.y > y && p.y < y + height);
}
