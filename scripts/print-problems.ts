/** Problems on stdout, in the form that is asked for. */
import { styleText } from 'node:util';
import { formatProblem, type Problem, type Severity } from '#model/problems.ts';
import { githubLine, print, printJson, withoutNotes } from './print.ts';

export type CheckFormat = 'text' | 'json' | 'github';

interface Manner {
  readonly data: string;
  /** Notes too, which ask for nothing. */
  readonly info: boolean;
  /** One answer after the other: of JSON, each on a line. */
  readonly each: boolean;
}

/** A function that prints problems. */
export function problemPrinter(
  format: CheckFormat,
  { data, info, each }: Manner,
): (problems: readonly Problem[]) => void {
  switch (format) {
    case 'json':
      return each ? (problems) => print(JSON.stringify(problems)) : printJson;
    case 'github':
      return (problems) => print(...problems.map((problem) => githubLine(problem, data)));
    case 'text':
      return (problems) =>
        print(...(info ? problems : withoutNotes(problems)).map(textLine(hasColours())));
  }
}

/** On a terminal, unless NO_COLOR is set (https://no-color.org); elsewhere where FORCE_COLOR asks for it. */
function hasColours(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true;
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<
  Severity,
  string
>;

/** As `formatProblem`, the severity in its colour, place and code set back. */
const textLine =
  (coloured: boolean) =>
  (problem: Problem): string => {
    if (!coloured) return formatProblem(problem);
    const { file, line, column, severity, code, message, hint } = problem;
    const place = styled('bold', `${file}:${line}:${column}`);
    const remedy = hint === '' ? '' : `  ${styled('dim', `(${hint})`)}`;
    const name = styled(COLOURS[severity], severity);
    return `${place}  ${name}  ${message}${remedy}  ${styled('dim', `[${code}]`)}`;
  };

/** Whether the terminal takes colours has been decided. */
const styled = (style: Parameters<typeof styleText>[0], text: string) =>
  styleText(style, text, { validateStream: false });
