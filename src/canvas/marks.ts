/** What is chosen and pointed at, as classes on the elements. */
import type { CollectionReturnValue, Core } from 'cytoscape';

const MOST_TO_FADE = 600;

export class Marks {
  readonly #cy: Core;
  selected: string | null = null;
  bundle: string | null = null;
  hovered: string | null = null;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** Ids whose labels matter most now. */
  first(): string[] {
    const ids = [this.selected, this.hovered].filter((id) => id !== null);
    return [...ids, ...this.#ends()];
  }

  /** Brings the classes in line with the marks, touching only what changes. */
  apply(): void {
    const cy = this.#cy;
    const near = this.hovered === null ? null : this.#near(this.hovered);
    const bright = this.#isLarge() ? null : near;
    const chosen = cy.collection().merge(this.#byId(this.selected)).merge(this.#byId(this.bundle));
    cy.batch(() => {
      this.#only('selected', chosen);
      this.#only('hover-near', near);
      this.#only('faded', bright && cy.elements().difference(bright).difference(chosen));
    });
  }

  /** Fading a large picture at every movement of the pointer would make it stutter. */
  #isLarge(): boolean {
    return this.#cy.elements().length > MOST_TO_FADE;
  }

  #byId(id: string | null): CollectionReturnValue {
    return id === null ? this.#cy.collection() : this.#cy.getElementById(id);
  }

  #only(name: string, wanted: CollectionReturnValue | null): void {
    const marked = this.#cy.elements(`.${name}`);
    const all = wanted ?? this.#cy.collection();
    marked.difference(all).removeClass(name);
    all.difference(marked).addClass(name);
  }

  #near(id: string): CollectionReturnValue | null {
    const pointed = this.#cy.getElementById(id);
    if (pointed.empty()) return null;
    return pointed.closedNeighborhood().union(pointed.connectedNodes());
  }

  #ends(): string[] {
    if (this.bundle === null) return [];
    return this.#cy
      .getElementById(this.bundle)
      .connectedNodes()
      .map((node) => node.id());
  }
}
