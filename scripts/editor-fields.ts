/**
 * A field of the checker's definitions as an editor's language server wants it. The checker reads every scalar
 * as text; a language server takes `1936` for a number and `yes` for what YAML says it is, so both are allowed.
 */
import type { Field } from './schema-fields.ts';
import { idsAt, idsOf, termsAt } from './editor-references.ts';
import { EXAMPLES, MEANINGS } from './schema-words.ts';

/** A part of a JSON Schema of draft 7, with what language servers read besides. */
export interface EditorField {
  readonly [keyword: string]: unknown;
}

const SCALAR = ['string', 'number', 'boolean'];

/** `path`: the kind of record and the names of the fields down to this one, `*` for a name of one's own. */
export function editorField(field: Field, path: string): EditorField {
  const bare = withoutNull(field);
  const description = describe(field, path);
  const fixed = typeof field.default === 'string' && field.default !== '' ? field.default : null;
  return {
    ...description,
    ...(fixed === null ? {} : { default: fixed }),
    ...shape(bare, path),
  };
}

/** Of a value that may be null, what it is else: nothing that is written is null. */
function withoutNull(field: Field): Field {
  const kept = field.anyOf?.filter(({ type }) => type !== 'null');
  if (kept === undefined) return field;
  return kept.length === 1 ? kept[0]! : { anyOf: kept };
}

function shape(field: Field, path: string): EditorField {
  if (field.anyOf !== undefined) return { anyOf: field.anyOf.map((one) => shape(one, path)) };
  if (field.type === 'array') return list(field, path);
  if (field.type === 'object') return fields(field, path);
  if (field.enum !== undefined) return chosen(field.enum);
  const terms = termsAt(path);
  if (terms !== null) return { $ref: `#/definitions/${terms}` };
  const kinds = idsAt(path);
  if (kinds !== null) return { $ref: `#/definitions/${idsOf(kinds)}` };
  return { type: SCALAR, ...(field.pattern === undefined ? {} : { pattern: field.pattern }) };
}

function list(field: Field, path: string): EditorField {
  const items = shape(field.items ?? {}, path);
  const many = { type: 'array', items };
  return field.oneOrMore === true ? { anyOf: [items, many] } : many;
}

function fields({ properties, required, additionalProperties }: Field, path: string): EditorField {
  const own = Object.entries(properties ?? {}).map(([name, field]) => [
    name,
    editorField(field, `${path}.${name}`),
  ]);
  return {
    type: 'object',
    ...(own.length === 0 ? {} : { properties: Object.fromEntries(own) as EditorField }),
    ...(required === undefined ? {} : { required }),
    additionalProperties:
      typeof additionalProperties === 'object'
        ? editorField(additionalProperties, `${path}.*`)
        : (additionalProperties ?? false),
  };
}

/** One of some words; of a flag, also as YAML reads it. */
const chosen = (words: readonly string[]): EditorField =>
  words.includes('yes') ? { enum: ['yes', 'no', true, false] } : { enum: words };

/** What SCHEMA.md says of the field, and an example; as text, and as Markdown for editors that read it. */
function describe(field: Field, path: string): EditorField {
  const name = path.split('.').at(-1)!;
  if (name === '*') return {};
  const meaning = field.description ?? withoutNull(field).description ?? MEANINGS[name] ?? '';
  if (meaning === '') return {};
  const example = exampleAt(path, name);
  const shown = example === undefined ? '' : `\n\nExample: \`${name}: ${example}\``;
  return { description: meaning, markdownDescription: `${meaning}.${shown}` };
}

const exampleAt = (path: string, name: string): string | undefined =>
  EXAMPLES[`${TABLES[path.slice(0, -name.length - 1)] ?? ''}.${name}`] ?? EXAMPLES[name];

/** The first word of the table of SCHEMA.md that has the fields of each record, which examples go by. */
const TABLES: Readonly<Record<string, string>> = {
  ...{ person: 'People', group: 'Groups', event: 'Events', source: 'Sources', claim: 'Claims' },
  ...{ vocabulary: 'The', info: 'The', question: 'Guided', 'vocabulary.types.*': 'Claim' },
  ...{ 'event.parts': 'Parts' },
};
