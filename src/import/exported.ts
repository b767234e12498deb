/** The tables that an export writes, back to the records of the dossier that it was made from. */
import { CELLS, COLUMNS, columnOf, type CellName, type TableKind } from '#model/cells.ts';
import { put, stepsOf } from '#model/field-path.ts';
import { quoted, type Problem } from '#model/problems.ts';
import { id as idSchema } from '#model/schema/fields.ts';
import type { RecordKind } from '#model/schema/scales.ts';
import type { DossierDraft } from './dossier-files.ts';
import { Findings } from './findings.ts';
import type { Fields } from './records.ts';
import { readSheet, type Row, type TableText } from './sheet.ts';

export const EXPORTED = ['entities', 'claims', 'evidence', 'sources', 'more'] as const;
export type ExportedTable = (typeof EXPORTED)[number];

/** Columns that are no field of ours; the first is that without which a table says nothing. */
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

export type ExportedTexts = Readonly<Record<ExportedTable, TableText>>;

/** Ties that follow from other records are left out, since they follow again. */
export function fromExported(texts: ExportedTexts): {
  readonly draft: DossierDraft;
  readonly problems: readonly Problem[];
} {
  const findings = new Findings();
  const rows = (name: ExportedTable): readonly Row[] => {
    const kind = KINDS[name];
    const fields = kind === undefined ? [] : Object.keys(COLUMNS[kind]).map(columnOf);
    const names = [...OWN[name], ...fields];
    return readSheet(texts[name], { names, required: names.slice(0, 1) }, findings).rows;
  };
  const records = new Exported(findings);
  const take = (row: Row, kind: string, table: TableKind) =>
    Object.assign(records.at(kind, row.text('id'), row) ?? {}, fieldsOf(row, table));
  for (const row of rows('entities')) take(row, row.text('kind') || 'person', 'entity');
  for (const row of rows('sources')) take(row, 'source', 'source');
  const derived = new Set<string>();
  for (const row of rows('claims')) {
    if (row.text('derived') === 'true') derived.add(row.text('id'));
    else take(row, 'claim', 'claim');
  }
  for (const row of rows('evidence')) {
    const id = row.text('claim');
    const claim = records.known('claim', id);
    if (claim !== undefined)
      ((claim['evidence'] ??= []) as Fields[]).push(fieldsOf(row, 'evidence'));
    else if (!derived.has(id)) {
      const message = `evidence of no claim: ${quoted(id)}`;
      findings.error(row.at('claim'), 'bad-id', message, 'name one of claims.csv');
    }
  }
  putMore(rows('more'), records, findings);
  return { draft: records.draft, problems: findings.problems };
}

/** What has no column of its own: a value a row, with its place in the record. */
function putMore(rows: readonly Row[], records: Exported, findings: Findings): void {
  const replaced = new Set<string>();
  for (const row of rows) {
    const [kind, id, path] = [row.text('kind'), row.text('id'), row.text('path')];
    const steps = stepsOf(path);
    if (steps === null) {
      const message = `not the path of a field: ${quoted(path)}`;
      findings.error(row.at('path'), 'bad-path', message, 'a path looks like roles[0].role');
      continue;
    }
    const record = records.at(kind, id, row);
    if (record === null) continue;
    const key = `${kind} ${id} ${steps[0]!}`;
    // What stands here is the whole field, but of a claim's evidence, of which it is the rest.
    if (!replaced.has(key) && !(kind === 'claim' && steps[0] === 'evidence')) {
      Reflect.deleteProperty(record, steps[0]!);
    }
    replaced.add(key);
    put(record, steps, row.text('value'));
  }
}

/** The records by kind and id, in the order in which they are first named. */
class Exported {
  readonly #findings: Findings;
  readonly #info: Fields = {};
  readonly #vocabulary: Fields = {};
  readonly #all = new Map([
    ['dossier ', this.#info],
    ['vocabulary ', this.#vocabulary],
  ]);
  readonly #inOrder: { readonly kind: string; readonly id: string; readonly fields: Fields }[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  known(kind: string, id: string): Fields | undefined {
    return this.#all.get(`${kind} ${id}`);
  }

  /** The record of that kind and id; null, once that is reported, where they are none. */
  at(kind: string, id: string, row: Row): Fields | null {
    const known = this.known(kind, id);
    if (known !== undefined) return known;
    if (!RECORD.has(kind)) {
      const hint = [...RECORD].join(', ');
      this.#findings.error(row.at('kind'), 'bad-kind', `unknown kind: ${quoted(kind)}`, hint);
      return null;
    }
    if (!isId(id)) {
      const hint = 'lower-case letters, digits and single hyphens; the row is left out';
      this.#findings.error(row.at('id'), 'bad-id', `not an id: ${quoted(id)}`, hint);
      return null;
    }
    const fields: Fields = {};
    this.#all.set(`${kind} ${id}`, fields);
    this.#inOrder.push({ kind, id, fields });
    return fields;
  }

  get draft(): DossierDraft {
    const questions = this.#inOrder.filter(({ kind }) => kind === 'question');
    const others = this.#inOrder.filter(({ kind }) => kind !== 'question');
    return {
      info: this.#info,
      vocabulary: this.#vocabulary,
      drafts: others.map((one) => ({ ...one, kind: one.kind as RecordKind })),
      questions: questions.map(({ id, fields }) => ({ id, ...fields })),
    };
  }
}

/** The fields of a row, each read as its column is written. */
function fieldsOf(row: Row, table: TableKind): Fields {
  const columns: Readonly<Record<string, CellName>> = COLUMNS[table];
  const fields: Fields = {};
  for (const [field, cell] of Object.entries(columns)) {
    const value = row.text(columnOf(field));
    if (value !== '') fields[field] = CELLS[cell].read(value);
  }
  return fields;
}
