/** Puts the separate parts of a picture side by side, in rows, as words are set in a paragraph. */
import { LANDSCAPE } from './frame.ts';

const LOWEST = 0.3;

export interface Block {
  readonly width: number;
  readonly height: number;
}

/**
 * The upper left corner of each block. Rows follow the order of the blocks, are as wide as the
 * widest block or as landscape shape asks, and are centred. A small block does not join a row that
 * is much higher than itself.
 */
export function packRows(blocks: readonly Block[], gap: number): { x: number; y: number }[] {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...blocks.map((block) => block.width));
  const rowWidth = Math.max(widest, Math.sqrt(area * LANDSCAPE));
  const rows: { items: number[]; width: number; height: number }[] = [];
  blocks.forEach(({ width, height }, i) => {
    const row = rows.at(-1);
    const fits = row && row.width + gap + width <= rowWidth && height >= row.height * LOWEST;
    if (fits) {
      row.items.push(i);
      row.width += gap + width;
      row.height = Math.max(row.height, height);
    } else rows.push({ items: [i], width, height });
  });
  const corners: { x: number; y: number }[] = [];
  let y = 0;
  for (const row of rows) {
    let x = (rowWidth - row.width) / 2;
    for (const i of row.items) {
      corners[i] = { x, y: y + (row.height - blocks[i]!.height) / 2 };
      x += blocks[i]!.width + gap;
    }
    y += row.height + gap;
  }
  return corners;
}
