/** Collects problems while a dossier is compiled; places are looked up in the record's own file. */
import { didYouMean } from '../did-you-mean.ts';
import type { Problem, Severity } from '../problems.ts';
import type { Path } from '../yaml/positions.ts';
import type { RawRecord } from '../yaml/records.ts';
import type { Memory } from './memory.ts';

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

const NONE: readonly Problem[] = [];

/** For how long what a step found is kept. */
interface Lasting<T> {
  readonly ifFound?: readonly unknown[];
  readonly isStale?: (value: T) => boolean;
}

export class Report {
  readonly problems: Problem[];
  /** Null where a dossier is compiled once. */
  readonly memory: Memory | null;
  /** The report of which this is a step. */
  readonly #whole: Report | null;
  readonly #errors = new Map<string, number>();
  #compared = 0;

  constructor(
    problems: readonly Problem[],
    memory: Memory | null = null,
    whole: Report | null = null,
  ) {
    this.problems = [...problems];
    this.memory = memory;
    this.#whole = whole;
  }

  /**
   * Runs a step about one thing; or, where it has been run for that very thing and all in `on` is the
   * same, gives again what it gave and reports again what it found. What found nothing does not depend on
   * `ifFound`; and what it gave may tell that it is out of date.
   */
  once<T>(
    step: string,
    about: object,
    on: readonly unknown[],
    run: (report: Report) => T,
    { ifFound = [], isStale = () => false }: Lasting<T> = {},
  ): T {
    const { memory } = this;
    if (memory === null) return run(this);
    const kept = memory.recall(step, about, [...on, ...ifFound]);
    if (kept !== null && !isStale(kept.value as T)) {
      for (const problem of kept.problems) this.#take(problem);
      return kept.value as T;
    }
    const inner = new Report([], null, this);
    const value = run(inner);
    const { problems } = inner;
    memory.keep(step, about, {
      value,
      ...(problems.length === 0 ? { problems: NONE, on } : { problems, on: [...on, ...ifFound] }),
    });
    for (const problem of problems) this.#take(problem);
    return value;
  }

  add(record: RawRecord, finding: Finding): void {
    const { code, message, hint, severity = 'error', path = [], key = false } = finding;
    const isError = severity === 'error';
    if (isError && this.isFull(record.file)) return;
    const place = record.locate([...record.path, ...path], key);
    this.#take({ file: record.file, ...place, severity, code, message, hint });
  }

  #take(problem: Problem): void {
    const isError = problem.severity === 'error';
    if (isError && this.isFull(problem.file)) return;
    this.problems.push(problem);
    if (isError) this.#count(problem);
  }

  #count({ file, line, column }: Problem): void {
    const errors = (this.#errors.get(file) ?? 0) + 1;
    this.#errors.set(file, errors);
    if (errors < MOST_ERRORS || this.#whole !== null) return;
    const message = `too many errors: ${MOST_ERRORS} of this file are told`;
    const rest = { severity: 'error', code: 'too-many', message, hint: 'mend them first' } as const;
    this.problems.push({ file, line, column, ...rest });
  }

  /** True of a file of which enough errors have been told: the rest of it need not be looked at. */
  isFull(file: string): boolean {
    const before = this.#whole?.isFull(file) ?? false;
    return before || (this.#errors.get(file) ?? 0) >= MOST_ERRORS;
  }

  /** The nearest known word, as `didYouMean`, but null once a reader would have to wait for it. */
  near(word: string, known: readonly string[]): string | null {
    if (this.#whole !== null) return this.#whole.near(word, known);
    this.#compared += known.length;
    return this.#compared > MOST_COMPARED ? null : didYouMean(word, known);
  }

  get hasErrors(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }
}
