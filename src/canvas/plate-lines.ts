/** The lines of the opening picture without a script: see plate.ts. */
import type { DrawnElements, EdgeElement } from './elements.ts';
import { DRAWING_ORDER, FAMILY_STYLE } from './family-style.ts';
import { gathered, place, type PlatePath, rounded } from './plate-path.ts';
import { crowdOpacity } from './symbol-scale.ts';
import type { Point } from './types.ts';

/** Pixels between the middles of lines that join the same two, as in the stylesheet. */
const FAN = 22;

/** `crowd` is how fine symbols are, `unit` what a pixel of the canvas is in the units of the layout. */
export function plateLines({ nodes, edges }: DrawnElements, crowd: number, unit: number) {
  const places = new Map(nodes.map(({ data, position }) => [data.id, position]));
  const opacity = crowdOpacity(edges.length);
  const bends = bendsOf(edges);
  const inOrder = [...edges].sort((a, b) => rank(a) - rank(b) || compare(lookKey(a), lookKey(b)));
  const paths = inOrder.flatMap((edge): PlatePath[] => {
    const [from, to] = [places.get(edge.data.source), places.get(edge.data.target)];
    if (from === undefined || to === undefined) return [];
    const d = `M${place(from)}${curve(from, to, (bends.get(edge) ?? 0) * FAN * unit)}`;
    const line = { look: lookOf(edge, crowd, opacity), d };
    return edge.classes.split(' ').includes('duress') ? [underlay(edge, crowd, d), line] : [line];
  });
  const [under, over] = [paths.filter(isUnderlay), paths.filter((path) => !isUnderlay(path))];
  return [...gathered(under), ...gathered(over)];
}

const isUnderlay = ({ look }: PlatePath) => look['class'] === 'duress';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const rank = ({ data }: EdgeElement) => DRAWING_ORDER.indexOf(data.family);
const lookKey = ({ classes, data }: EdgeElement) => `${classes} ${data.width}`;

function lookOf({ data, classes }: EdgeElement, crowd: number, opacity: number): PlatePath['look'] {
  const has = classes.split(' ');
  const stance = has.find((name) => /^stance-\d/.test(name));
  const uncertain = has.includes('uncertain');
  const { dash, uncertainDash } = FAMILY_STYLE[data.family];
  const broken = (uncertain ? uncertainDash : dash).map((part) => rounded(part * crowd));
  const seen = has.includes('roster') ? 0.4 : opacity * (uncertain ? 0.75 : 1);
  return {
    class: stance ?? data.family,
    'stroke-width': rounded(data.width * crowd),
    'stroke-opacity': rounded(seen),
    ...(broken.length === 0 ? {} : { 'stroke-dasharray': broken.join(' ') }),
  };
}

const underlay = ({ data }: EdgeElement, crowd: number, d: string): PlatePath => ({
  look: {
    class: 'duress',
    'stroke-width': rounded((data.width + 5) * crowd),
    'stroke-opacity': 0.14,
  },
  d,
});

/**
 * How far the middle of each line is from the straight one: the lines of a pair are spread evenly, as
 * Cytoscape's bezier edges are; those that go the other way bend to the same side of the page.
 */
function bendsOf(edges: readonly EdgeElement[]): Map<EdgeElement, number> {
  const pairs = new Map<string, EdgeElement[]>();
  for (const edge of edges) {
    const key = [edge.data.source, edge.data.target].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const bends = new Map<EdgeElement, number>();
  for (const pair of pairs.values()) {
    const first = pair[0]!.data.source;
    pair.forEach((edge, i) => {
      const bend = 0.5 - pair.length / 2 + i;
      bends.set(edge, edge.data.source === first ? bend : -bend);
    });
  }
  return bends;
}

function curve(from: Point, to: Point, bend: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (bend === 0 || length === 0) return `L${place(to)}`;
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  return `Q${place(control)} ${place(to)}`;
}
