/** What is wrong with a dossier: where, what, and what to do about it. */

export type Severity = 'error' | 'warning' | 'info';

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Position {
  readonly file: string;
  readonly severity: Severity;
  /** A stable name for the kind of problem; SCHEMA.md lists them. */
  readonly code: string;
  /** "what: value", as in `unknown id: "rubni"`. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** A value quoted for a message, on one line, shortened where it is long. */
export function quoted(value: unknown): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `"${printable(shortened(shown, 60))}"`;
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 3).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Ends of lines, what moves a terminal's cursor or turns the direction of text, half characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it can stand in one line of a terminal: `\n` and `\u001b` for what cannot. */
function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) =>
    sign === '\n' ? '\\n' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Problems in the order of a reader's files: by file, line, column, then code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** So much of a message or remedy is printed; a vocabulary may hold words of any length. */
const MOST_PRINTED = 600;

/** `file:line:column  severity  message  (what to do)`, one line whatever is in them. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, hint } = problem;
  const shown = (text: string) => printable(shortened(text, MOST_PRINTED));
  const remedy = hint === '' ? '' : `  (${shown(hint)})`;
  return `${printable(file)}:${line}:${column}  ${severity}  ${shown(message)}${remedy}  [${code}]`;
}

/** Code-unit order, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
