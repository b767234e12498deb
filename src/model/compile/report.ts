/** Collects problems while a dossier is compiled; places are looked up in the record's own file. */
import { didYouMean } from '../did-you-mean.ts';
import type { Position, Problem, Severity } from '../problems.ts';
import type { Path } from '../yaml/positions.ts';
import type { RawRecord } from '../yaml/records.ts';

export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
  /** Where in the record; the record itself if absent. */
  readonly path?: Path;
  /** Point at the last key of the path and not at its value. */
  readonly key?: boolean;
}

/** So many errors of one file are told; who mends them sees the others. */
const MOST_ERRORS = 1000;

/** So many pairs of words are compared for the nearest one: about a second. */
const MOST_COMPARED = 1_000_000;

export class Report {
  readonly problems: Problem[];
  readonly #errors = new Map<string, number>();
  #compared = 0;

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
  }

  add(record: RawRecord, finding: Finding): void {
    const { code, message, hint, severity = 'error', path = [], key = false } = finding;
    const isError = severity === 'error';
    if (isError && this.isFull(record.file)) return;
    const place = record.locate([...record.path, ...path], key);
    this.problems.push({ file: record.file, ...place, severity, code, message, hint });
    if (isError) this.#count({ file: record.file, ...place });
  }

  #count(at: Position & { file: string }): void {
    const errors = (this.#errors.get(at.file) ?? 0) + 1;
    this.#errors.set(at.file, errors);
    if (errors < MOST_ERRORS) return;
    const message = `too many errors: ${MOST_ERRORS} of this file are told`;
    const rest = { severity: 'error', code: 'too-many', message, hint: 'mend them first' } as const;
    this.problems.push({ ...at, ...rest });
  }

  /** True of a file of which enough errors have been told: the rest of it need not be looked at. */
  isFull(file: string): boolean {
    return (this.#errors.get(file) ?? 0) >= MOST_ERRORS;
  }

  /** The nearest known word, as `didYouMean`, but null once a reader would have to wait for it. */
  near(word: string, known: readonly string[]): string | null {
    this.#compared += known.length;
    return this.#compared > MOST_COMPARED ? null : didYouMean(word, known);
  }

  get hasErrors(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }
}
