/** How families and stances look apart from their colour: for the picture and for its legend. */
import { FAMILIES, type Family } from '#model/schema/scales.ts';

export type ArrowShape = 'triangle' | 'vee' | 'tee' | 'chevron' | 'circle' | 'square' | 'diamond';

export interface FamilyStyle {
  /** Lengths of stroke and gap in pixels; empty: an unbroken line. */
  readonly dash: readonly number[];
  /** The same for what is only probable or disputed. */
  readonly uncertainDash: readonly number[];
  readonly arrow: ArrowShape;
  readonly arrowScale: number;
  /** Thickness in pixels of a line with one source. */
  readonly width: number;
}

export const FAMILY_STYLE: Readonly<Record<Family, FamilyStyle>> = {
  accusation: {
    dash: [],
    uncertainDash: [12, 4],
    arrow: 'triangle',
    arrowScale: 0.85,
    width: 1.2,
  },
  testimony: { dash: [], uncertainDash: [12, 4], arrow: 'vee', arrowScale: 0.95, width: 1.7 },
  commentary: {
    dash: [6, 3.5],
    uncertainDash: [6, 3.5, 1.5, 3.5],
    arrow: 'circle',
    arrowScale: 1,
    width: 1.2,
  },
  pressure: { dash: [1.5, 3], uncertainDash: [1.5, 6], arrow: 'tee', arrowScale: 1, width: 2 },
  tie: { dash: [], uncertainDash: [4, 4], arrow: 'chevron', arrowScale: 0.6, width: 0.8 },
};

export interface StanceStyle {
  readonly arrow: ArrowShape;
  readonly fill: 'filled' | 'hollow';
}

/** From accepting to rejecting: round, square, pointed; filled where it is without reserve. */
export const STANCE_STYLE: readonly StanceStyle[] = [
  { arrow: 'circle', fill: 'filled' },
  { arrow: 'circle', fill: 'hollow' },
  { arrow: 'square', fill: 'hollow' },
  { arrow: 'diamond', fill: 'hollow' },
  { arrow: 'diamond', fill: 'filled' },
];

/** Where the claims of one line take different stances. */
export const VARIED_STANCE: StanceStyle = { arrow: 'square', fill: 'filled' };

/** The families in the order in which they are drawn, the least telling undermost. */
export const DRAWING_ORDER: readonly Family[] = [...FAMILIES].reverse();
