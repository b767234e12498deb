/** The picture on the page: a canvas that shows elements where the layout put them. */
import cytoscape, { type Core } from 'cytoscape';
import { forbidInjectedStyle } from './content-policy.ts';
import type { GraphContainer, GraphHandle, GraphOptions } from './handle.ts';
import { Marks } from './marks.ts';
import { PLATE } from './plate-path.ts';
import type { Point } from './types.ts';
import type { Palette } from './palette.ts';
import { restyle } from './restyle.ts';
import { stylesheet } from './stylesheet.ts';
import { syncElements } from './sync.ts';
import { Viewport } from './viewport.ts';
import { Words } from './words.ts';

export type { GraphContainer, GraphHandle, GraphOptions, LabelBox } from './handle.ts';

const PADDING = 48;
const ZOOM_STEP = 1.3;
/** Up to so many elements, symbols keep their size in every frame of a zoom; above, after it. */
const FLUENT = 400;
const PAUSE = 100;
/** Names wait so long for their fonts, lest they are placed twice. */
const FONTS = 300;

/** Draws the elements into a container and listens to the pointer. */
export function attachGraph(container: GraphContainer, options: GraphOptions): GraphHandle {
  forbidInjectedStyle(container);
  const cy = cytoscape({
    container,
    elements: [],
    layout: { name: 'preset' },
    minZoom: 0.005,
    maxZoom: 8,
    boxSelectionEnabled: false,
    autounselectify: true,
    autoungrabify: true,
  });
  const { fontFamily, palette } = options;
  const marks = new Marks(cy);
  const words = new Words(cy, container, { fontFamily, palette, first: () => marks.first() });
  const view = new Viewport(cy, options.padding ?? PADDING);
  const scale = { unit: 1, lineOpacity: 1 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** False at first: symbols and lines are there before the names. */
  let written = false;
  const placeWords = (steady: boolean): void => {
    if (written) words.place(steady, view.bounds);
  };
  const drawWords = (): void => {
    if (written) words.draw();
  };
  const write = (): void => {
    clearTimeout(fonts);
    if (cy.destroyed()) return;
    written = true;
    placeWords(false);
    drawWords();
  };
  const fonts = setTimeout(write, FONTS);

  // What is already shown is not drawn again: a page says all it knows once the picture is there.
  let shown = options.elements;
  let painted = '';
  const setPalette = (next: Palette): void => {
    const colours = JSON.stringify(next);
    if (colours === painted) return;
    painted = colours;
    words.palette = next;
    const sheet = { unit: () => scale.unit, lineOpacity: () => scale.lineOpacity };
    cy.style(stylesheet(next, sheet));
  };
  const rescale = (steady: boolean): void => {
    clearTimeout(timer);
    scale.unit = view.unit;
    scale.lineOpacity = view.lineOpacity;
    restyle(cy, FLUENT);
    placeWords(steady);
  };
  let fitting = false;
  const afterZoom = (): void => {
    if (fitting) return;
    if (cy.elements().length <= FLUENT) return rescale(true);
    clearTimeout(timer);
    timer = setTimeout(() => rescale(true), PAUSE);
  };
  const remark = (): void => {
    marks.apply();
    placeWords(true);
    drawWords();
  };
  /** Moves the view and rescales once; false if there was nothing to show. */
  const moved = (move: () => boolean): boolean => {
    fitting = true;
    const done = move();
    fitting = false;
    if (done) rescale(false);
    return done;
  };
  const fit = (ids: Iterable<string> | null = null): void => void moved(() => view.fit(ids));
  let size = '';
  /** Cytoscape also tells of the size at which the picture has just been drawn. */
  const resized = (): void => {
    const now = `${cy.width()} ${cy.height()}`;
    if (now === size) return;
    size = now;
    if (!view.untouched || !moved(() => view.refit())) drawWords();
  };

  const handle: GraphHandle = {
    setElements(elements) {
      if (elements === shown && view.fitted) return;
      shown = elements;
      syncElements(cy, elements);
      if (!view.fitted) fit();
      remark();
    },
    setSelection(id, bundleKey = null) {
      if (marks.selected === id && marks.bundle === bundleKey) return;
      marks.selected = id;
      marks.bundle = bundleKey;
      remark();
    },
    setHover(id) {
      if (marks.hovered === id) return;
      marks.hovered = id;
      remark();
    },
    setPalette,
    fit,
    zoomIn: () => view.zoomBy(ZOOM_STEP),
    zoomOut: () => view.zoomBy(1 / ZOOM_STEP),
    pan(x, y) {
      view.untouched = false;
      cy.panBy({ x, y });
    },
    visibleLabelBoxes: () => words.boxes(),
    symbolAt(id) {
      const node = cy.getElementById(id);
      return node.empty() ? null : node.renderedPosition();
    },
    async snapshot() {
      const { snapshot } = await import('./snapshot.ts');
      return snapshot(cy, words, words.palette);
    },
    destroy() {
      clearTimeout(timer);
      clearTimeout(fonts);
      words.remove();
      cy.destroy();
      delete container.graphHandle;
    },
  };

  listen(cy, container, options, handle);
  cy.on('zoom', afterZoom);
  // What the page was built with has been seen until now.
  cy.one('render', () => container.querySelector(`.${PLATE}`)?.remove());
  cy.on('render', drawWords);
  cy.on('resize', resized);
  cy.on('dragpan scrollzoom pinchzoom', () => (view.untouched = false));
  // Each style is computed once, at the scale of the view that is opened.
  cy.batch(() => {
    setPalette(palette);
    syncElements(cy, options.elements);
    fit();
  });
  size = `${cy.width()} ${cy.height()}`;
  void words.fontsLoaded().then(write, write);
  container.graphHandle = handle;
  return handle;
}

function listen(
  cy: Core,
  container: HTMLElement,
  { onSelect, onSelectBundle, onBackground, onHover }: GraphOptions,
  handle: GraphHandle,
): void {
  /** A name belongs to its symbol, though it is drawn on a canvas of its own. */
  const named = ({ x, y }: Point): string | null =>
    handle.visibleLabelBoxes().find((b) => x >= b.x1 && x <= b.x2 && y >= b.y1 && y <= b.y2)?.id ??
    null;
  cy.on('tap', (event) => {
    const target = event.target;
    const label = target !== cy && target.isNode() ? null : named(event.renderedPosition);
    if (label !== null) onSelect?.(label);
    else if (target === cy) onBackground?.();
    else if (target.isNode()) onSelect?.(target.id());
    else onSelectBundle?.(target.id());
  });
  const hover = (id: string | null): void => {
    container.style.cursor = id === null ? '' : 'pointer';
    handle.setHover(id);
    onHover?.(id);
  };
  cy.on('mouseover', 'node, edge', (event) => {
    // A line that runs under a name does not take the pointer from it, nor the name from its place.
    if (!event.target.isNode() && named(event.renderedPosition) !== null) return;
    hover(event.target.id());
  });
  cy.on('mouseout', 'node, edge', () => hover(null));
}
