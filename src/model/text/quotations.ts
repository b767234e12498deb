/** Every quotation of a dossier as it is written, wherever evidence may stand. */
import type { Path } from '../yaml/positions.ts';
import type { RawRecord } from '../yaml/records.ts';

export interface Quotation {
  readonly record: RawRecord;
  /** From the record to the evidence. */
  readonly path: Path;
  readonly source: string;
  /** The page or book in which it was read; null where it is the source itself. */
  readonly via: string | null;
  readonly at: string;
  readonly quote: string;
}

/** In the order of the files. What is not as the schema has it is passed over: `check` reports it. */
export function quotationsIn(records: readonly RawRecord[]): Quotation[] {
  return records.flatMap((record) => gather(record, record.value, []));
}

function gather(record: RawRecord, value: unknown, path: Path): Quotation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => gather(record, item, [...path, i]));
  const { source, via, at, quote } = value as Record<string, unknown>;
  if (typeof source === 'string' && typeof at === 'string' && typeof quote === 'string') {
    return [{ record, path, source, via: typeof via === 'string' ? via : null, at, quote }];
  }
  return Object.entries(value).flatMap(([key, item]) => gather(record, item, [...path, key]));
}
