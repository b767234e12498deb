/**
 * Where in a YAML text a value stands. Positions are looked up from the parser's events only when a
 * problem asks for one, so a good file costs nothing.
 */
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import type { Position } from '../problems.ts';

export type Path = readonly (string | number)[];

/** The place of what stands at a path; with `key`, of the last key itself. */
export type Locate = (path: Path, key?: boolean) => Position;

/** A function from an offset in a text to its line and column, from 1. */
export function lineCounter(text: string): (offset: number) => Position {
  const lines = lineStarts(text);
  return (offset) => positionIn(lines, offset);
}

/**
 * A function from a path in the value to its place in the text; a path that is not there gives the
 * nearest enclosing value. With `key`, the place of the last key itself.
 */
export function locator(text: string): Locate {
  let file: Events | null = null;
  return (path, key = false) => {
    file ??= {
      text,
      events: parseEvents(text, {}),
      items: new Map(),
      fields: new Map(),
      lines: lineStarts(text),
    };
    return positionIn(file.lines, offsetOf(file, path, key));
  };
}

/** The events of a field: its key (of a mapping) and its value. */
interface Field {
  readonly key: number;
  readonly value: number;
}

/** A parsed text, and what looking places up in it has found so far. */
interface Events {
  readonly text: string;
  readonly events: readonly Event[];
  /** The items of each sequence that was looked into, so that a long list is walked once. */
  readonly items: Map<number, readonly number[]>;
  /** The fields of each mapping that was looked into, by name. */
  readonly fields: Map<number, ReadonlyMap<string, Field>>;
  readonly lines: readonly number[];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
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

function childAt(file: Events, parent: number, step: string | number): Field | null {
  const kind = file.events[parent]?.type;
  if (kind === EVENT_ID.SEQUENCE) {
    const item = typeof step === 'number' ? itemsOf(file, parent)[step] : undefined;
    return item === undefined ? null : { key: item, value: item };
  }
  if (kind === EVENT_ID.MAPPING) return fieldsOf(file, parent).get(String(step)) ?? null;
  return null;
}

function fieldsOf({ text, events, fields }: Events, parent: number): ReadonlyMap<string, Field> {
  const known = fields.get(parent);
  if (known !== undefined) return known;
  const found = new Map<string, Field>();
  let at = parent + 1;
  while (events[at] && events[at]!.type !== EVENT_ID.POP) {
    const key = events[at]!;
    const value = after(events, at);
    if (key.type === EVENT_ID.SCALAR) found.set(getScalarValue(text, key), { key: at, value });
    at = after(events, value);
  }
  fields.set(parent, found);
  return found;
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

/** The offset at which a node starts. */
export function startOf(event: Event | undefined): number {
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
