/** What the commands print: answers on stdout, everything else on stderr. */
import { relative, resolve, sep } from 'node:path';
import { formatProblem, type Problem } from '#model/problems.ts';

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function print(...lines: string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

export function note(...lines: string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** How many errors and warnings, in words; and how many notes, where there are any. */
export function tally(problems: readonly Problem[], hint = ''): string {
  const count = (severity: string) => problems.filter((p) => p.severity === severity).length;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const grave = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
  const notes = count('info');
  return notes === 0 ? grave : `${grave}, ${plural(notes, 'note')}${hint}`;
}

/** A GitHub annotation, shown beside the line in a pull request: the file is named from the repository's root. */
export function githubLine(problem: Problem, folder: string): string {
  const level = { error: 'error', warning: 'warning', info: 'notice' }[problem.severity];
  const escape = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const { file, line, column, message, hint, code } = problem;
  const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const path = relative(root, resolve(folder, file)).split(sep).join('/');
  const place = `file=${path},line=${line},col=${column},title=${code}`;
  return `::${level} ${place}::${escape(hint === '' ? message : `${message} (${hint})`)}`;
}

/** Notes (severity info) are for `attest check --info`, and not printed here. */
export function printProblems(problems: readonly Problem[], to = note): void {
  // One by one: no call takes hundreds of thousands of arguments.
  for (const problem of withoutNotes(problems)) to(formatProblem(problem));
}

export function withoutNotes(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity !== 'info');
}
