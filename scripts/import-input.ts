/** What `attest import` is told to read, read. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { didYouMean } from '#model/did-you-mean.ts';
import { COLUMNS } from '#import/columns.ts';
import type { DateOrder } from '#import/dates.ts';
import { EXPORTED, type ExportedTexts } from '#import/exported.ts';
import {
  importExported,
  importNetwork,
  importTables,
  type Imported,
} from '#import/import-tables.ts';
import { foldColumn, type TableText } from '#import/sheet.ts';
import { decodeText } from './decode-text.ts';
import { UsageError } from './usage-error.ts';

export interface ImportInput {
  /** The folder of an export, or a network. */
  readonly what?: string;
  readonly people?: string;
  readonly claims?: string;
  readonly sources?: string;
  /** Pairs `ours=theirs`. */
  readonly map: readonly string[];
  readonly dates?: DateOrder;
  readonly title?: string;
  readonly toldBy?: string;
}

/** Throws a usage error where what is named cannot be read at all. */
export function readInput(input: ImportInput): Imported {
  const { what, people, claims, sources, dates = null, toldBy = null } = input;
  const named = what ?? claims ?? people;
  if (named === undefined) {
    throw new UsageError(
      'nothing to import',
      'name a network, the folder of an export, or tables with --people and --claims',
    );
  }
  if (what !== undefined && [people, claims, sources].some((file) => file !== undefined)) {
    throw new UsageError(
      `two things to import: "${what}" and tables`,
      'import one, and the other into another folder',
    );
  }
  if (what !== undefined && isFolder(what)) return importExported(tablesIn(what));
  const map = columnMap(input.map);
  const options = { title: input.title ?? titleOf(named), map, dates, toldBy };
  if (what !== undefined) return importNetwork(textOf(what), options);
  const tables = Object.entries({ entities: people, claims, sources });
  const texts = tables.flatMap(([name, file]) =>
    file === undefined ? [] : [[name, textOf(file)]],
  );
  return importTables(Object.fromEntries(texts) as Parameters<typeof importTables>[0], options);
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** A name for a dossier from that of a file. */
const titleOf = (file: string) =>
  basename(file, extname(file)).replace(/[-_]+/g, ' ').trim() || 'Imported';

function tablesIn(folder: string): ExportedTexts {
  const texts = EXPORTED.map((name) => {
    const file = `${name}.csv`;
    if (existsSync(join(folder, file))) return [name, { ...textOf(join(folder, file)), file }];
    const hint = `export csv writes ${EXPORTED.map((one) => `${one}.csv`).join(', ')}; name tables of your own with --people and --claims`;
    throw new UsageError(`no table "${file}" in "${folder}"`, hint);
  });
  return Object.fromEntries(texts) as ExportedTexts;
}

function textOf(file: string): TableText {
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UsageError(`no such file: "${file}"`, 'name a file that is there');
  }
  const text = decodeText(readFileSync(file));
  if (typeof text === 'string') return { file, text };
  throw new UsageError(`not UTF-8 text: "${file}":${text.line}:${text.column}`, text.hint);
}

function columnMap(pairs: readonly string[]): Map<string, string> {
  const known = [...new Set(Object.values(COLUMNS).flatMap(({ names }) => names))];
  return new Map(
    pairs.map((pair) => {
      const [, ours = '', theirs = ''] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      const name = known.find((one) => foldColumn(one) === foldColumn(ours));
      if (theirs === '') throw new UsageError(`not a pair: "${pair}"`, '--map from=Speaker');
      if (name !== undefined) return [foldColumn(theirs), name];
      const near = didYouMean(foldColumn(ours), known);
      const hint = near === null ? 'docs/import.md has all columns' : `did you mean "${near}"?`;
      throw new UsageError(`unknown column: "${ours}"`, hint);
    }),
  );
}
