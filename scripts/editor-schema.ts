/**
 * JSON Schemas by which an editor completes, explains and checks the files of a dossier: made of the checker's
 * own definitions, with the words of this dossier's vocabulary and the ids of its records.
 */
import { SCHEMAS } from '#model/compile/parse.ts';
import { kindOf, type FileKind, type RawRecord } from '#model/yaml/records.ts';
import { editorField, type EditorField } from './editor-fields.ts';
import { idsOf, KINDS, SECTIONS } from './editor-references.ts';
import { schemaOf } from './schema-fields.ts';

/** The folder of the schemas, inside the dossier's; the dossier's own files are never in it. */
export const SCHEMA_FOLDER = '.schema';

/** Beyond so many records of a kind an editor's list of them helps nobody, and their ids are not offered. */
const MOST_OFFERED = 2000;

export const FILE_KINDS = Object.keys(SCHEMAS) as FileKind[];

const nameOf = (kind: FileKind) => `${kind === 'info' ? 'dossier' : kind}.schema.json`;

/** The first line of a file of the dossier, by which an editor finds its schema; `path` from the folder. */
export function schemaLine(path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${nameOf(kindOf(path)!)}`;
}

/** The schema of every kind of file, by its name in the folder. The records may be full of mistakes. */
export function editorSchemas(records: readonly RawRecord[]): Map<string, EditorField> {
  const definitions = { ...termDefinitions(records), ...idDefinitions(records) };
  return new Map(
    FILE_KINDS.map((kind) => [nameOf(kind), { ...fileSchema(kind), definitions }] as const),
  );
}

function fileSchema(kind: FileKind): EditorField {
  const record = editorField(schemaOf(SCHEMAS[kind]), kind);
  const isList = kind === 'claim' || kind === 'question';
  const hasFileName = !isList && kind !== 'vocabulary' && kind !== 'info';
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(isList ? { type: 'array', items: record } : hasFileName ? withId(record) : record),
  };
}

/** The file's name is the id, and the file may repeat it. */
const withId = (record: EditorField): EditorField => ({
  ...record,
  properties: {
    id: { description: 'The name of the file, without its ending', type: ['string', 'number'] },
    ...(record['properties'] as EditorField),
  },
});

/** The words of each section: of those and no others. */
function termDefinitions(records: readonly RawRecord[]): Record<string, EditorField> {
  const vocabulary = records.find(({ kind }) => kind === 'vocabulary')?.value;
  return Object.fromEntries(
    SECTIONS.map((section) => {
      const terms = Object.entries(fieldsOf(fieldsOf(vocabulary)[section]));
      return [section, offered(terms.map(([id, term]) => [id, said(term)] as const)) ?? {}];
    }),
  );
}

/** What the server says instead of listing all ids. */
const NOT_AN_ID = { errorMessage: 'Not an id: lower-case letters, digits and single hyphens.' };

/** The ids that there are; and any other, since the record may not be written yet. The checker knows. */
function idDefinitions(records: readonly RawRecord[]): Record<string, EditorField> {
  const any = { type: ['string', 'number'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
  return Object.fromEntries(
    KINDS.map((kinds) => {
      const named = records.filter(({ kind }) => kinds.some((one) => one === kind));
      const known = named.length > MOST_OFFERED ? null : offered(named.flatMap(idAndName));
      return [idsOf(kinds), known === null ? any : { anyOf: [{ ...known, ...NOT_AN_ID }, any] }];
    }),
  );
}

function idAndName({ name, value }: RawRecord): (readonly [string, string])[] {
  const fields = fieldsOf(value);
  const id = name ?? fields['id'];
  const words = fields['name'] ?? fields['title'] ?? fields['says'] ?? fields['type'];
  return typeof id === 'string' ? [[id, typeof words === 'string' ? words : '']] : [];
}

/** Some words and what each means; null where there are none. */
function offered(words: readonly (readonly [string, string])[]): EditorField | null {
  if (words.length === 0) return null;
  const unique = new Map(words);
  return { enum: [...unique.keys()], markdownEnumDescriptions: [...unique.values()].map(plain) };
}

/** What a term is called, and what is said of it. */
function said(term: unknown): string {
  const { label, description } = fieldsOf(term);
  return [label, description].filter((words) => typeof words === 'string').join(': ');
}

/** Words of a dossier are words, whatever Markdown would make of them. */
const plain = (words: string) => words.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
