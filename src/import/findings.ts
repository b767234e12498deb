/** Collects what an import has to say of its files: all of it, at its place, with a remedy. */
import type { Position, Problem, Severity } from '#model/problems.ts';

/** A place in one of the files that are read. */
export interface Place extends Position {
  readonly file: string;
}

/** So many problems of one code are told of one file; the last says how many more there are. */
const MOST = 200;

export class Findings {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, { more: number; last: Problem }>();

  add(place: Place, severity: Severity, code: string, message: string, hint: string): void {
    const { file, line, column } = place;
    const problem: Problem = { file, line, column, severity, code, message, hint };
    const key = `${code} ${file}`;
    const count = this.#counts.get(key);
    this.#counts.set(key, { more: (count?.more ?? 0) + 1, last: problem });
    if ((count?.more ?? 0) < MOST) this.#problems.push(problem);
  }

  error(place: Place, code: string, message: string, hint: string): void {
    this.add(place, 'error', code, message, hint);
  }

  warning(place: Place, code: string, message: string, hint: string): void {
    this.add(place, 'warning', code, message, hint);
  }

  get problems(): Problem[] {
    const untold = [...this.#counts.values()].flatMap(({ more, last }) => {
      if (more <= MOST) return [];
      const message = `${more - MOST} more of this kind, the last of them here: ${last.message}`;
      return [{ ...last, message }];
    });
    return [...this.#problems, ...untold];
  }
}
