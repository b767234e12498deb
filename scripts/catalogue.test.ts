/** The catalogue of SCHEMA.md: each code that `attest check` can give, and an input that gives it. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimWith, compileWith } from '#model/compile/testing.ts';
import type { Problem } from '#model/problems.ts';
import { newDossier } from './commands/new.ts';
import { projectRoot } from './project-root.ts';
import { readDossier } from './read-dossier.ts';
import { temporary } from './testing.ts';

const text = readFileSync(join(projectRoot, 'graph-data', 'SCHEMA.md'), 'utf8');
const section = text.slice(
  text.indexOf('## What `attest check` says'),
  text.indexOf('## What `attest verify` says'),
);
const codes = [...section.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, code]) => code!);

type Files = Record<string, string | null>;
const person = (...lines: string[]): Files => ({
  'people/ada.yaml': ['name: Ada', 'evidence: [{source: letter, at: p. 1}]', ...lines, ''].join(
    '\n',
  ),
});
/** The claim of the small dossier with this instead of its evidence, or more of it. */
const quoting = (quote: string) =>
  claimWith(`evidence: [{source: letter, at: p. 1, quote: ${quote}}]`);
const CLAIM = (id: string, ...lines: string[]) =>
  [
    `- id: ${id}`,
    ...['type: accuses', 'from: ada', 'to: ben', 'context: trial', 'date: 1931', ...lines].map(
      (line) => `  ${line}`,
    ),
    '  evidence: [{source: letter, at: p. 1, quote: he did it in the night}]',
    '',
  ].join('\n');
const COMMENTARY = (...lines: string[]) => ({
  'claims/b.yaml': CLAIM('judges', ...lines).replace('type: accuses', 'type: judges-case'),
});

const FOUND_IN: Record<string, Files> = {
  yaml: { 'people/ada.yaml': 'name: [Ada\n' },
  'alias-bomb': { 'people/ada.yaml': 'name: &a [*a]\n' },
  'empty-file': { 'people/ada.yaml': '' },
  'stray-file': { 'notes/a.yaml': 'a: b\n' },
  'missing-file': { 'vocabulary.yaml': null },
  'forbidden-key': person('__proto__: {a: b}'),
  'unknown-field': person('surprise: yes'),
  'missing-field': { 'people/ada.yaml': 'summary: Nameless.\n' },
  'wrong-type': person('aliases: A.'),
  'invalid-value': person('through: perhaps'),
  'unknown-value': claimWith('certainty: perhaps'),
  'empty-value': person('summary: ""'),
  'html-in-text': person('summary: <b>Ada</b>'),
  'invalid-id': { 'people/Ada B.yaml': 'name: Ada\n' },
  'invalid-date': person('born: never'),
  'invalid-address': { 'sources/letter.yaml': 'type: book\ntitle: A\nURL: javascript:alert(1)\n' },
  'file-name': person('id: somebody'),
  'duplicate-id': { 'groups/ada.yaml': 'name: Ada\ntype: organisation\n' },
  'unknown-id': claimWith('to: nobody'),
  'wrong-kind': claimWith('context: ben'),
  'unknown-term': claimWith('type: unheard-of'),
  'no-evidence': { 'claims/all.yaml': CLAIM('one').replace(/ {2}evidence.*\n/, '') },
  'no-speaker': { 'claims/all.yaml': CLAIM('one').replace('  from: ada\n', '') },
  'speaker-unstated': claimWith('agent: unstated'),
  'attribution-missing': {
    'claims/all.yaml': CLAIM('one').replace('from: ada', 'from: ben').replace('to: ben', 'to: ada'),
  },
  'stance-outside-commentary': claimWith('stance: condemns'),
  'stance-missing': COMMENTARY(),
  'stance-without-thesis': {
    ...COMMENTARY('stance: condemns'),
    'events/trial.yaml': 'name: The trial\ntype: trial\ndate: 1931\n',
  },
  'self-claim': claimWith('to: ada'),
  'led-to-outside-pressure': claimWith('led-to: [ada-accuses-ben]'),
  'long-quotation': quoting('word '.repeat(26)),
  'short-quotation': quoting('he did it'),
  'no-quotation': claimWith('evidence: [{source: letter, at: p. 1}]'),
  cycle: { 'claims/b.yaml': CLAIM('b', 'responds-to: [c]') + CLAIM('c', 'responds-to: [b]') },
  'after-death': person('died: 1920'),
  'impossible-date': person('born: 1920', 'died: 1910'),
  'part-without-trial': {
    'events/murder.yaml':
      'name: A murder\ntype: murder\nevidence: [{source: letter, at: p. 1}]\nparts: [{who: ben, part: defendant}]\n',
  },
  'near-duplicate': { 'claims/b.yaml': CLAIM('b') + CLAIM('c') },
  'out-of-order': { 'claims/b.yaml': CLAIM('b') + CLAIM('c').replace('1931', '1930') },
  'figure-conflict': {
    'claims/b.yaml':
      CLAIM('b', 'figure: {what: fined, whom: clerks, min: 5, max: 5}') +
      CLAIM('c', 'figure: {what: fined, whom: clerks, min: 9, max: 9}'),
  },
  unconnected: { 'people/cal.yaml': 'name: Cal\nevidence: [{source: letter, at: p. 1}]\n' },
  'uncited-source': { 'sources/diary.yaml': 'type: book\ntitle: A diary\n' },
  'same-name': { 'people/cal.yaml': 'name: Ada\nevidence: [{source: letter, at: p. 1}]\n' },
  'unsourced-identity': person('born: 1900'),
  'single-source': {},
  'too-many': {
    'people/ada.yaml': `name: Ada\n${Array.from({ length: 1100 }, (_, i) => `f${i}: x\n`).join('')}`,
  },
};

/** What has to be done to the files of a dossier. */
const FOUND_AFTER: Record<string, (path: string) => void> = {
  'not-utf-8': (path) => writeFileSync(path, Buffer.from([0x6e, 0xff])),
  unreadable: (path) => mkdirSync(path),
  outside: (path) => symlinkSync('/etc/hostname', path),
};

function after(change: (path: string) => void): readonly Problem[] {
  const folder = temporary();
  newDossier(folder);
  const path = join(folder, 'people', 'ada-quill.yaml');
  rmSync(path);
  change(path);
  return readDossier(folder).problems;
}

describe('the catalogue of problems', () => {
  it('has an input for each code, and no other', () => {
    expect([...Object.keys(FOUND_IN), ...Object.keys(FOUND_AFTER)].sort()).toEqual(
      [...codes].sort(),
    );
  });

  it.each(codes)('%s is told with a place and a remedy', (code) => {
    const change = FOUND_AFTER[code];
    const { problems } = change ? { problems: after(change) } : compileWith(FOUND_IN[code]);
    const problem = problems.find((one) => one.code === code);
    expect(problem, problems.map((one) => one.code).join(' ')).toBeDefined();
    expect(problem!.line * problem!.column).toBeGreaterThan(0);
    expect(problem!.hint).not.toBe('');
  });
});
