/** Where everything stands in the picture: a pure function of the graph and a seed. */
import { withClearance } from './clearance.ts';
import { connectedParts, type Part } from './components.ts';
import { forceAtlasLayout } from './force-atlas.ts';
import { evened } from './evened.ts';
import { type Frame, frameOf, landscape } from './frame.ts';
import { withoutOverlaps } from './overlaps.ts';
import { packRows } from './pack.ts';
import { clarity } from './clarity.ts';
import { springLayout } from './spring.ts';
import type { LayoutInput, LayoutNode, Positions } from './types.ts';

/** Up to here fCoSE gives the better picture; beyond, it does not finish. */
const MOST_FOR_SPRINGS = 400;
/** How far a picture is evened out: 0 leaves its crowds, 1 puts all at equal distances. */
const EVENNESS = 0.5;
/** Clearing lines makes boxes overlap and the reverse; so often is either done. */
const PASSES = 6;
const GAP = 10;
const GAP_BETWEEN_PARTS = 32;
const AIR = { across: 1.45, down: 1.25 } as const;

/**
 * Positions in whole units, x and y by turns, in the order of the nodes. No two boxes overlap;
 * separate parts stand in rows below the largest, single nodes last.
 */
export function layoutPositions(input: LayoutInput, seed: number): number[] {
  const parts = connectedParts(input);
  const placed = parts.map((part) => placePart(part, seed));
  const frames = parts.map((part, i) => frameOfPart(part, placed[i]!));
  const corners = packRows(frames, GAP_BETWEEN_PARTS);
  const result = new Array<number>(2 * input.nodes.length).fill(0);
  parts.forEach((part, p) => {
    const [frame, corner, at] = [frames[p]!, corners[p]!, placed[p]!];
    part.members.forEach((node, i) => {
      result[2 * node] = Math.round(at[2 * i]! - frame.x + corner.x);
      result[2 * node + 1] = Math.round(at[2 * i + 1]! - frame.y + corner.y);
    });
  });
  return centred(input.nodes, result);
}

/** A single node has air around it, so that its name need not make way for the next one's. */
function frameOfPart({ nodes }: Part, at: Positions): Frame {
  if (nodes.length > 1) return frameOf(nodes, at);
  const aired = nodes.map((n) => ({
    ...n,
    width: n.width * AIR.across,
    height: n.height * AIR.down,
  }));
  return frameOf(aired, at);
}

function placePart(part: Part, seed: number): Positions {
  if (part.nodes.length === 1) return [0, 0];
  if (part.nodes.length > MOST_FOR_SPRINGS) return finished(part, forceAtlasLayout(part, seed));
  let best: Positions = [];
  let least = Infinity;
  for (let attempt = 0; attempt < attempts(part.nodes.length); attempt++) {
    const at = finished(part, springLayout(part, seed + 1009 * attempt));
    const cost = clarity(part, at);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/** Chance favours some starts: a small picture is tried several times and the clearest kept. */
function attempts(size: number): number {
  return size <= 60 ? 12 : size <= 120 ? 6 : size <= 200 ? 3 : 1;
}

function finished(part: Part, start: Positions): Positions {
  let at = withoutOverlaps(part.nodes, landscape(part.nodes, evened(start, EVENNESS)), GAP);
  if (part.nodes.length > MOST_FOR_SPRINGS) return at;
  for (let pass = 0; pass < PASSES; pass++) {
    at = withoutOverlaps(part.nodes, withClearance(part, at), GAP);
  }
  return at;
}

function centred(nodes: readonly LayoutNode[], at: number[]): number[] {
  if (nodes.length === 0) return at;
  const { x, y, width, height } = frameOf(nodes, at);
  const [dx, dy] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  return at.map((value, i) => value - (i % 2 === 0 ? dx : dy));
}
