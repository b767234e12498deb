/** Which item of a list is which in another version of it. */

export interface Match {
  /** What tells the item from its neighbours. */
  readonly name: string;
  /** Undefined where it was not there. */
  readonly was?: unknown;
  /** Undefined where it is not there any more. */
  readonly is?: unknown;
}

/** By what an item is known: the more exact first. */
const KEYS: readonly (readonly string[])[] = [
  ['source', 'at'],
  ['who', 'part'],
  ['role', 'group'],
  ['source'],
  ['who'],
  ['role'],
  ['id'],
  ['by'],
  ['kind'],
  ['claim'],
  ['outcome'],
  ['name'],
];

/**
 * Items that are the same, then those known by the same; what is left is new or gone. In the order of the new list,
 * what is gone after it.
 */
export function matched(before: readonly unknown[], after: readonly unknown[]): Match[] {
  const left = new Set(before.keys());
  const found = new Map<number, number>();
  const pair = (keyOf: (item: unknown) => string | null) => {
    const open = new Map<string, number[]>();
    for (const i of left) {
      const key = keyOf(before[i]);
      if (key !== null) open.set(key, [...(open.get(key) ?? []), i]);
    }
    for (const [j, item] of after.entries()) {
      const key = found.has(j) ? null : keyOf(item);
      const i = key === null ? undefined : open.get(key)?.shift();
      if (i === undefined) continue;
      found.set(j, i);
      left.delete(i);
    }
  };
  pair((item) => JSON.stringify(item));
  for (const fields of KEYS) pair((item) => keyBy(item, fields));
  const present = after.map((is, j): Match => {
    const i = found.get(j);
    return { name: nameOf(is), is, ...(i === undefined ? {} : { was: before[i] }) };
  });
  return [...present, ...[...left].map((i) => ({ name: nameOf(before[i]), was: before[i] }))];
}

function keyBy(item: unknown, fields: readonly string[]): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const values = fields.map((field) => (item as Record<string, unknown>)[field]);
  return values.every((value) => typeof value === 'string') ? values.join(' ') : null;
}

function nameOf(item: unknown): string {
  for (const fields of KEYS) {
    const key = keyBy(item, fields);
    if (key !== null) return key;
  }
  return String(item);
}
