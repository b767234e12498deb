/** What the page gives to the picture, and what it can do with it. */
import type { DrawnElements } from './elements.ts';
import type { Palette } from './palette.ts';
import type { Snapshot } from './snapshot.ts';
import type { Box, Point } from './types.ts';

export interface GraphOptions {
  readonly elements: DrawnElements;
  readonly palette: Palette;
  readonly fontFamily: string;
  /** Free margin in pixels around the picture when it is fitted. */
  readonly padding?: number;
  readonly onSelect?: (id: string) => void;
  readonly onSelectBundle?: (key: string) => void;
  readonly onHover?: (id: string | null) => void;
  readonly onBackground?: () => void;
}

export interface LabelBox extends Box {
  readonly id: string;
}

/** What the page can do with the picture. Every method acts at once; nothing is animated. */
export interface GraphHandle {
  setElements(elements: DrawnElements): void;
  setSelection(id: string | null, bundleKey?: string | null): void;
  /** Brings out a neighbourhood, as hovering does: for a text list beside the picture. */
  setHover(id: string | null): void;
  setPalette(palette: Palette): void;
  /** Shows everything, or these entities. */
  fit(ids?: Iterable<string> | null): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Moves the view by pixels. */
  pan(dx: number, dy: number): void;
  /** Boxes of the labels now drawn, in pixels from the container's corner. */
  visibleLabelBoxes(): LabelBox[];
  /** The middle of an entity's symbol, in pixels from the container's corner; null if not drawn. */
  symbolAt(id: string): Point | null;
  /** What is drawn, as plain data: for a file. */
  snapshot(): Promise<Snapshot>;
  destroy(): void;
}

/** The handle is kept on the container too, where a browser test can find it. */
export interface GraphContainer extends HTMLElement {
  graphHandle?: GraphHandle;
}
