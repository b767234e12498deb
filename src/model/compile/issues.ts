/** Turns what zod finds into a finding in our grammar: "what: value" and a remedy. */
import { z } from 'zod';
import { suggestion } from '../did-you-mean.ts';
import { quoted } from '../problems.ts';
import type { Path } from '../yaml/positions.ts';
import type { Finding } from './report.ts';

type Issue = z.core.$ZodIssue;

/** One zod issue may name several unknown fields, so it gives one or more findings. */
export function findingsOf(issue: Issue, schema: z.ZodType, value: unknown): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, schema);
  return [{ path, ...describe(issue, path, schema, valueAt(value, path)) }];
}

function unknownFields(keys: readonly string[], path: Path, schema: z.ZodType): Finding[] {
  const fields = fieldsOf(schemaAt(schema, path));
  return keys.map((key) => ({
    code: 'unknown-field',
    message: `unknown field: ${quoted(key)}`,
    hint: suggestion(key, fields, 'fields'),
    path: [...path, key],
    key: true,
  }));
}

function describe(
  issue: Issue,
  path: Path,
  schema: z.ZodType,
  value: unknown,
): { code: string; message: string; hint: string } {
  const field = quoted(String(path.at(-1) ?? 'record'));
  if (issue.code === 'invalid_union') {
    return wrongType(field, 'fields as SCHEMA.md shows', value);
  }
  if (value === undefined && issue.code !== 'custom') {
    return {
      code: 'missing-field',
      message: `missing field: ${field}`,
      hint: `add ${String(path.at(-1))}: …`,
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(field, expectation(issue.expected), value);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const [message, hint] = split(issue.message);
      if (typeof value !== 'string') return wrongType(field, 'one value', value);
      if (hint !== null)
        return { code: 'invalid-value', message: `${message}: ${quoted(value)}`, hint };
      return {
        code: 'unknown-value',
        message: `unknown ${String(path.at(-1))}: ${quoted(value)}`,
        hint: suggestion(value, allowed, 'one of'),
      };
    }
    case 'invalid_key':
      return {
        code: 'unknown-value',
        message: `unknown key: ${field}`,
        hint: suggestion(
          String(path.at(-1)),
          fieldsOf(schemaAt(schema, path.slice(0, -1))),
          'keys',
        ),
      };
    default: {
      const [message, hint] = split(issue.message);
      return { code: codeOf(message), message: `${message}: ${quoted(value)}`, hint: hint ?? '' };
    }
  }
}

/** Our own messages are written `what|remedy`; zod's list the values allowed with the same sign. */
function split(message: string): [string, string | null] {
  const bar = message.startsWith('Invalid option') ? -1 : message.indexOf('|');
  return bar === -1 ? [message, null] : [message.slice(0, bar), message.slice(bar + 1)];
}

const CODES: Record<string, string> = {
  'invalid EDTF date': 'invalid-date',
  'invalid address': 'invalid-address',
  'HTML in text': 'html-in-text',
  'empty value': 'empty-value',
  'invalid id': 'invalid-id',
};

function codeOf(message: string): string {
  return CODES[message] ?? 'invalid-value';
}

function wrongType(field: string, expected: string, value: unknown) {
  return {
    code: 'wrong-type',
    message: `wrong type: ${field} is ${kindOf(value)}, expected ${expected}`,
    hint: `write ${expected}`,
  };
}

function expectation(expected: string): string {
  if (expected === 'array') return 'a list (- …)';
  if (expected === 'object' || expected === 'record') return 'fields (name: value)';
  return 'text';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return value === '' ? 'empty' : `the text ${quoted(value)}`;
}

export function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The schema of a part, through defaults, lists and wrappers. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let at: z.ZodType | null = unwrap(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = (at.shape as Record<string, z.ZodType>)[step] ?? null;
    else if (at instanceof z.ZodArray) at = at.element as z.ZodType;
    else if (at instanceof z.ZodRecord) at = at.valueType as z.ZodType;
    else return null;
    at = at === null ? null : unwrap(at);
  }
  return at;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.out as z.ZodType);
  return schema;
}

function fieldsOf(schema: z.ZodType | null): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.keyType.options.map(String);
  }
  return [];
}
