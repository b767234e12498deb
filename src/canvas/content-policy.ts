/** Lets the picture live under a strict Content-Security-Policy. */

/**
 * The library would add a style element to the page, which a strict Content-Security-Policy
 * forbids; it does not where it finds one of that id, and the container is positioned here.
 */
export function forbidInjectedStyle(container: HTMLElement): void {
  const id = '__________cytoscape_stylesheet';
  const { ownerDocument } = container;
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  if (ownerDocument.getElementById(id)) return;
  const stand = ownerDocument.createElement('template');
  stand.id = id;
  ownerDocument.head.append(stand);
}
