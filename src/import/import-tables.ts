/** Tables to the files of a dossier, and everything that could not be read as it stands. */
import { suggestion } from '#model/did-you-mean.ts';
import { type Problem, quoted } from '#model/problems.ts';
import type { DossierText } from '#model/yaml/records.ts';
import { COLUMNS, TABLE_NAMES, type TableName } from './columns.ts';
import { readClaims, UNQUOTED } from './claims.ts';
import type { DateOrder } from './dates.ts';
import { dossierFiles } from './dossier-files.ts';
import { type ExportedTexts, fromExported } from './exported.ts';
import { Findings } from './findings.ts';
import { readPeople } from './people.ts';
import type { Reading } from './reading.ts';
import { type Draft, Records } from './records.ts';
import { networkCells } from './network/graph.ts';
import {
  type ColumnMap,
  foldColumn,
  readSheet,
  type Sheet,
  sheetOf,
  type TableText,
} from './sheet.ts';
import { readSources } from './sources.ts';
import { startingInfo, startingVocabulary } from './starting-dossier.ts';
import { Terms } from './terms.ts';

export interface ImportOptions {
  readonly title: string;
  /** Their names of columns, folded, to ours. */
  readonly map: ColumnMap;
  readonly dates: DateOrder | null;
  readonly toldBy: string | null;
}

export interface Imported {
  readonly files: readonly DossierText[];
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** True where the dossier's own description and vocabulary came with it. */
  readonly isWhole: boolean;
}

/** How many records there are of each kind, and how many claims came without a quotation. */
export interface Counts {
  readonly people: number;
  readonly groups: number;
  readonly events: number;
  readonly sources: number;
  readonly claims: number;
  readonly unquoted: number;
}

/** Tables made by hand: people, claims, sources, each where there is one. */
export function importTables(
  tables: Partial<Readonly<Record<TableName, TableText>>>,
  options: ImportOptions,
): Imported {
  const findings = new Findings();
  const sheets = new Map<TableName, Sheet>();
  for (const name of TABLE_NAMES) {
    const table = tables[name];
    if (table === undefined) continue;
    sheets.set(name, readSheet(table, COLUMNS[name], findings, options.map));
  }
  return importSheets(sheets, options, findings);
}

/** A network as GEXF or GraphML: each node is somebody, each edge a claim. */
export function importNetwork(table: TableText, options: ImportOptions): Imported {
  const findings = new Findings();
  const { map } = options;
  const sheets = new Map<TableName, Sheet>();
  for (const [name, cells] of Object.entries(networkCells(table, map, findings))) {
    const columns = COLUMNS[name as TableName];
    sheets.set(name as TableName, sheetOf(table.file, cells, columns, findings, map));
  }
  return importSheets(sheets, options, findings);
}

/** The folder of an export, and with it the very dossier that was exported. */
export function importExported(texts: ExportedTexts): Imported {
  const { draft, problems } = fromExported(texts);
  const counts = countsOf(draft.drafts);
  return { files: dossierFiles(draft), problems, counts, isWhole: true };
}

function importSheets(
  sheets: ReadonlyMap<TableName, Sheet>,
  { title, map, dates, toldBy }: ImportOptions,
  findings: Findings,
): Imported {
  tellUnusedNames(map, [...sheets.values()], findings);
  const records = new Records(findings);
  const terms = new Terms(findings);
  const reading: Reading = { findings, records, terms, dates, toldBy };
  const rows = (name: TableName) => sheets.get(name)?.rows ?? [];
  const steps = [readPeople(rows('entities'), reading), readSources(rows('sources'), reading)];
  for (const step of steps) step();
  readClaims(rows('claims'), reading);
  completeEvents(records.drafts, terms, [...sheets.values()]);
  const { drafts } = records;
  const info = startingInfo(title, drafts);
  const vocabulary = startingVocabulary(terms.words);
  const files = dossierFiles({ info, vocabulary, drafts, questions: [] });
  return { files, problems: findings.problems, counts: countsOf(drafts), isWhole: false };
}

/** A name of a column that no table has is a slip of the pen. */
function tellUnusedNames(map: ColumnMap, sheets: readonly Sheet[], findings: Findings): void {
  const heads = [...new Set(sheets.flatMap((sheet) => sheet.heads))];
  const folded = new Set(heads.map(foldColumn));
  const { file } = sheets[0] ?? { file: 'tables' };
  for (const [theirs, ours] of map) {
    if (folded.has(theirs)) continue;
    const message = `no table has the column: ${quoted(theirs)} for ${quoted(ours)}`;
    const hint = suggestion(theirs, heads, 'the tables have');
    findings.error({ file, line: 1, column: 1 }, 'unknown-column', message, hint);
  }
}

/** An event that was only named has the plainest type. */
function completeEvents(drafts: readonly Draft[], terms: Terms, sheets: readonly Sheet[]): void {
  const { file } = sheets[0] ?? { file: 'tables' };
  for (const { kind, fields } of drafts) {
    if (kind !== 'event' || fields['type'] !== undefined) continue;
    fields['type'] = terms.use('event-types', 'event', { file, line: 1, column: 1 });
  }
}

export function countsOf(drafts: readonly Draft[]): Counts {
  const count = (kind: string) => drafts.filter((draft) => draft.kind === kind).length;
  const isUnquoted = ({ kind, fields }: Draft) =>
    kind === 'claim' && String(fields['note'] ?? '').endsWith(UNQUOTED);
  return {
    people: count('person'),
    groups: count('group'),
    events: count('event'),
    sources: count('source'),
    claims: count('claim'),
    unquoted: drafts.filter(isUnquoted).length,
  };
}
