/** Computes the styles anew, a large picture's in slices so that no frame takes long. */
import type { Core } from 'cytoscape';

/** In the library, though not in its types. */
interface Restylable {
  updateStyle(): void;
}

const pending = new WeakMap<Core, number>();

/** At once up to so many elements; beyond, as many in each of the next frames. */
export function restyle(cy: Core, slice: number): void {
  cancelAnimationFrame(pending.get(cy) ?? 0);
  const all = cy.elements();
  if (all.length <= slice) {
    cy.style().update();
    return;
  }
  const next = (from: number): void => {
    if (cy.destroyed()) return;
    (all.slice(from, from + slice) as unknown as Restylable).updateStyle();
    if (from + slice < all.length)
      pending.set(
        cy,
        requestAnimationFrame(() => next(from + slice)),
      );
  };
  next(0);
}
