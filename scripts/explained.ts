/** YAML in which every field that may be written is explained: those that are there, and those that are not. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { MEANINGS } from './schema-words.ts';
import { exampleOf, typeOf, type Field } from './schema-fields.ts';

const WIDTH = 100;

/**
 * The text with a comment before each field that says what it means; after the last, those left out, each as
 * a comment with its meaning and an example, that of the table of SCHEMA.md called `table`. Of several items
 * alike the first is explained. `head` is what the file is for.
 */
export function explained(text: string, schema: Field, table: string, head: string): string {
  const document = parseDocument(text);
  explain(document.contents, schema, table);
  document.commentBefore = commented(head);
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

function explain(node: unknown, field: Field, table: string): void {
  if (isSeq(node)) {
    const [first] = node.items;
    if (first !== undefined) explain(first, itemsOf(field), table);
  } else if (isMap(node)) {
    if (field.properties !== undefined) explainFields(node, field, table);
    else if (typeof field.additionalProperties === 'object') {
      explain(node.items[0]?.value, field.additionalProperties, table);
    }
  }
}

/** A field may take one item or a list of them. */
const itemsOf = (field: Field): Field =>
  field.items ?? field.anyOf?.find(({ items }) => items !== undefined)?.items ?? {};

/** Fields whose own fields have a table in SCHEMA.md, and the first word of its title. */
const TABLES: Readonly<Record<string, string>> = { types: 'Claim', parts: 'Parts' };

function explainFields(
  map: YAMLMap,
  { properties = {}, required = [] }: Field,
  table: string,
): void {
  const written = new Set<string>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const field = properties[name];
    if (field === undefined) continue;
    written.add(name);
    // A map within a line has no room for comments.
    if (map.flow !== true) {
      key.commentBefore = commented(meaningOf(name, field, required.includes(name)));
    }
    explain(value, whole(field), TABLES[name] ?? 'Fields');
  }
  const others = Object.entries(properties).filter(([name]) => !written.has(name));
  if (others.length > 0 && map.flow !== true) {
    map.comment = others.map(([name, field]) => leftOut(name, field, table)).join('\n');
  }
}

/** Of what may be null, what it is else. */
const whole = (field: Field): Field =>
  field.properties === undefined && field.items === undefined
    ? (field.anyOf?.find(({ type }) => type === 'object' || type === 'array') ?? field)
    : field;

function meaningOf(name: string, field: Field, needed: boolean): string {
  const meaning = field.description ?? MEANINGS[name] ?? '';
  const kind = typeOf(name, field);
  return `${meaning} (${kind}${needed ? ', required' : ''})`.trim();
}

const leftOut = (name: string, field: Field, table: string): string =>
  `${commented(meaningOf(name, field, false))}\n ${name}: ${exampleOf(table, name) || '…'}`;

/** Lines of a comment, no longer than is read with ease. */
function commented(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH - 20) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(` ${word}`);
  }
  return lines.join('\n');
}
