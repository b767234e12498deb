/** What every answer to hostile input must be: problems with a place and a remedy, and soon. */
import { expect } from 'vitest';
import type { Compiled } from '#model/compile/compile.ts';
import { formatProblem, type Problem } from '#model/problems.ts';

/** What no reader should meet: a stack trace, and values that were never meant to be read. */
const NEVER = /\n\s+at |undefined|\[object Object\]|\bNaN\b|function \w*\(|TypeError|RangeError/;

/** Control characters, with which a message could rewrite the reader's screen. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** What is wrong with a problem itself, or null. */
export function faultOf(problem: Problem): string | null {
  const { file, line, column, code, message, hint } = problem;
  const shown = formatProblem(problem);
  if (file === '') return 'no file';
  if (!Number.isInteger(line) || line < 1) return `line ${line}`;
  if (!Number.isInteger(column) || column < 1) return `column ${column}`;
  if (!/^[a-z0-9-]+$/.test(code)) return `code ${code}`;
  if (message.trim() === '') return 'no message';
  if (hint.trim() === '') return 'no remedy';
  if (NEVER.test(shown)) return 'not for readers';
  if (CONTROL.test(shown)) return 'control characters';
  if (shown.length > 2000) return `${shown.length} characters`;
  return null;
}

/** Every problem is sound; where there is an error there is no dossier fit to publish. */
export function expectSound({ dossier, problems }: Compiled): void {
  const faulty = problems.flatMap((problem) => {
    const fault = faultOf(problem);
    return fault === null ? [] : [`${fault}: ${JSON.stringify(problem).slice(0, 600)}`];
  });
  expect(faulty.slice(0, 5)).toEqual([]);
  if (dossier === null) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
}

/** Output of the command line: no stack trace, no value that was never meant to be read. */
export function expectReadable(output: string): void {
  expect(output).not.toMatch(NEVER);
}

/** Runs, and says that it took no more than a second, and a second per megabyte. */
export function inTime<T>(bytes: number, run: () => T): T {
  const start = performance.now();
  const result = run();
  const seconds = (performance.now() - start) / 1000;
  expect(seconds, `${bytes} bytes in ${seconds} s`).toBeLessThan(1 + bytes / 1e6);
  return result;
}
