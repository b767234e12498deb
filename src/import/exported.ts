/** The tables that `attest export csv` writes, as the dossier that they were made from. */
import { CELLS, COLUMNS, columnOf, type CellName, type TableKind } from '#model/cells.ts';
import { put, stepsOf } from '#model/field-path.ts';
import { quoted, type Problem } from '#model/problems.ts';
import type { Draft, Fields, FileRecordKind } from './draft.ts';
import { readSheet, type Row, type SheetText } from './table.ts';

export const EXPORTED = ['entities', 'claims', 'evidence', 'sources', 'more'] as const;
export type ExportedTable = (typeof EXPORTED)[number];

const OWN: Readonly<Record<ExportedTable, readonly string[]>> = {
  entities: ['id', 'kind'],
  claims: ['id', 'family', 'first-day', 'last-day', 'derived', 'sentence'],
  evidence: ['claim', 'number'],
  sources: ['id'],
  more: ['kind', 'id', 'path', 'value'],
};
const KINDS: Readonly<Partial<Record<ExportedTable, TableKind>>> = {
  ...{ entities: 'entity', claims: 'claim', evidence: 'evidence', sources: 'source' },
};

/** Ties that follow from other records are left out, since they follow again. */
export function fromExported(texts: Readonly<Record<ExportedTable, SheetText>>): Draft {
  const problems: Problem[] = [];
  const rows = (name: ExportedTable): readonly Row[] => {
    const kind = KINDS[name];
    const columns = kind === undefined ? [] : Object.keys(COLUMNS[kind]).map(columnOf);
    const sheet = readSheet(texts[name], new Set([...OWN[name], ...columns]), new Map(), true);
    problems.push(...sheet.problems);
    return sheet.rows;
  };
  const all = new Map<string, Fields>();
  const info: Fields = {};
  const vocabulary: Fields = {};
  all.set('dossier ', info);
  all.set('vocabulary ', vocabulary);
  const inOrder: [kind: string, id: string, fields: Fields][] = [];
  const at = (kind: string, id: string): Fields => {
    const known = all.get(`${kind} ${id}`);
    if (known !== undefined) return known;
    const fields: Fields = kind === 'claim' || kind === 'question' ? { id } : {};
    all.set(`${kind} ${id}`, fields);
    inOrder.push([kind, id, fields]);
    return fields;
  };

  for (const row of rows('entities')) {
    const kind = row.cells.get('kind') ?? 'person';
    Object.assign(at(kind, row.cells.get('id') ?? ''), fieldsOf(row, 'entity'));
  }
  for (const row of rows('sources')) {
    Object.assign(at('source', row.cells.get('id') ?? ''), fieldsOf(row, 'source'));
  }
  for (const row of rows('claims')) {
    if (row.cells.get('derived') === 'true') continue;
    Object.assign(at('claim', row.cells.get('id') ?? ''), fieldsOf(row, 'claim'));
  }
  for (const row of rows('evidence')) {
    const claim = all.get(`claim ${row.cells.get('claim') ?? ''}`);
    if (claim === undefined) continue;
    ((claim['evidence'] ??= []) as Fields[]).push(fieldsOf(row, 'evidence'));
  }
  const replaced = new Set<string>();
  for (const row of rows('more')) {
    const [kind, id] = [row.cells.get('kind') ?? '', row.cells.get('id') ?? ''];
    const steps = stepsOf(row.cells.get('path') ?? '');
    if (steps === null) {
      problems.push({
        ...{ file: row.file, ...row.at('path'), severity: 'error', code: 'bad-path' },
        message: `not the path of a field: ${quoted(row.cells.get('path') ?? '')}`,
        hint: 'a path looks like roles[0].role',
      });
      continue;
    }
    const record = at(kind, id);
    const key = `${kind} ${id} ${steps[0]!}`;
    // What stands here is the whole field, but of a claim's evidence, of which it is the rest.
    if (!replaced.has(key) && !(kind === 'claim' && steps[0] === 'evidence')) {
      Reflect.deleteProperty(record, steps[0]!);
    }
    replaced.add(key);
    put(record, steps, row.cells.get('value') ?? '');
  }
  const ofKind = (kind: string) => inOrder.filter(([of]) => of === kind);
  const records = Object.fromEntries(
    (['person', 'group', 'event', 'source'] as const).map((kind) => [
      kind,
      new Map(ofKind(kind).map(([, id, fields]) => [id, fields])),
    ]),
  ) as Record<FileRecordKind, Map<string, Fields>>;
  const listed = (kind: string) => ofKind(kind).map(([, , fields]) => fields);
  return {
    ...{ info, vocabulary, records, problems },
    ...{ claims: listed('claim'), questions: listed('question') },
  };
}

/** The fields of a row, each read as its column is written. */
export function fieldsOf(row: Row, table: TableKind): Fields {
  const columns: Readonly<Record<string, CellName>> = COLUMNS[table];
  const fields: Fields = {};
  for (const [field, cell] of Object.entries(columns)) {
    const value = row.cells.get(columnOf(field));
    if (value !== undefined) fields[field] = CELLS[cell].read(value);
  }
  return fields;
}
