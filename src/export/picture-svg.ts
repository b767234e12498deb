/**
 * A picture with its legend, filters, date and coverage as an SVG file that stands for itself: nothing
 * in it is fetched, and its text is text.
 */
import { type Caption, captionLines, type CaptionLine, wrapped } from './picture-caption.ts';
import { lineElement, type PictureLine } from './picture-line.ts';
import { element, XML_HEAD } from './xml.ts';

export interface PictureNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly border: number;
  readonly dashed: boolean;
  readonly opacity: number;
  /** The colour of a ring around it, or null. */
  readonly ring: string | null;
  /** Stands for several. */
  readonly pile: boolean;
  readonly selected: boolean;
}

export interface PictureText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly italic: boolean;
  readonly colour: string;
  readonly opacity: number;
  readonly width: number | null;
}

/** What is drawn, in pixels from the corner. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly palette: { readonly [colour: string]: string };
  readonly edges: readonly PictureLine[];
  readonly nodes: readonly PictureNode[];
  readonly texts: readonly PictureText[];
}

const MARGIN = 24;
const TITLE = 24;
const TITLE_LEADING = 30;
const SANS = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** `style` is put into the file as it is: where it is to be drawn at once, with its fonts. */
export function writePictureSvg(picture: Picture, caption: Caption, style = ''): string {
  const width = Math.max(picture.width, 560) + 2 * MARGIN;
  const lines = captionLines(caption, width - 2 * MARGIN);
  // A letter of the title is about half as wide as it is high.
  const titles = wrapped(caption.title, Math.floor((width - 2 * MARGIN) / (0.52 * TITLE)));
  const below = MARGIN + titles.length * TITLE_LEADING;
  const headHeight = below + 18;
  const foot = lines.at(-1)?.y ?? 0;
  const height = headHeight + picture.height + MARGIN + foot + MARGIN;
  const { paper = '#fff', ink = '#000' } = picture.palette;
  const clip = { x: 0, y: 0, width: picture.width, height: picture.height };
  return (
    XML_HEAD +
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${Math.ceil(height)}`,
        ...{ width, height: Math.ceil(height), 'font-family': SANS },
      },
      [
        element('title', {}, caption.title),
        element('desc', {}, caption.notes.join(' ')),
        ...(style === '' ? [] : [`<style>${style}</style>`]),
        element('clipPath', { id: 'frame' }, [element('rect', clip)]),
        element('rect', { width, height: Math.ceil(height), fill: paper }),
        ...titles.map((line, i) =>
          words(line, MARGIN, MARGIN + (i + 0.4) * TITLE_LEADING, TITLE, ink, SERIF),
        ),
        words(caption.subtitle, MARGIN, below, 13, ink),
        element(
          'g',
          { transform: `translate(${MARGIN} ${headHeight})`, 'clip-path': 'url(#frame)' },
          [
            ...picture.edges.map((line) => lineElement(line, picture.palette)),
            ...picture.nodes.map((node) => symbol(node, picture.palette)),
            ...picture.texts.map((text) => label(text, paper)),
          ],
        ),
        element(
          'g',
          { transform: `translate(${MARGIN} ${headHeight + picture.height + MARGIN})` },
          lines.map((line) => captionElement(line, picture.palette)),
        ),
      ],
    ) +
    '\n'
  );
}

const words = (text: string, x: number, y: number, size: number, fill: string, family?: string) =>
  element('text', { ...{ x, y, fill }, 'font-size': size, 'font-family': family ?? null }, text);

function captionElement(line: CaptionLine, palette: Picture['palette']): string {
  const { text, x, y, sample } = line;
  const ink = palette['inkSoft'] ?? '#555';
  const written = words(text, sample === null ? x : x + 42, y, 12, ink);
  if (sample === null) return written;
  const middle = y - 4;
  if ('line' in sample) {
    const points = [
      { x, y: middle },
      { x: x + 32, y: middle },
    ];
    const line = { ...sample.line, points, middle: { x: x + 16, y: middle } };
    return element('g', {}, [lineElement(line, palette), written]);
  }
  return element('g', {}, [symbol({ ...sample.node, x: x + 16, y: middle }, palette), written]);
}

function symbol(node: PictureNode, palette: Picture['palette']): string {
  const { x, y, opacity } = node;
  const look = {
    fill: node.fill,
    stroke: node.stroke,
    'stroke-width': fixed(node.border),
    'stroke-dasharray': node.dashed ? '3 2' : null,
  };
  const around = (grow: number, set: Record<string, string | number | null>) =>
    shape(node, grow, set);
  const parts = [
    ...(node.selected
      ? [around(6, { fill: palette['accent'] ?? 'none', 'fill-opacity': 0.3 })]
      : []),
    ...(node.pile ? [around(0, { ...look, transform: 'translate(2.5 2.5)', opacity: 0.7 })] : []),
    around(0, look),
    ...(node.ring === null
      ? []
      : [around(3, { fill: 'none', stroke: node.ring, 'stroke-width': 1.3 })]),
  ];
  const place = `translate(${fixed(x)} ${fixed(y)})`;
  return element('g', { transform: place, opacity: opacity === 1 ? null : opacity }, parts);
}

/** The outline of a symbol about the origin, larger by `grow` on every side. */
function shape(
  { shape, width, height }: PictureNode,
  grow: number,
  set: Record<string, string | number | null>,
): string {
  const [w, h] = [width / 2 + grow, height / 2 + grow];
  if (shape === 'diamond') {
    return element('path', {
      d: `M0 ${fixed(-h)}L${fixed(w)} 0L0 ${fixed(h)}L${fixed(-w)} 0Z`,
      ...set,
    });
  }
  if (shape === 'ellipse') return element('ellipse', { rx: fixed(w), ry: fixed(h), ...set });
  const box = { x: fixed(-w), y: fixed(-h), width: fixed(2 * w), height: fixed(2 * h) };
  return element('rect', { ...box, rx: fixed(Math.min(w, h) / 3), ...set });
}

function label({ text, x, y, size, italic, colour, opacity, width }: PictureText, paper: string) {
  return element(
    'text',
    {
      ...{ x: fixed(x), y: fixed(y), dy: '0.34em', fill: colour, 'font-size': size },
      'font-style': italic ? 'italic' : null,
      'text-anchor': 'middle',
      opacity: opacity === 1 ? null : opacity,
      stroke: paper,
      'stroke-width': 3.5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      // Names do not meet: they keep their width where another font stands in.
      textLength: width === null ? null : fixed(width),
      lengthAdjust: width === null ? null : 'spacingAndGlyphs',
    },
    text,
  );
}

const fixed = (value: number) => Number(value.toFixed(2));
