/** Tables for `neo4j-admin database import full`: nodes and relationships with the headers it asks for. */
import { csvFormatRows } from 'd3-dsv';
import type { ExportFile } from './csv.ts';
import { labelOf, relationName } from './cypher.ts';
import { type Attributes, columnsOf, type Network } from './network.ts';

const COMMAND =
  'neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv neo4j';

/** Two tables, and the command that reads them. */
export function writeNeo4j({ nodes, edges }: Network): ExportFile[] {
  const nodeColumns = columnsOf(nodes);
  const edgeColumns = columnsOf(edges);
  const header = ({ name, type }: { name: string; type: string }) =>
    type === 'string' ? name : `${name}:${type}`;
  const cells = (columns: typeof nodeColumns, attributes: Attributes) =>
    columns.map(({ name }) => String(attributes[name] ?? ''));
  const nodeRows = nodes.map(({ id, label, attributes }) => [
    ...[id, label],
    ...cells(nodeColumns, attributes),
    `Entity;${labelOf(attributes)}`,
  ]);
  const edgeRows = edges.map(({ id, from, to, start, end, attributes }) => [
    ...[from, id, start ?? '', end ?? ''],
    ...cells(edgeColumns, attributes),
    ...[to, relationName(attributes)],
  ]);
  return [
    {
      name: 'nodes.csv',
      text: csv([['id:ID', 'name', ...nodeColumns.map(header), ':LABEL'], ...nodeRows]),
    },
    {
      name: 'relationships.csv',
      text: csv([
        [':START_ID', 'id', 'start', 'end', ...edgeColumns.map(header), ':END_ID', ':TYPE'],
        ...edgeRows,
      ]),
    },
    { name: 'import.txt', text: `${COMMAND}\n` },
  ];
}

const csv = (rows: string[][]) => `${csvFormatRows(rows)}\n`;
