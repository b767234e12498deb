/** Names set as labels: their font, their lines and how wide they are on this screen. */
import type { NodeSingular } from 'cytoscape';
import { LABEL_SIZE, labelLines } from './label-text.ts';

export interface Text {
  readonly lines: readonly string[];
  readonly width: number;
}

export class Texts {
  readonly #context: CanvasRenderingContext2D;
  readonly #fontFamily: string;
  readonly #known = new Map<string, Text>();

  constructor(context: CanvasRenderingContext2D, fontFamily: string) {
    this.#context = context;
    this.#fontFamily = fontFamily;
  }

  /** Settles when the fonts are here; until then others stand in, and are measured. */
  async load(fonts: FontFaceSet): Promise<void> {
    const plain = `${LABEL_SIZE}px ${this.#fontFamily}`;
    await Promise.allSettled([fonts.load(plain), fonts.load(`italic ${plain}`)]);
    this.#known.clear();
  }

  /** Events are set in italics. */
  font(node: NodeSingular): string {
    const style = node.data('kind') === 'event' ? 'italic ' : '';
    return `${style}${LABEL_SIZE}px ${this.#fontFamily}`;
  }

  of(node: NodeSingular): Text {
    const name: string = node.data('name');
    const known = this.#known.get(name);
    if (known) return known;
    const lines = labelLines(name);
    this.#context.font = this.font(node);
    const width = Math.ceil(Math.max(...lines.map((l) => this.#context.measureText(l).width)));
    const text = { lines, width };
    this.#known.set(name, text);
    return text;
  }
}
