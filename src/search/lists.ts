/** Many short lists of numbers in two arrays: list n is `items` from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** From pairs (list, item) in two arrays of one length; items keep their order. */
export function listsFrom(count: number, list: readonly number[], item: readonly number[]): Lists {
  const starts = new Uint32Array(count + 1);
  for (const n of list) starts[n + 1]!++;
  for (let n = 0; n < count; n++) starts[n + 1]! += starts[n]!;
  const next = starts.slice();
  const items = new Uint32Array(list.length);
  for (let i = 0; i < list.length; i++) items[next[list[i]!]!++] = item[i]!;
  return { starts, items };
}
