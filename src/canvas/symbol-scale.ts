/** How symbols grow with the zoom: slower than the distances between them. */

const GROWTH = 0.35;
const SMALLEST = 0.75;
const LARGEST = 2;

/** Model units to the pixel at a zoom, where symbols have their plain size at `opening`. */
export function unitAt(zoom: number, opening: number): number {
  const size = Math.min(LARGEST, Math.max(SMALLEST, (zoom / opening) ** GROWTH));
  return size / zoom;
}

const ROOMY = 6000;
const FINEST = 0.5;

/** Symbols and lines are finer where many share a picture of so many square pixels. */
export function crowdScale(nodes: number, area: number): number {
  return Math.max(FINEST, Math.min(1, Math.sqrt(area / Math.max(1, nodes) / ROOMY)));
}

const FEW_LINES = 250;

/** Lines are fainter where there are many. */
export function crowdOpacity(lines: number): number {
  return Math.max(0.3, Math.min(0.8, (0.8 * FEW_LINES) / Math.max(1, lines)));
}
