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

/** A value quoted for a message, shortened where it is long. */
export function quoted(value: unknown): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}"`;
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

/** `file:line:column  severity  message  (what to do)` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, hint } = problem;
  const remedy = hint === '' ? '' : `  (${hint})`;
  return `${file}:${line}:${column}  ${severity}  ${message}${remedy}  [${code}]`;
}

/** Code-unit order, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
