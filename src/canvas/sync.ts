/** Brings the canvas in line with a new drawing, touching only what differs. */
import type { Core, ElementDefinition } from 'cytoscape';
import type { DrawnElements, EdgeElement, NodeElement } from './elements.ts';

/** Adds, removes and updates by id; what stays keeps its place and its marks. */
export function syncElements(cy: Core, elements: DrawnElements): void {
  const wanted = new Map<string, NodeElement | EdgeElement>();
  for (const element of elements.nodes) wanted.set(element.data.id, element);
  for (const element of elements.edges) wanted.set(element.data.id, element);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const drawn = cy.getElementById(id);
      if (drawn.empty()) {
        fresh.push({
          ...element,
          data: { ...element.data },
          ...(element.group === 'nodes' && { position: { ...element.position } }),
        });
        continue;
      }
      drawn.data({ ...element.data });
      drawn.classes(element.classes);
      if (element.group === 'nodes') drawn.position({ ...element.position });
    }
    cy.add(fresh);
  });
}
