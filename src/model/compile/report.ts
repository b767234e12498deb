/** Collects problems while a dossier is compiled; places are looked up in the record's own file. */
import type { Problem, Severity } from '../problems.ts';
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

export class Report {
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
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
