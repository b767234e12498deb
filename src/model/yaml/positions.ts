/**
 * Where in a YAML text a value stands. Positions are looked up from the parser's events only when a
 * problem asks for one, so a good file costs nothing.
 */
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import type { Position } from '../problems.ts';

export type Path = readonly (string | number)[];

/** Line and column, from 1, of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/**
 * A function from a path in the value to its place in the text; a path that is not there gives the
 * nearest enclosing value. With `key`, the place of the last key itself.
 */
export function locator(text: string): (path: Path, key?: boolean) => Position {
  let events: Event[] | null = null;
  return (path, key = false) => {
    events ??= parseEvents(text, {});
    return positionAt(text, offsetOf(events, text, path, key));
  };
}

function offsetOf(events: readonly Event[], text: string, path: Path, key: boolean): number {
  let at = 1;
  let offset = startOf(events[at]);
  for (const [depth, step] of path.entries()) {
    const event = events[at];
    if (event === undefined) return offset;
    const found = childAt(events, text, at, step);
    if (found === null) return offset;
    if (key && depth === path.length - 1) return startOf(events[found.key]);
    at = found.value;
    const start = startOf(events[at]);
    offset = start || startOf(events[found.key]) || offset;
  }
  return offset;
}

/** The events of a child: its key (of a mapping) and its value. */
function childAt(
  events: readonly Event[],
  text: string,
  parent: number,
  step: string | number,
): { key: number; value: number } | null {
  const kind = events[parent]?.type;
  let at = parent + 1;
  if (kind === EVENT_ID.SEQUENCE) {
    for (let index = 0; events[at] && events[at]!.type !== EVENT_ID.POP; index++) {
      if (index === step) return { key: at, value: at };
      at = after(events, at);
    }
  } else if (kind === EVENT_ID.MAPPING) {
    while (events[at] && events[at]!.type !== EVENT_ID.POP) {
      const event = events[at]!;
      const value = after(events, at);
      if (event.type === EVENT_ID.SCALAR && getScalarValue(text, event) === String(step)) {
        return { key: at, value };
      }
      at = after(events, value);
    }
  }
  return null;
}

/** The index of the event after a whole node. */
function after(events: readonly Event[], at: number): number {
  let depth = 0;
  do {
    const type = events[at]?.type;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++;
    else if (type === EVENT_ID.POP) depth--;
    at++;
  } while (depth > 0 && at < events.length);
  return at;
}

const isQuoted = (style: number) =>
  style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return Math.max(0, event.valueStart - (isQuoted(event.style) ? 1 : 0));
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    default:
      return 0;
  }
}
