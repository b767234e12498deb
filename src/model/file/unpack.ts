/** dossier.json back to a dossier: every field present. Needs no schema, so the browser ships none. */
import { learnDates, type Spans } from '../dates.ts';
import type { DossierFile } from '../dossier.ts';
import type { Defaults } from './pack.ts';

export class DossierFormatError extends Error {
  override name = 'DossierFormatError';
}

interface Packed extends DossierFile {
  readonly defaults: Record<string, Defaults>;
  /** Absent from a file of an older build. */
  readonly dates?: Spans;
}

/** Takes parsed JSON. Throws DossierFormatError where it is not a dossier of this format. */
export function unpackDossier(json: unknown): DossierFile {
  const packed = json as Partial<Packed> | null;
  if (packed?.format !== 1 || packed.defaults === undefined) {
    throw new DossierFormatError('not a dossier of format 1: build it again');
  }
  const { defaults, dates = {}, ...file } = packed as Packed;
  learnDates(dates);
  const lists = Object.entries(defaults).map(([list, standard]) => {
    const records = file[list as 'people'] as unknown as Record<string, unknown>[];
    return [list, records.map((record) => full(record, standard))];
  });
  return { ...file, ...(Object.fromEntries(lists) as Partial<DossierFile>) };
}

function full(record: Record<string, unknown>, { fields, items }: Defaults) {
  const value: Record<string, unknown> = { ...fields, ...record };
  for (const key in items) {
    const standard = items[key]!;
    value[key] = (value[key] as Record<string, unknown>[]).map((item) => full(item, standard));
  }
  return value;
}
