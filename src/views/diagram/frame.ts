/** Which way the layers run, and how large boxes and gaps are, for the room there is. Pure. */
import { longestPart } from './text.ts';
import type { DiagramNode } from './types.ts';

export const MARGIN = 14;
/** Between the boxes of a layer. */
export const APART = 14;
export const NAME_SIZE = 14.5;
export const NOTE_SIZE = 12;
export const INSET = 10;
/** The sign of the kind, before the name. */
export const MARK = 16;

const NARROW = 480;
const LEAST_BOX = 112;
const MOST_BOX = 176;
const MOST_TALL_BOX = 220;
const LEAST_GAP = 58;
const TALL_GAP = 60;

export interface Frame {
  /** Layers from left to right; else from top to bottom. */
  readonly wide: boolean;
  readonly boxWidth: number;
  /** No box may be narrower: some word would break. */
  readonly leastWidth: number;
  /** Between layers, at least. */
  readonly gap: number;
  /** From the left to the right, without scrolling. */
  readonly room: number;
}

/**
 * Left to right where that fits, unless the room is narrow and the other way fits too; where
 * neither fits, whichever is less too wide.
 */
export function frameOf(nodes: readonly DiagramNode[], available: number): Frame {
  const counts = new Map<number, number>();
  for (const { layer } of nodes) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const layers = Math.max(1, counts.size);
  const widest = Math.max(1, ...counts.values());
  const words = Math.max(0, ...nodes.map(({ name }) => longestPart(name, NAME_SIZE)));
  const least = Math.min(MOST_BOX, Math.max(LEAST_BOX, Math.ceil(words) + 2 * INSET + MARK));
  const room = available - 2 * MARGIN;
  const asWide = layers * least + (layers - 1) * LEAST_GAP;
  const asTall = widest * least + (widest - 1) * APART;
  const fits = (needed: number) => needed <= room;
  const tall = fits(asTall) && (available < NARROW || !fits(asWide));
  const wide = !tall && (fits(asWide) || asWide < asTall);
  if (!wide) {
    const share = (room - (widest - 1) * APART) / widest;
    const boxWidth = clamp(share, least, MOST_TALL_BOX);
    return { wide, boxWidth, leastWidth: least, gap: TALL_GAP, room };
  }
  const boxWidth = clamp(room / (layers * 1.9), least, MOST_BOX);
  return { wide, boxWidth, leastWidth: least, gap: LEAST_GAP, room };
}

const clamp = (value: number, least: number, most: number) =>
  Math.floor(Math.max(least, Math.min(most, value)));
