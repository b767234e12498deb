/** A line of a picture with its head and marks as SVG. */
import { element } from './xml.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PictureLine {
  /** From the source, over what bends it, to the target. */
  readonly points: readonly Point[];
  readonly middle: Point;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  /** Lengths of stroke and gap; empty: unbroken. */
  readonly dash: readonly number[];
  /** The shape of its head: triangle, vee, tee, chevron, circle, square, diamond, none. */
  readonly head: string;
  readonly headFilled: boolean;
  /** 1: about 8 px long. */
  readonly headScale: number;
  readonly headColour: string;
  /** Who acted is inferred: a hollow tail. */
  readonly inferred: boolean;
  readonly duress: boolean;
  readonly selected: boolean;
}

/** With the tip at 0, pointing right. */
const HEADS: Readonly<Record<string, { readonly d: string; readonly open?: boolean }>> = {
  triangle: { d: 'M0 0l-8-4v8z' },
  vee: { d: 'M-8-4.5L0 0l-8 4.5M-6 0H0', open: true },
  chevron: { d: 'M-5-3L0 0l-5 3', open: true },
  tee: { d: 'M-1-5v10', open: true },
  circle: { d: 'M-7 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z' },
  square: { d: 'M-7-3.5h7v7h-7z' },
  diamond: { d: 'M-9 0l4.5-4.5 4.5 4.5-4.5 4.5z' },
};

export function lineElement(
  line: PictureLine,
  palette: { readonly [colour: string]: string },
): string {
  const { points, colour, opacity } = line;
  const d = pathOf(points);
  const wide = (stroke: string | undefined, width: number, strength: number) =>
    element('path', {
      ...{ d, fill: 'none', stroke: stroke ?? 'none' },
      'stroke-width': fixed(line.width + width),
      'stroke-opacity': strength,
    });
  const end = points.at(-1)!;
  const start = points[0]!;
  const parts = [
    ...(line.duress ? [wide(palette['duress'], 5, 0.14)] : []),
    ...(line.selected ? [wide(palette['accent'], 8, 0.3)] : []),
    element('path', {
      ...{ d, fill: 'none', stroke: colour, 'stroke-width': fixed(line.width) },
      'stroke-dasharray': line.dash.length === 0 ? null : line.dash.map(fixed).join(' '),
    }),
    headElement(line, end, angle(points.at(-2) ?? start, end), palette),
    ...(line.inferred
      ? [
          element('circle', {
            cx: fixed(start.x),
            cy: fixed(start.y),
            r: 3,
            fill: palette['paper'] ?? 'none',
            stroke: colour,
          }),
        ]
      : []),
    ...(line.duress
      ? [
          element('path', {
            d: 'M0-6v12',
            ...{ stroke: palette['duress'] ?? colour, 'stroke-width': 2.4 },
            transform: placed(line.middle, angle(start, end)),
          }),
        ]
      : []),
  ];
  return element('g', { opacity: opacity === 1 ? null : fixed(opacity) }, parts.filter(Boolean));
}

function headElement(
  { head, headFilled, headScale, headColour }: PictureLine,
  at: Point,
  turned: number,
  palette: { readonly [colour: string]: string },
): string {
  const shape = HEADS[head];
  if (shape === undefined) return '';
  const hollow = headFilled ? headColour : (palette['paper'] ?? 'none');
  return element('path', {
    d: shape.d,
    fill: shape.open === true ? 'none' : hollow,
    ...{ stroke: headColour, 'stroke-width': shape.open === true ? 1.6 : 1.2 },
    transform: `${placed(at, turned)} scale(${fixed(headScale)})`,
  });
}

/** A straight line, or a smooth one through the middles between its bends. */
function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points;
  const at = ({ x, y }: Point) => `${fixed(x)} ${fixed(y)}`;
  if (start === undefined) return '';
  if (rest.length === 1) return `M${at(start)}L${at(rest[0]!)}`;
  const curves = rest.slice(0, -1).map((bend, i) => {
    const next = rest[i + 1]!;
    const last = i === rest.length - 2;
    const to = last ? next : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    return `Q${at(bend)} ${at(to)}`;
  });
  return `M${at(start)}${curves.join('')}`;
}

const angle = (from: Point, to: Point) =>
  (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
const placed = ({ x, y }: Point, turned: number) =>
  `translate(${fixed(x)} ${fixed(y)}) rotate(${fixed(turned)})`;
const fixed = (value: number) => Number(value.toFixed(2));
