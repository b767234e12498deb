/** The fields of a record as its definition has them: what they hold, and what stands where they are left out. */
import { z } from 'zod';
import { EXAMPLES } from './schema-words.ts';

/** A part of a JSON Schema. */
export interface Field {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Field[];
  readonly items?: Field;
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Record<string, Field>;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly additionalProperties?: Field | boolean;
  /** Of a list: a single value may stand for it. */
  readonly oneOrMore?: boolean;
}

/** The JSON Schema of what may be written. */
export const schemaOf = (schema: z.ZodType): Field =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;

export const fieldsOf = (schema: z.ZodType): Record<string, Field> =>
  schemaOf(schema).properties ?? {};

/** The default, for a reader. */
export function standard(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return `\`${value}\``;
  return typeof value === 'string' ? `\`${value}\`` : 'empty';
}

/** What a field holds, in words. */
export function typeOf(name: string, field: Field): string {
  const { anyOf, items, pattern, type } = field;
  if (field.enum !== undefined) {
    const flags = field.enum.length === 4 && field.enum.includes('yes');
    return flags ? 'yes or no' : field.enum.map((value) => `\`${value}\``).join(' · ');
  }
  if (anyOf !== undefined) return typeOf(name, anyOf[0] ?? {});
  if (type === 'array')
    return `list of ${items?.type === 'object' ? 'fields' : typeOf(name, items ?? {})}`;
  if (type === 'object') return 'fields';
  if (/date|born|died|issued|accessed|period|during/.test(name)) return 'date (EDTF)';
  if (pattern?.includes('[a-z0-9]+(?:-[a-z0-9]+)*$') === true) return 'id';
  if (['size', 'order', 'polarity', 'contemporary-within'].includes(name)) return 'number';
  return 'text';
}

/** How a value looks; the first word of a table's title may have an example of its own. */
export function exampleOf(title: string, name: string): string {
  return EXAMPLES[`${title.split(/[\s:,]/)[0]!}.${name}`] ?? EXAMPLES[name] ?? '';
}
