/** The look of the picture as Cytoscape's stylesheet. Words are not in it: see words.ts. */
import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import { FAMILIES, type Family } from '#model/schema/scales.ts';
import {
  DRAWING_ORDER,
  FAMILY_STYLE,
  STANCE_STYLE,
  VARIED_STANCE,
  type StanceStyle,
} from './family-style.ts';
import { nodeStyles, type Px, type Unit } from './node-styles.ts';
import type { Colour, Palette } from './palette.ts';

/** What depends on zoom and size of the picture; asked anew whenever styles are computed. */
export interface Scale {
  /** Model units to the pixel: everything drawn is given in pixels at the opening zoom. */
  readonly unit: Unit;
  readonly lineOpacity: () => number;
}

const PLAIN: Scale = { unit: () => 1, lineOpacity: () => 0.8 };

/** The stylesheet for a palette. */
export function stylesheet(palette: Palette, { unit, lineOpacity } = PLAIN): StylesheetJson {
  const px = (pixels: number) => () => pixels * unit();
  return [
    ...nodeStyles(palette, px, unit),
    ...edgeStyles(palette, px, unit, lineOpacity),
    ...FAMILIES.flatMap((family) => familyStyles(family, palette, unit, lineOpacity)),
    ...STANCE_STYLE.map((style, i) =>
      stanceStyle(`${i + 1}`, style, palette[`stance${i + 1}` as Colour]),
    ),
    stanceStyle('varied', VARIED_STANCE, palette.commentary),
    ...markStyles(palette, px),
    ...stateStyles(palette, px, unit),
  ] as StylesheetJson;
}

function edgeStyles(palette: Palette, px: Px, unit: Unit, opacity: () => number) {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': px(22),
        width: (edge: EdgeSingular) => edge.data('width') * unit(),
        'target-distance-from-node': px(2.5),
        'source-distance-from-node': px(1),
        'line-color': palette.line,
        'overlay-opacity': 0,
        opacity,
      },
    },
  ];
}

function familyStyles(family: Family, palette: Palette, unit: Unit, lineOpacity: () => number) {
  const { dash, uncertainDash, arrow, arrowScale } = FAMILY_STYLE[family];
  const colour = palette[family];
  return [
    {
      selector: `edge.${family}`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        'source-arrow-color': colour,
        'target-arrow-shape': arrow,
        'arrow-scale': (edge: EdgeSingular) => arrowFactor(edge, arrowScale, unit()),
        'z-index': DRAWING_ORDER.indexOf(family) + 1,
        ...broken(dash, unit),
      },
    },
    {
      selector: `edge.${family}.uncertain`,
      style: { opacity: () => 0.75 * lineOpacity(), ...broken(uncertainDash, unit) },
    },
  ];
}

/** Commentary: the head of the line says which side it takes. */
function stanceStyle(step: string, { arrow, fill }: StanceStyle, colour: string) {
  return {
    selector: `edge.stance-${step}`,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      'source-arrow-color': colour,
      'target-arrow-shape': arrow,
      'target-arrow-fill': fill,
    },
  };
}

/** Marks that any line may carry. */
function markStyles(palette: Palette, px: Px) {
  return [
    { selector: 'edge.undirected', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge.inferred',
      style: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' },
    },
    { selector: 'edge.roster', style: { opacity: 0.4 } },
    {
      selector: 'edge.duress',
      style: {
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': palette.duress,
        'underlay-color': palette.duress,
        'underlay-opacity': 0.14,
        'underlay-padding': px(2.5),
      },
    },
  ];
}

/** What the reader points at, or has chosen. */
function stateStyles(palette: Palette, px: Px, unit: Unit) {
  const thicker = (edge: EdgeSingular) => (edge.data('width') + 1) * unit();
  return [
    { selector: 'edge.faded', style: { opacity: 0.1, 'underlay-opacity': 0 } },
    { selector: 'node.faded', style: { opacity: 0.22 } },
    { selector: 'edge.hover-near', style: { opacity: 1, width: thicker, 'z-index': 7 } },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': px(6),
        'underlay-shape': 'ellipse',
        'border-color': palette.accent,
        'border-width': px(2.5),
        'z-index': 21,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        opacity: 1,
        width: thicker,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': px(4),
        'z-index': 9,
      },
    },
  ];
}

/**
 * The library's arrows grow with the width of the line, and not in proportion; this undoes it, so
 * that an arrow is as large on a thick line as on a thin one, at any zoom.
 */
function arrowFactor(edge: EdgeSingular, scale: number, unit: number): number {
  const grown = Math.max((edge.data('width') * unit * 13.37) ** 0.9, 29);
  return (29 * scale * unit) / grown;
}

function broken(dash: readonly number[], unit: Unit) {
  if (dash.length === 0) return { 'line-style': 'solid' };
  return { 'line-style': 'dashed', 'line-dash-pattern': () => dash.map((part) => part * unit()) };
}
