/** The tables that `attest export csv` writes, as the dossier that they were made from. */
import { CELLS, COLUMNS, columnOf, type CellName, type TableKind } from '#model/cells.ts';
import { put, stepsOf } from '#model/field-path.ts';
import { quoted, type Problem } from '#model/problems.ts';
import { id as idSchema } from '#model/schema/fields.ts';
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

/** The kinds of record that have an id, and the ids that they may have: each becomes the name of a file. */
const RECORD = new Set(['person', 'group', 'event', 'source', 'claim', 'question']);
const isId = (id: string) => idSchema.safeParse(id).success;

/** Ties that follow from other records are left out, since they follow again. */
export function fromExported(texts: Readonly<Record<ExportedTable, SheetText>>): Draft {
  const problems: Problem[] = [];
  const rows = (name: ExportedTable): readonly Row[] => {
    const kind = KINDS[name];
    const columns = kind === undefined ? [] : Object.keys(COLUMNS[kind]).map(columnOf);
    const sheet = readSheet(texts[name], new Set([...OWN[name], ...columns]));
    problems.push(...sheet.problems);
    return sheet.rows;
  };
  const all = new Map<string, Fields>();
  const info: Fields = {};
  const vocabulary: Fields = {};
  all.set('dossier ', info);
  all.set('vocabulary ', vocabulary);
  const inOrder: [kind: string, id: string, fields: Fields][] = [];
  const refuse = (row: Row, column: string, code: string, message: string, hint: string) =>
    problems.push({ file: row.file, ...row.at(column), severity: 'error', code, message, hint });
  /** The record of that kind and id; null, once that is reported, where they are none. */
  const at = (kind: string, id: string, row: Row): Fields | null => {
    const known = all.get(`${kind} ${id}`);
    if (known !== undefined) return known;
    if (!RECORD.has(kind)) {
      refuse(row, 'kind', 'bad-kind', `unknown kind: ${quoted(kind)}`, [...RECORD].join(', '));
      return null;
    }
    if (!isId(id)) {
      const column = row.cells.has('id') ? 'id' : 'kind';
      const hint = 'lower-case letters, digits and single hyphens; the row is left out';
      refuse(row, column, 'bad-id', `not an id: ${quoted(id)}`, hint);
      return null;
    }
    const fields: Fields = kind === 'claim' || kind === 'question' ? { id } : {};
    all.set(`${kind} ${id}`, fields);
    inOrder.push([kind, id, fields]);
    return fields;
  };

  const take = (row: Row, kind: string, table: TableKind) => {
    const record = at(kind, row.cells.get('id') ?? '', row);
    if (record !== null) Object.assign(record, fieldsOf(row, table));
  };
  for (const row of rows('entities')) take(row, row.cells.get('kind') ?? 'person', 'entity');
  for (const row of rows('sources')) take(row, 'source', 'source');
  const derived = new Set<string>();
  for (const row of rows('claims')) {
    if (row.cells.get('derived') === 'true') derived.add(row.cells.get('id') ?? '');
    else take(row, 'claim', 'claim');
  }
  for (const row of rows('evidence')) {
    const id = row.cells.get('claim') ?? '';
    const claim = all.get(`claim ${id}`);
    if (claim !== undefined)
      ((claim['evidence'] ??= []) as Fields[]).push(fieldsOf(row, 'evidence'));
    else if (!derived.has(id)) {
      refuse(
        row,
        'claim',
        'bad-id',
        `evidence of no claim: ${quoted(id)}`,
        'name one of claims.csv',
      );
    }
  }
  const replaced = new Set<string>();
  for (const row of rows('more')) {
    const [kind, id] = [row.cells.get('kind') ?? '', row.cells.get('id') ?? ''];
    const steps = stepsOf(row.cells.get('path') ?? '');
    if (steps === null) {
      const path = quoted(row.cells.get('path') ?? '');
      const hint = 'a path looks like roles[0].role';
      refuse(row, 'path', 'bad-path', `not the path of a field: ${path}`, hint);
      continue;
    }
    const record = at(kind, id, row);
    if (record === null) continue;
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
