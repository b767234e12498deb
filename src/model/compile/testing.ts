/** For tests: a small dossier written as texts, with one part replaced or added. */
import { readRecords } from '../yaml/records.ts';
import { compile, type Compiled } from './compile.ts';

const BASE: Record<string, string> = {
  'dossier.yaml': `title: A small case
description: Two people and a letter.
coverage: Two people only.
period: 1930/1938
licence: CC BY 4.0
version: 0.1.0
how-to-cite: A small case.
`,
  'vocabulary.yaml': `families:
  accusation: {label: Accusation}
  testimony: {label: Testimony}
  commentary: {label: Commentary}
  pressure: {label: Pressure}
  tie: {label: Tie}
types:
  accuses: {family: accusation, label: accuses, inverse: accused by, past: accused, sense: against}
  implicates: {family: testimony, label: implicates, inverse: named by, past: implicated, sense: against}
  confesses: {family: testimony, label: confesses, inverse: confessed by, past: confessed, edge: no, paths: no, self: yes}
  testifies-on: {family: testimony, label: testifies on, inverse: subject of testimony by, past: testified on, edge: no, paths: no}
  judges-case: {family: commentary, label: judges the case, inverse: judged by, past: judged}
  used-to-break: {family: pressure, label: used to break, inverse: confronted with the fate of, past: was used to break, from-is: victim}
  arrests: {family: tie, label: arrests, inverse: arrested by, past: arrested, from-is: actor}
  belongs-to: {family: tie, label: belongs to, inverse: includes, past: belonged to, from-is: member, roster: yes}
  had-part-in: {family: tie, label: had part in, inverse: had as a part, past: had part in, from-is: member, roster: yes}
  sentences: {family: tie, label: sentences, inverse: sentenced in, past: sentenced, from-is: actor}
  includes: {family: tie, label: includes, inverse: belongs to, past: included, from-is: actor, roster: yes}
derived: {role: belongs-to, part: had-part-in, outcome: sentences, includes: includes}
roles:
  economist: {label: economist}
parts:
  defendant: {label: defendant, in: [trial]}
  observer: {label: observer}
outcomes:
  death: {label: sentenced to death}
stances:
  defends: {label: defends, order: 1, polarity: 1}
  condemns: {label: condemns, order: 5, polarity: -1}
duress:
  tortured: {label: tortured, phrase: under torture}
event-types:
  trial: {label: trial}
  murder: {label: murder}
group-types:
  organisation: {label: organisation}
`,
  'people/ada.yaml': 'name: Ada\nevidence: [{source: letter, at: p. 1}]\n',
  'people/ben.yaml': 'name: Ben\nevidence: [{source: letter, at: p. 1}]\n',
  'events/trial.yaml': 'name: The trial\ntype: trial\nthesis: Ben did it.\ndate: 1931\n',
  'sources/letter.yaml': 'type: personal_communication\ntitle: A letter\nspeaker: ada\n',
  'claims/all.yaml': `- id: ada-accuses-ben
  type: accuses
  from: ada
  to: ben
  context: trial
  date: 1931
  says: Ben did it.
  evidence: [{source: letter, at: p. 2, quote: it was Ben who did it}]
`,
};

/** The vocabulary of the base. */
export const VOCABULARY = BASE['vocabulary.yaml']!;

/** Compiles the base with these files in place of (or beside) its own; null takes one away. */
export function compileWith(files: Record<string, string | null> = {}): Compiled {
  const texts = Object.entries({ ...BASE, ...files }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
  const { records, problems } = readRecords(texts);
  return compile(records, problems);
}

/** The base's only claim with these lines added or replaced; each line is `field: value`. */
export function claimWith(...lines: string[]): Record<string, string> {
  const fields = new Map(
    [
      'id: c',
      'type: accuses',
      'from: ada',
      'to: ben',
      'evidence: [{source: letter, at: p. 2, quote: so he said to us}]',
    ]
      .concat(lines)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const text = [...fields]
    .filter(([, value]) => value !== '-')
    .map(([key, value]) => `  ${key}: ${value}`);
  return { 'claims/all.yaml': `-\n${text.join('\n')}\n` };
}

/** The errors and warnings, but not the notes, as `file:line:column code message (hint)`. */
export function problemsOf(compiled: Compiled): string[] {
  return compiled.problems
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ file, line, column, code, message, hint }) =>
        `${file}:${line}:${column} ${code} ${message} (${hint})`,
    );
}
