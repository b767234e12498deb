/** Which part of a long list is in view, and how much lies before and after it. Pure. */

export interface Part {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Pixels before and after the part. */
  readonly before: number;
  readonly after: number;
}

/** Drawn beyond either edge of the view, so that a step of the keyboard finds its place. */
const MARGIN = 6;
/** So many are drawn whole. */
const WHOLE = 60;

/**
 * The part of `count` items, each of `size` pixels, that a view of `room` pixels scrolled to
 * `offset` needs; the whole if there are few.
 */
export function partInView(count: number, size: number, offset: number, room: number): Part {
  if (count <= WHOLE) return { first: 0, end: count, before: 0, after: 0 };
  const most = Math.max(0, count - 1);
  const first = Math.min(most, Math.max(0, Math.floor(offset / size) - MARGIN));
  const end = Math.min(count, Math.max(first + 1, Math.ceil((offset + room) / size) + MARGIN));
  return { first, end, before: first * size, after: (count - end) * size };
}
