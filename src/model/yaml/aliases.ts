/**
 * Aliases (`*name`) that would swell a text beyond measure: a few that double each other are worth
 * gigabytes, and one within its own value has no end. Pure.
 */
import { EVENT_ID, type Event } from 'js-yaml';

/** So many characters may come of aliases, beside those that are written. */
const MOST = 1_000_000;

/** The first thing wrong with the aliases of a value just read, and its offset; null if nothing is. */
export function aliasFault(
  text: string,
  events: readonly Event[],
  value: unknown,
): { offset: number; message: string } | null {
  if (!text.includes('*')) return null;
  const aliases = events.filter((event) => event.type === EVENT_ID.ALIAS);
  const last = aliases.at(-1);
  if (last === undefined) return null;
  const size = sizeOf(value, new Map());
  if (size === Infinity) {
    return {
      offset: endless(text, events) ?? last.anchorStart,
      message: 'alias within its own value',
    };
  }
  if (size <= text.length + MOST) return null;
  return {
    offset: last.anchorStart,
    message: `aliases that swell the file: by more than ${MOST} characters`,
  };
}

/** The characters of a value written out, each part counted once however often it is met. */
function sizeOf(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return String(value).length + 1;
  const size = known.get(value);
  if (size !== undefined) return size;
  // Met again before it is done, it holds itself.
  known.set(value, Infinity);
  let sum = 1;
  for (const [key, part] of Object.entries(value)) sum += key.length + sizeOf(part, known);
  known.set(value, sum);
  return sum;
}

/** The offset of the first alias inside the value that it names. */
function endless(text: string, events: readonly Event[]): number | null {
  const open: (string | null)[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) open.push(null);
    else {
      const name = text.slice(event.anchorStart, event.anchorEnd);
      if (event.type === EVENT_ID.ALIAS && open.includes(name)) return event.anchorStart;
      if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
        open.push(event.anchorStart < 0 ? null : name);
      }
    }
  }
  return null;
}
