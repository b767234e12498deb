/** Where the reader stands: the fitted view, its scale, and whether he has moved away from it. */
import type { Core } from 'cytoscape';
import { crowdOpacity, crowdScale, unitAt } from './symbol-scale.ts';
import type { Box, Point } from './types.ts';

/** A picture of a few is not blown up. */
export const LARGEST_OPENING = 2;
const CLOSER = 2.5;
const ROOM_FOR_LABELS = 8;
const EDGE = 2;

export class Viewport {
  readonly #cy: Core;
  readonly #padding: number;
  #opening = 1;
  #crowd = 1;
  /** The part of the model that was fitted last, whole. */
  #frame: readonly Point[] = [];
  /** False once the reader has zoomed or panned. */
  untouched = true;

  constructor(cy: Core, padding: number) {
    this.#cy = cy;
    this.#padding = padding;
  }

  /** True if there has been something to show, and room to show it. */
  get fitted(): boolean {
    return this.#frame.length > 0;
  }

  /** Model units to the pixel, for symbols, at the present zoom. */
  get unit(): number {
    return unitAt(this.#cy.zoom(), this.#opening) * this.#crowd;
  }

  get lineOpacity(): number {
    return crowdOpacity(this.#cy.edges().length);
  }

  /** While the picture is fitted, no label may stick out of this; afterwards there is no bound. */
  get bounds(): Box | null {
    if (!this.untouched) return null;
    return { x1: EDGE, y1: EDGE, x2: this.#cy.width() - EDGE, y2: this.#cy.height() - EDGE };
  }

  /** Shows everything, or only these entities; false if there is nothing to show. */
  fit(ids: Iterable<string> | null): boolean {
    const cy = this.#cy;
    const shown = ids && new Set(ids);
    const points = cy
      .nodes()
      .toArray()
      .filter((node) => !shown || shown.has(node.id()))
      .map((node) => ({ ...node.position() }));
    return this.#show(points, shown === null);
  }

  /** The same view in a picture of another size, whatever is drawn by now. */
  refit(): boolean {
    return this.#show(this.#frame, true);
  }

  #show(points: readonly Point[], whole: boolean): boolean {
    const cy = this.#cy;
    if (points.length === 0 || cy.width() === 0 || cy.height() === 0) return false;
    const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
    const [x1, x2] = [Math.min(...xs), Math.max(...xs)];
    const [y1, y2] = [Math.min(...ys), Math.max(...ys)];
    const room = (size: number) => Math.max(1, size - 2 * this.#padding);
    const zoom = Math.min(
      whole ? LARGEST_OPENING : CLOSER * this.#opening,
      room(cy.width()) / (x2 - x1 || 1),
      room(cy.height()) / (y2 - y1 || 1),
    );
    this.untouched = whole;
    if (whole) {
      this.#opening = zoom;
      this.#crowd = crowdScale(points.length, (x2 - x1) * (y2 - y1) * zoom ** 2);
      this.#frame = points;
    }
    cy.viewport({
      zoom,
      pan: {
        x: (cy.width() - zoom * (x1 + x2)) / 2,
        y: (cy.height() - zoom * (y1 + y2)) / 2 - ROOM_FOR_LABELS,
      },
    });
    return true;
  }

  /** Zooms about the middle of the picture. */
  zoomBy(factor: number): void {
    const cy = this.#cy;
    this.untouched = false;
    cy.zoom({
      level: cy.zoom() * factor,
      renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
    });
  }
}
