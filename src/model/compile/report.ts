/** Collects problems while a dossier is compiled; places are looked up in the record's own file. */
import type { Problem, Severity } from '../problems.ts';
import type { Memory } from './memory.ts';
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

  constructor(problems: readonly Problem[], memory: Memory | null = null) {
    this.problems = [...problems];
    this.memory = memory;
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
      for (const problem of kept.problems) this.problems.push(problem);
      return kept.value as T;
    }
    const inner = new Report([]);
    const value = run(inner);
    const { problems } = inner;
    memory.keep(step, about, {
      value,
      ...(problems.length === 0 ? { problems: NONE, on } : { problems, on: [...on, ...ifFound] }),
    });
    for (const problem of problems) this.problems.push(problem);
    return value;
  }

  add(record: RawRecord, finding: Finding): void {
    const { code, message, hint, severity = 'error', path = [], key = false } = finding;
    const place = record.locate([...record.path, ...path], key);
    this.problems.push({ file: record.file, ...place, severity, code, message, hint });
  }

  get hasErrors(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }
}
