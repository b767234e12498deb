/** npm run schema: writes the tables of graph-data/SCHEMA.md and docs/json-shapes.schema.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { SCHEMAS } from '#model/compile/parse.ts';
import { person, event } from '#model/schema/entities.ts';
import { evidence, identification } from '#model/schema/fields.ts';
import { vocabulary } from '#model/schema/vocabulary.ts';
import { projectRoot } from './project-root.ts';
import { EXAMPLES, MEANINGS } from './schema-words.ts';
import { exampleOf, fieldsOf, schemaOf, standard, typeOf } from './schema-fields.ts';
import { shapesSchema } from './shapes.ts';
import { writeWhole } from './write-file.ts';

const START = '<!-- tables: npm run schema -->';
const END = '<!-- end of tables -->';

const TABLES: readonly [string, z.ZodType][] = [
  ['People: `people/<id>.yaml`', SCHEMAS.person],
  ['Roles, in `roles` of a person', person.shape.roles.unwrap().element],
  ['Groups: `groups/<id>.yaml`', SCHEMAS.group],
  ['Events: `events/<id>.yaml`', SCHEMAS.event],
  ['Parts, in `parts` of an event', event.shape.parts.unwrap().element],
  [
    'Outcomes, in `outcomes` of a part',
    event.shape.parts.unwrap().element.shape.outcomes.unwrap().element,
  ],
  ['Sources: `sources/<id>.yaml`', SCHEMAS.source],
  ['Claims: lists in `claims/<topic>.yaml`', SCHEMAS.claim],
  ['Evidence, in `evidence` of any record', evidence],
  ['Identification, in `identification` of people, groups and events', identification],
  ['The vocabulary: `vocabulary.yaml`', SCHEMAS.vocabulary],
  ['Claim types, in `types` of the vocabulary', vocabulary.shape.types.valueType],
  ['The dossier: `dossier.yaml`', SCHEMAS.info],
  ['Guided questions: a list in `questions.yaml`', SCHEMAS.question],
];

/** A field of which the documentation would have nothing to say; the tests want none. */
export function undocumented(): string[] {
  return TABLES.flatMap(([title, schema]) =>
    Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
      const meaning = field.description ?? MEANINGS[name];
      return meaning === undefined || EXAMPLES[name] === undefined ? [`${title}: ${name}`] : [];
    }),
  );
}

/** SCHEMA.md with its tables made anew from the definitions. */
export async function schemaDocument(text: string): Promise<string> {
  const before = text.slice(0, text.indexOf(START) + START.length);
  const after = text.slice(text.indexOf(END));
  const tables = TABLES.map(([title, schema]) => `### ${title}\n\n${table(title, schema)}`);
  const whole = `${before}\n\n${tables.join('\n\n')}\n\n${after}`;
  const path = join(projectRoot, 'graph-data', 'SCHEMA.md');
  return format(whole, { ...(await resolveConfig(path)), parser: 'markdown' });
}

function table(title: string, schema: z.ZodType): string {
  const json = schemaOf(schema);
  const rows = Object.entries(json.properties ?? {}).map(([name, field]) => {
    const needed = json.required?.includes(name) ? 'required' : standard(field.default);
    const meaning = field.description ?? MEANINGS[name] ?? '';
    return `| \`${name}\` | ${typeOf(name, field)} | ${needed} | ${meaning} | \`${exampleOf(title, name)}\` |`;
  });
  return [
    '| field | type | default | meaning | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = join(projectRoot, 'graph-data', 'SCHEMA.md');
  writeWhole(path, await schemaDocument(readFileSync(path, 'utf8')));
  const shapes = join(projectRoot, 'docs', 'json-shapes.schema.json');
  writeWhole(
    shapes,
    await format(JSON.stringify(shapesSchema()), { parser: 'json', printWidth: 100 }),
  );
}
