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
  let file: Events | null = null;
  return (path, key = false) => {
    file ??= { text, events: parseEvents(text, {}), items: new Map(), lines: lineStarts(text) };
    return positionIn(file.lines, offsetOf(file, path, key));
  };
}

/** A parsed text, and what looking places up in it has found so far. */
interface Events {
  readonly text: string;
  readonly events: readonly Event[];
  /** The items of each sequence that was looked into, so that a long list is walked once. */
  readonly items: Map<number, readonly number[]>;
  readonly lines: readonly number[];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionIn(lines: readonly number[], offset: number): Position {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - lines[low]! + 1 };
}

function offsetOf(file: Events, path: Path, key: boolean): number {
  const { events } = file;
  let at = 1;
  let offset = startOf(events[at]);
  for (const [depth, step] of path.entries()) {
    const event = events[at];
    if (event === undefined) return offset;
    const found = childAt(file, at, step);
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
  file: Events,
  parent: number,
  step: string | number,
): { key: number; value: number } | null {
  const { events, text } = file;
  const kind = events[parent]?.type;
  if (kind === EVENT_ID.SEQUENCE) {
    const item = typeof step === 'number' ? itemsOf(file, parent)[step] : undefined;
    return item === undefined ? null : { key: item, value: item };
  }
  if (kind === EVENT_ID.MAPPING) {
    let at = parent + 1;
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

function itemsOf({ events, items }: Events, parent: number): readonly number[] {
  const known = items.get(parent);
  if (known !== undefined) return known;
  const found: number[] = [];
  for (let at = parent + 1; events[at] && events[at]!.type !== EVENT_ID.POP;) {
    found.push(at);
    at = after(events, at);
  }
  items.set(parent, found);
  return found;
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
