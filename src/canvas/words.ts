/**
 * The words of the picture, drawn on a canvas of their own above the symbols: always at reading
 * size whatever the zoom, with a rim of paper so that lines do not strike them through.
 */
import type { Core } from 'cytoscape';
import { around, BoxIndex } from './boxes.ts';
import { LABEL_SIZE, LINE_HEIGHT } from './label-text.ts';
import { labelBox, placeLabels, type LabelledNode, type Placement } from './labels.ts';
import type { Palette } from './palette.ts';
import { Texts } from './texts.ts';
import type { Box } from './types.ts';

const COUNT_SIZE = 10;
const LANDMARKS = 24;
const RIM = 3.5;
/** From the middle of a line, where the mark of duress is, to its number. */
const BESIDE_MARK = 12;
const FADED = 0.2;

export interface WordsOptions {
  readonly fontFamily: string;
  palette: Palette;
  /** Ids whose labels come first. */
  first: () => Iterable<string>;
}

/** A line of text, centred at a point. */
export interface WrittenLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly italic: boolean;
  readonly colour: string;
  readonly opacity: number;
  /** How wide it is on this screen, where that was measured. */
  readonly width: number | null;
}

export class Words {
  readonly #cy: Core;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #options: WordsOptions;
  readonly #texts: Texts;
  #placed: ReadonlyMap<string, Placement> = new Map();

  constructor(cy: Core, container: HTMLElement, options: WordsOptions) {
    this.#cy = cy;
    this.#options = options;
    this.#canvas = container.ownerDocument.createElement('canvas');
    this.#canvas.setAttribute('aria-hidden', 'true');
    Object.assign(this.#canvas.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      pointerEvents: 'none',
      zIndex: '1',
    });
    container.append(this.#canvas);
    const context = this.#canvas.getContext('2d');
    if (!context) throw new Error('missing canvas context: 2d');
    this.#context = context;
    this.#texts = new Texts(context, options.fontFamily);
  }

  get palette(): Palette {
    return this.#options.palette;
  }

  set palette(palette: Palette) {
    this.#options.palette = palette;
  }

  /** Settles when the fonts of the labels are here and their widths known. */
  fontsLoaded(): Promise<void> {
    return this.#texts.load(this.#canvas.ownerDocument.fonts);
  }

  /** Decides anew which labels show, and where; `steady` keeps the sides they are on. */
  place(steady: boolean, within: Box | null): void {
    this.#placed = placeLabels(this.#labelled(), {
      first: this.#options.first(),
      landmarks: LANDMARKS,
      lines: this.#lines(),
      ...(steady && { previous: this.#placed }),
      ...(within && { within }),
    });
  }

  /** The labels as they stand, in pixels from the container's corner. */
  boxes(): (Box & { id: string })[] {
    return this.#labelled().flatMap((node) => {
      const side = this.#placed.get(node.id);
      return side ? [{ id: node.id, ...labelBox(node, side) }] : [];
    });
  }

  draw(): void {
    const ratio = globalThis.devicePixelRatio || 1;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== w || this.#canvas.height !== h) {
      this.#canvas.width = w;
      this.#canvas.height = h;
    }
    const context = this.#context;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.strokeStyle = this.#options.palette.paper;
    const taken = new BoxIndex();
    for (const box of this.boxes()) {
      taken.add(box.id, box);
      if (box.x2 > 0 && box.y2 > 0 && box.x1 < width && box.y1 < height) this.#drawName(box);
    }
    this.#drawCounts(taken);
    context.globalAlpha = 1;
  }

  /** Everything that is written, line by line. */
  texts(): WrittenLine[] {
    const taken = new BoxIndex();
    const names = this.boxes().flatMap((box) => {
      taken.add(box.id, box);
      const node = this.#cy.getElementById(box.id);
      const { lines, width } = this.#texts.of(node);
      const style = {
        italic: node.data('kind') === 'event',
        opacity: node.hasClass('faded') ? FADED : 1,
        ...{ size: LABEL_SIZE, colour: this.#options.palette.ink },
      };
      return lines.map((text, i) => ({
        ...{ text, width: lines.length === 1 ? width : null, ...style },
        x: (box.x1 + box.x2) / 2,
        y: box.y1 + LINE_HEIGHT * (i + 0.5),
      }));
    });
    const style = { italic: false, opacity: 1, size: COUNT_SIZE, width: null };
    const counts = this.#counts(taken).map((count) => ({
      ...{ ...count, ...style, colour: this.#options.palette.inkSoft },
    }));
    return [...names, ...counts];
  }

  remove(): void {
    this.#canvas.remove();
  }

  #drawName(box: Box & { id: string }): void {
    const node = this.#cy.getElementById(box.id);
    const context = this.#context;
    const { lines } = this.#texts.of(node);
    context.font = this.#texts.font(node);
    context.globalAlpha = node.hasClass('faded') ? FADED : 1;
    context.fillStyle = this.#options.palette.ink;
    lines.forEach((line, i) => {
      this.#drawText(line, (box.x1 + box.x2) / 2, box.y1 + LINE_HEIGHT * (i + 0.5), RIM);
    });
  }

  #drawCounts(taken: BoxIndex): void {
    const context = this.#context;
    context.font = `${COUNT_SIZE}px ${this.#options.fontFamily}`;
    context.fillStyle = this.#options.palette.inkSoft;
    context.globalAlpha = 1;
    for (const { text, x, y } of this.#counts(taken)) this.#drawText(text, x, y, RIM);
  }

  /** Numbers on the lines that bundle several claims, where nothing is in the way. */
  #counts(taken: BoxIndex): { text: string; x: number; y: number }[] {
    return this.#cy
      .edges('[count > 1]')
      .map((edge) => {
        const at = edge.renderedMidpoint();
        if (!at || edge.hasClass('faded') || Number.isNaN(at.x)) return [];
        const text = String(edge.data('count'));
        const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const length = Math.hypot(dx, dy);
        if (length < 40) return [];
        const aside = edge.hasClass('duress') ? BESIDE_MARK / length : 0;
        const beside = { x: at.x - aside * dx, y: at.y - aside * dy };
        const box = around(beside, 6 * text.length + 4, COUNT_SIZE + 2);
        if (taken.hits(box)) return [];
        taken.add(edge.id(), box);
        return [{ text, ...beside }];
      })
      .flat();
  }

  #drawText(text: string, x: number, y: number, rim: number): void {
    this.#context.lineWidth = rim;
    this.#context.strokeText(text, x, y);
    this.#context.fillText(text, x, y);
  }

  #labelled(): LabelledNode[] {
    const zoom = this.#cy.zoom();
    return this.#cy.nodes().map((node) => {
      const { lines, width } = this.#texts.of(node);
      const { x, y } = node.renderedPosition();
      const ring = node.hasClass('confessed') ? 3.5 : 1;
      return {
        id: node.id(),
        x,
        y,
        halfWidth: (node.width() * zoom) / 2 + ring,
        halfHeight: (node.height() * zoom) / 2 + ring,
        width,
        height: lines.length * LINE_HEIGHT,
        rank: node.data('weight') + (node.hasClass('faded') ? 0 : 1e6),
      };
    });
  }

  #lines() {
    return this.#cy
      .edges()
      .map((edge) => [edge.source().renderedPosition(), edge.target().renderedPosition()] as const);
  }
}
