/** What is drawn at this moment as plain data, in pixels from the container's corner: for a file. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Palette } from './palette.ts';
import type { Point } from './types.ts';
import type { Words } from './words.ts';

export function snapshot(cy: Core, words: Words, palette: Palette) {
  const zoom = cy.zoom();
  return {
    width: cy.width(),
    height: cy.height(),
    palette,
    edges: inOrder(cy.edges().toArray() as EdgeSingular[]).map((edge) => edgeOf(edge, zoom)),
    nodes: inOrder(cy.nodes().toArray() as NodeSingular[]).map((node) => nodeOf(node, zoom)),
    texts: words.texts(),
  };
}

/** The later lie above. */
const inOrder = <T extends NodeSingular | EdgeSingular>(elements: T[]): T[] =>
  elements.sort((a, b) => a.numericStyle('z-index') - b.numericStyle('z-index'));

function edgeOf(edge: EdgeSingular, zoom: number) {
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  const middle = edge.renderedMidpoint();
  const dashed = edge.style('line-style') === 'dashed';
  return {
    points: [from, ...bendOf(from, middle, to), to],
    middle,
    colour: String(edge.style('line-color')),
    width: edge.numericStyle('width') * zoom,
    opacity: edge.numericStyle('opacity'),
    dash: dashed ? numbers(edge.style('line-dash-pattern')).map((part) => part * zoom) : [],
    head: String(edge.style('target-arrow-shape')),
    headFilled: edge.style('target-arrow-fill') !== 'hollow',
    headScale: edge.numericStyle('arrow-scale') * zoom,
    headColour: String(edge.style('target-arrow-color')),
    inferred: edge.style('source-arrow-shape') !== 'none',
    duress: edge.hasClass('duress') && !edge.hasClass('faded'),
    selected: edge.hasClass('selected'),
  };
}

/** The control point of a curve through its middle; none of a straight line. */
function bendOf(from: Point, middle: Point, to: Point): Point[] {
  const straight = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (Math.hypot(middle.x - straight.x, middle.y - straight.y) < 0.5) return [];
  return [{ x: 2 * middle.x - straight.x, y: 2 * middle.y - straight.y }];
}

function nodeOf(node: NodeSingular, zoom: number) {
  const { x, y } = node.renderedPosition();
  return {
    ...{ x, y },
    width: node.numericStyle('width') * zoom,
    height: node.numericStyle('height') * zoom,
    shape: String(node.style('shape')),
    fill: String(node.style('background-color')),
    stroke: String(node.style('border-color')),
    border: node.numericStyle('border-width') * zoom,
    dashed: node.style('border-style') === 'dashed',
    opacity: node.numericStyle('opacity'),
    ring: node.hasClass('confessed') ? String(node.style('outline-color')) : null,
    pile: node.hasClass('pile'),
    selected: node.hasClass('selected'),
  };
}

const numbers = (text: unknown): number[] =>
  String(text)
    .split(/[\s,]+/)
    .map(Number)
    .filter(Number.isFinite);

export type Snapshot = ReturnType<typeof snapshot>;
