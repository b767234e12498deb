/** Names that JavaScript treats specially; none is a field, and none may reach an object. Pure. */
import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import { startOf } from './positions.ts';

/** So many are told; who removes them sees the others. */
const MOST = 200;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** A name that is not written out needs the sign of an escape. */
const MAY_FORBID = /__proto__|constructor|prototype|\\/;

/** Every forbidden field name of a text and its offset. The value tells whether it is worth looking. */
export function forbiddenKeys(
  text: string,
  events: readonly Event[],
  value: unknown,
): { name: string; offset: number }[] {
  if (!MAY_FORBID.test(text) || !holdsForbidden(value)) return [];
  const found: { name: string; offset: number }[] = [];
  for (const key of keysOf(text, events)) if (found.push(key) === MOST) break;
  return found;
}

function holdsForbidden(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsForbidden);
  // Without a list of its own for every object: this looks at all that is read.
  for (const key in value) {
    if (FORBIDDEN.has(key) || holdsForbidden((value as Record<string, unknown>)[key])) return true;
  }
  return false;
}

/** However a key is written: plain, in quotation marks, with escapes, or through an alias. */
function* keysOf(text: string, events: readonly Event[]) {
  const anchored = new Map<string, string>();
  /** For each open collection: of a mapping, whether a key comes next; else null. */
  const open: (boolean | null)[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const isKey = open.at(-1) === true;
    if (open.length > 0 && open.at(-1) !== null) open[open.length - 1] = !isKey;
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) {
      const anchor = text.slice(event.anchorStart, event.anchorEnd);
      const isAlias = event.type === EVENT_ID.ALIAS;
      const name = isAlias ? anchored.get(anchor) : getScalarValue(text, event);
      if (!isAlias && event.anchorStart >= 0) anchored.set(anchor, name ?? '');
      if (isKey && name !== undefined && FORBIDDEN.has(name))
        yield { name, offset: startOf(event) };
    } else open.push(event.type === EVENT_ID.MAPPING ? true : null);
  }
}
