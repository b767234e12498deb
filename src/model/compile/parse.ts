/** Raw records to typed ones, record by record; a record with an error is left out and reported. */
import type { z } from 'zod';
import { dossierInfo, question } from '../schema/about-dossier.ts';
import { claim } from '../schema/claim.ts';
import { event, group, person } from '../schema/entities.ts';
import { source } from '../schema/source.ts';
import { vocabulary } from '../schema/vocabulary.ts';
import { id as idSchema } from '../schema/fields.ts';
import { quoted } from '../problems.ts';
import type { FileKind, RawRecord } from '../yaml/records.ts';
import { findingsOf, valueAt } from './issues.ts';
import type { Report } from './report.ts';

/** The schema of each kind of record, by the name under which it is documented. */
export const SCHEMAS = {
  person,
  group,
  event,
  source,
  claim,
  vocabulary,
  info: dossierInfo,
  question,
} satisfies Record<FileKind, z.ZodType>;

export interface Parsed<T = Record<string, unknown>> {
  readonly raw: RawRecord;
  readonly value: T;
}

const QUIET = { reportInput: false };

/** The record's value with defaults filled in, or null once its problems are reported. */
export function parseRecord(raw: RawRecord, report: Report): Parsed | null {
  const schema: z.ZodType = SCHEMAS[raw.kind];
  const written = raw.name === null ? raw.value : withoutId(raw, report);
  const result = schema.safeParse(written, QUIET);
  if (result.success && raw.partial === true) return null;
  if (result.success) {
    const value = result.data as Record<string, unknown>;
    return { raw, value: raw.name === null ? value : { id: raw.name, ...value } };
  }
  for (const issue of result.error.issues) {
    if (report.isFull(raw.file)) break;
    if (raw.partial === true && mayBeUnread(issue, written)) continue;
    for (const finding of findingsOf(issue, schema, written)) report.add(raw, finding);
  }
  return null;
}

/** True of what is missing, or wrong with the record as a whole, where not all fields could be read. */
function mayBeUnread({ code, path }: z.core.$ZodIssue, written: unknown): boolean {
  if (code === 'unrecognized_keys') return false;
  return (
    path.length === 0 || (path.length === 1 && valueAt(written, [path[0] as string]) === undefined)
  );
}

/** The file's name is the id. An `id` field may repeat it, never differ. */
function withoutId(raw: RawRecord, report: Report): unknown {
  if (!idSchema.safeParse(raw.name).success) {
    report.add(raw, {
      code: 'invalid-id',
      message: `invalid id: the file's name ${quoted(raw.name)}`,
      hint: 'rename the file: lower-case letters, digits and single hyphens',
    });
  }
  const { value } = raw;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!('id' in value)) return value;
  const { id, ...rest } = value as Record<string, unknown>;
  if (id !== raw.name) {
    report.add(raw, {
      code: 'file-name',
      message: `file name differs from id: ${quoted(id)} in ${quoted(`${raw.name}.yaml`)}`,
      hint: 'rename the file or remove the id; the file name is the id',
      path: ['id'],
    });
  }
  return rest;
}
