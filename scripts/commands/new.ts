/** attest new: a small dossier that builds, with every field explained, to be replaced piece by piece. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { SCHEMAS } from '#model/compile/parse.ts';
import { kindOf } from '#model/yaml/records.ts';
import { explained } from '../explained.ts';
import { schemaLine } from '../editor-schema.ts';
import { note } from '../print.ts';
import { projectRoot } from '../project-root.ts';
import { schemaOf, type Field } from '../schema-fields.ts';
import { writeFolder } from '../write-folder.ts';
import { writeSchemas } from '../write-schemas.ts';

const TEMPLATE = join(projectRoot, 'scripts', 'templates', 'dossier');

/** What the first file of each kind says of itself. */
const HEADS: Record<string, string> = {
  'dossier.yaml': 'What this dossier is. Everything in this folder is made up: replace it.',
  'vocabulary.yaml':
    'The words of your subject. The five families are the program’s; every other word is yours to choose.',
  'questions.yaml':
    'Where a reader can start: each question opens a saved view. Copy the part of its address after the question mark.',
  people: 'One person a file; the file’s name is the id by which others refer to it.',
  groups: 'An organisation, a publication or any other group; the file’s name is its id.',
  events: 'A trial, a hearing or any other event, with who took part; the file’s name is its id.',
  sources: 'One work a file; the file’s name is its id. Fields are those of CSL-JSON.',
  claims:
    'A list of claims, in the order of their dates. Nothing is shown without evidence; a quotation has at most 25 words.',
};

/** The first word of the table of SCHEMA.md that has the fields of each kind. */
const TABLES = {
  ...{ person: 'People', group: 'Groups', event: 'Events', source: 'Sources', claim: 'Claims' },
  ...{ vocabulary: 'The', info: 'The', question: 'Guided' },
} as const;

/** Writes the new dossier whole or not at all. Throws a usage error where the folder holds anything. */
export function newDossier(folder: string): void {
  writeFolder(folder, (temporary) => {
    for (const [path, text] of newFiles()) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeFileSync(join(temporary, path), text);
    }
    writeSchemas(temporary);
  });
  note(
    `wrote ${folder}; next:`,
    `  npm run --silent attest -- check --data ${folder} --watch`,
    `  npm run --silent attest -- site --data ${folder} --out ${folder}-site`,
  );
}

/** The files of the new dossier: the first of each kind explained. */
export function* newFiles(): Generator<[path: string, text: string]> {
  const paths = readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const told = new Set<string>();
  for (const path of paths) {
    const text = readFileSync(join(TEMPLATE, path), 'utf8');
    const kind = kindOf(path)!;
    const head = HEADS[path] ?? HEADS[path.split('/')[0]!] ?? '';
    const record = schemaOf(SCHEMAS[kind]);
    const isList = kind === 'claim' || kind === 'question';
    const schema: Field = isList ? { type: 'array', items: record } : record;
    const body = told.has(kind) ? text : explained(text, schema, TABLES[kind], head);
    yield [path, `${schemaLine(path)}\n${body}`];
    told.add(kind);
  }
}

export function addNew(program: Command): void {
  program
    .command('new')
    .description('a small dossier that builds, with every field explained, to be replaced')
    .argument('<dir>', 'a new or an empty folder')
    .action(newDossier);
}
