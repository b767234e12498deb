/**
 * What can be read of a text that is not YAML as a whole, so that one mistake does not hide the others:
 * it is cut where a line begins an item or a field, and each piece is read by itself. Pure.
 */
import type { Position, Problem } from '../problems.ts';
import { lineCounter, type Locate } from './positions.ts';
import { readYaml } from './read.ts';

/** A piece that could be read. */
export interface Piece {
  readonly value: unknown;
  /** Its places, as they stand in the whole text. */
  readonly locate: Locate;
}

export interface Recovered {
  readonly pieces: readonly Piece[];
  /** What is wrong with the other pieces: nearer to the mistake than what is wrong with the whole. */
  readonly problems: readonly Problem[];
}

/** The lines with which an item of a list begins, and those with which a field of a record does. */
const ITEM = /(?<=^|\n)-(?=[ \r\n])/g;
const FIELD = /(?<=^|\n)[^\s#\-.%&*!|>@`{}[\],?]/g;

/** Where so much could not be read, the rest is left: it would take long, and tell nothing new. */
const MOST_BROKEN = 200;
const MOST_CHARACTERS = 200_000;

/** An alias may name what stands in another piece. */
const NO_ALIASES = 0;

/** The items of a list, each as a list of one. */
export function recoverItems(file: string, text: string): Recovered {
  return cut(file, text, ITEM);
}

/** The fields of a record as one piece, of two of one name the first. */
export function recoverFields(file: string, text: string): Recovered {
  const { pieces, problems } = cut(file, text, FIELD);
  const byName = new Map<string, Piece>();
  for (const piece of pieces) {
    if (typeof piece.value !== 'object' || Array.isArray(piece.value)) continue;
    const [name] = Object.keys(piece.value ?? {});
    if (name !== undefined && !byName.has(name)) byName.set(name, piece);
  }
  const [first] = byName.values();
  if (first === undefined) return { pieces: [], problems };
  const fields = [...byName].map(([name, { value }]) => [name, (value as never)[name]] as const);
  const locate: Locate = (path, key) => (byName.get(String(path[0])) ?? first).locate(path, key);
  return { pieces: [{ value: Object.fromEntries(fields), locate }], problems };
}

function cut(file: string, source: string, start: RegExp): Recovered {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const starts = [...text.matchAll(start)].map(({ index }) => index);
  const place = lineCounter(text);
  const pieces: Piece[] = [];
  const problems: Problem[] = [];
  let broken = 0;
  for (const [i, from] of starts.entries()) {
    const piece = text.slice(from, starts[i + 1]);
    const read = readYaml(file, piece, NO_ALIASES);
    const before = place(from).line - 1;
    if (read.problems.length === 0) {
      pieces.push({ value: read.value, locate: lowered(read.locate, before) });
      continue;
    }
    for (const problem of read.problems) {
      if (problem.code !== 'alias-bomb') problems.push({ ...problem, line: problem.line + before });
    }
    broken += piece.length;
    if (problems.length >= MOST_BROKEN || broken >= MOST_CHARACTERS) break;
  }
  return { pieces, problems };
}

function lowered(locate: Locate, lines: number): Locate {
  return (path, key): Position => {
    const { line, column } = locate(path, key);
    return { line: line + lines, column };
  };
}
