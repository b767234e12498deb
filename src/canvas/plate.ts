/**
 * The opening picture as an SVG that needs no script: it stands where the canvas will and is seen while
 * the page starts. Places scale with the page; symbols and lines keep their pixels, as they do on the
 * canvas: a symbol is a stroke without length. Colours are classes, so that a theme is a matter of the
 * page's style sheet. Names and arrowheads come with the canvas.
 */
import type { DrawnElements, NodeElement } from './elements.ts';
import { plateLines } from './plate-lines.ts';
import { gathered, pathElement, PLATE, place, type PlatePath, rounded } from './plate-path.ts';
import { crowdScale } from './symbol-scale.ts';
import { LARGEST_OPENING } from './viewport.ts';

/** The room that the picture has in pixels where sizes are as on the canvas: a window of 1280 by 800. */
const ROOM = { width: 502, height: 472 };
/** A larger picture would be longer to read than the canvas is to come. */
const MOST = 4000;

/** `<svg class="plate">…</svg>`; null where there is nothing to show, or too much. */
export function plate({ nodes, edges }: DrawnElements): string | null {
  if (nodes.length === 0 || nodes.length + edges.length > MOST) return null;
  const [xs, ys] = [nodes.map((one) => one.position.x), nodes.map((one) => one.position.y)];
  const [left, width] = span(xs, ROOM.width);
  const [top, height] = span(ys, ROOM.height);
  const zoom = Math.min(ROOM.width / width, ROOM.height / height);
  const crowd = crowdScale(nodes.length, width * height * zoom ** 2);
  const viewBox = [left, top, width, height].map(rounded).join(' ');
  const drawn = [...plateLines({ nodes, edges }, crowd, crowd / zoom), ...symbols(nodes, crowd)];
  return `<svg class="${PLATE}" viewBox="${viewBox}">${drawn.map(pathElement).join('')}</svg>`;
}

/** From the least and of what length; a few that lie close are not drawn larger than on the canvas. */
function span(values: readonly number[], room: number): [from: number, length: number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const length = Math.max(most - least, room / LARGEST_OPENING);
  return [(least + most - length) / 2, length];
}

/** A stroke without length is as wide as it is thick; one that just leans has its corners up and down. */
const SIGN = { person: 'h0', group: 'h0', event: 'l.01.01' } as const;
const CAP = { person: 'round', group: 'square', event: 'square' } as const;
const SHARE = { person: 1, group: 0.95, event: 0.85 } as const;

function symbols(nodes: readonly NodeElement[], crowd: number): PlatePath[] {
  const paths: PlatePath[] = [];
  const add = (node: NodeElement, name: string, width: number) => {
    const { kind } = node.data;
    const look = {
      class: name,
      'stroke-linecap': CAP[kind],
      'stroke-width': rounded(width * crowd),
    };
    paths.push({ look, d: `M${place(node.position)}${SIGN[kind]}` });
  };
  for (const node of nodes) {
    const { kind, size } = node.data;
    const classes = node.classes.split(' ');
    const hollow = classes.some((name) => ['hub', 'alleged', 'pile'].includes(name));
    const width = Math.round(size * SHARE[kind]) + (hollow ? 1.6 : 1);
    if (classes.includes('confessed')) {
      add(node, 'testimony', width + 6.6);
      add(node, 'blank', width + 4);
    }
    add(node, kind, width);
    if (hollow) add(node, 'blank', width - 3.6);
  }
  return gathered(paths);
}
