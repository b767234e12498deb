/** Ids: each names one record, across all kinds. */
import { quoted } from '../problems.ts';
import type { RecordKind } from '../schema/scales.ts';
import type { RawRecord } from '../yaml/records.ts';
import type { Parsed } from './parse.ts';
import type { Report } from './report.ts';

/** Which record each id names. Reports ids that are used twice. */
export function registerIds(
  records: readonly Parsed[],
  report: Report,
): Map<string, { kind: RecordKind; parsed: Parsed }> {
  const ids = new Map<string, { kind: RecordKind; parsed: Parsed }>();
  for (const parsed of records) {
    const id = parsed.value['id'] as string;
    const first = ids.get(id);
    if (first !== undefined) {
      const { file } = first.parsed.raw;
      report.add(parsed.raw, {
        code: 'duplicate-id',
        message: `duplicate id: ${quoted(id)}`,
        hint: `it is already a ${first.kind} in ${file}; choose another`,
        path: parsed.raw.name === null ? ['id'] : [],
      });
      continue;
    }
    ids.set(id, { kind: parsed.raw.kind as RecordKind, parsed });
  }
  return ids;
}

export type Ids = ReturnType<typeof registerIds>;

/** An earlier id leads to one record: it is neither the id of another nor anybody else's. */
export function checkFormer(records: readonly Parsed[], ids: Ids, report: Report): void {
  const owners = new Map<string, Parsed>();
  for (const parsed of records) {
    const former = parsed.value['formerly'];
    if (!Array.isArray(former)) continue;
    for (const [i, id] of (former as string[]).entries()) {
      const owner = ids.get(id)?.parsed ?? owners.get(id);
      if (owner === undefined) owners.set(id, parsed);
      else {
        report.add(parsed.raw, {
          code: 'duplicate-id',
          message: `former id in use: ${quoted(id)}`,
          hint: `an address leads to one record; this one is taken in ${owner.raw.file}`,
          path: ['formerly', i],
        });
      }
    }
  }
}

/** What is known to exist though it could not be read, so that one mistake is reported once. */
export class Broken {
  readonly #ids = new Set<string>();
  #lists = false;

  add(raw: RawRecord): void {
    const written = (raw.value as { id?: unknown } | null | undefined)?.id;
    if (raw.name !== null) this.#ids.add(raw.name);
    if (typeof written === 'string') this.#ids.add(written);
    else if (raw.kind === 'claim') this.#lists = true;
  }

  /** Equal for two dossiers of which the same could not be read. */
  get key(): string {
    return [...this.#ids, this.#lists].join(' ');
  }

  /** True if the id is, or may be, that of a record that could not be read. */
  mayHold(id: string, kinds: readonly RecordKind[] = []): boolean {
    return this.#ids.has(id) || (this.#lists && kinds.includes('claim'));
  }
}

export interface Known {
  readonly ids: Ids;
  readonly broken: Broken;
}
