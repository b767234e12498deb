/** Tables as CSV (RFC 4180, UTF-8), with a data package that describes them. */
import { csvFormatRows } from 'd3-dsv';
import type { About } from './about.ts';
import type { Table } from './tables.ts';

/** A file of an export: its name and its text. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** One file a table, and `datapackage.json` (Frictionless Data Package, version 1) with their schema. */
export function writeCsv(tables: readonly Table[], about: About, licence: string): ExportFile[] {
  return [
    ...tables.map(({ name, columns, rows }) => ({
      name: `${name}.csv`,
      text: `${csvFormatRows([columns.map((column) => column.name), ...rows.map((row) => [...row])])}\n`,
    })),
    {
      name: 'datapackage.json',
      text: `${JSON.stringify(packageOf(tables, about, licence), null, 2)}\n`,
    },
  ];
}

/** One table as CSV, its head the first row. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${csvFormatRows(rows.map((row) => [...row]))}\n`;

function packageOf(tables: readonly Table[], about: About, licence: string) {
  return {
    profile: 'tabular-data-package',
    name: 'dossier',
    title: about.title,
    description: about.description,
    licenses: [{ title: licence }],
    contributors: [{ title: about.creator, role: 'author' }],
    resources: tables.map(({ name, title, columns, key, references }) => ({
      profile: 'tabular-data-resource',
      ...{ name, title, path: `${name}.csv`, format: 'csv', encoding: 'utf-8' },
      dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: columns.map(({ name: field, type, description }) => ({
          ...{ name: field, type, description },
        })),
        missingValues: [''],
        primaryKey: key,
        foreignKeys: references.map(({ column, table }) => ({
          fields: column,
          reference: { resource: table, fields: 'id' },
        })),
      },
    })),
  };
}
