/** A network to the tables of people and of claims that it amounts to. */
import { quoted } from '#model/problems.ts';
import { id as idSchema } from '#model/schema/fields.ts';
import type { Cell } from '../csv-cells.ts';
import type { Findings } from '../findings.ts';
import { idFromName, Ids } from '../names.ts';
import { type ColumnMap, columnOf, type TableText } from '../sheet.ts';
import { type Attributed, cellsOf, type Graph, type GraphEdge } from './attributed.ts';
import { readGexf } from './gexf.ts';
import { readGraphml } from './graphml.ts';
import { placeOf, rootOf } from './xml.ts';

const READERS: Readonly<Record<string, typeof readGexf>> = { gexf: readGexf, graphml: readGraphml };

/** The type of a claim from an edge that has neither type nor label. */
const UNTYPED = 'relation';

export interface NetworkCells {
  readonly entities: Cell[][];
  readonly claims: Cell[][];
}

/** The tables of a file in GEXF or GraphML; none where it is neither. */
export function networkCells(
  table: TableText,
  map: ColumnMap,
  findings: Findings,
): Partial<NetworkCells> {
  const root = rootOf(table, findings);
  if (root === null) return {};
  const read = READERS[root.localName ?? ''];
  if (read !== undefined) return tablesOf(read(table.file, root, findings), map, findings);
  const message = `neither GEXF nor GraphML: ${quoted(root.tagName)}`;
  const hint = `the outermost element is ${Object.keys(READERS).join(' or ')}`;
  findings.error(placeOf(table.file, root), 'bad-xml', message, hint);
  return {};
}

/** A node is a person unless an attribute `kind` says otherwise; an edge is a claim. */
function tablesOf(graph: Graph, map: ColumnMap, findings: Findings): NetworkCells {
  const ids = new Map<string, string>();
  const taken = new Ids();
  const nodes = graph.nodes.filter(({ id, place }) => {
    const isNew = id !== null && !ids.has(id.text);
    if (isNew) ids.set(id.text, '');
    else {
      const message = id === null ? 'node without an id' : `duplicate id: ${quoted(id.text)}`;
      findings.error(
        place,
        'duplicate-id',
        message,
        'give each node one of its own; it is left out',
      );
    }
    return isNew;
  });
  const named = nodes.map((node): Attributed => {
    const written = node.id!;
    const [name = written] = [node.own['name']].flatMap((cell) =>
      (cell?.text.trim() ?? '') === '' ? [] : [cell!],
    );
    const id = taken.free(isOwnId(written.text) ? written.text : idFromName(name.text, 'node'));
    ids.set(written.text, id);
    return { ...node, own: { ...node.own, id: { ...written, text: id }, name } };
  });
  const edges = graph.edges.flatMap((edge) => claimOf(edge, ids, findings));
  tellOnce(
    graph.edges.filter(({ isDirected }) => !isDirected),
    'undirected-edge',
    'edges without a direction',
    'their source is taken for the speaker; say in an attribute from and to what is meant',
    findings,
  );
  return { entities: cellsOf(named, map), claims: typed(cellsOf(edges, map), map, findings) };
}

/** An id that somebody chose, and not the number that a program gave. */
const isOwnId = (id: string) => idSchema.safeParse(id).success && !/^[a-z]?-?\d+$/.test(id);

function claimOf(
  edge: GraphEdge,
  ids: ReadonlyMap<string, string>,
  findings: Findings,
): Attributed[] {
  const ends = [edge.from, edge.to].map((cell) => (cell === null ? null : ids.get(cell.text)));
  const [from, to] = ends;
  if (from === undefined || to === undefined || from === null || to === null) {
    const lost = [edge.from, edge.to].find((cell, i) => cell === null || ends[i] === undefined);
    const message = `edge to no node: ${quoted(lost?.text ?? '')}`;
    findings.error(edge.place, 'unknown-node', message, 'add the node; the edge is left out');
    return [];
  }
  const id = edge.id !== null && isOwnId(edge.id.text) ? edge.id : null;
  const { start, end, ...own } = edge.own;
  const said = {
    ...{ id, from: { ...edge.place, text: from }, to: { ...edge.place, text: to } },
    ...{ ...own, date: spanOf(start ?? null, end ?? null) },
  };
  return [{ ...edge, own: said }];
}

/** A day, or the days from first to last, as EDTF. */
function spanOf(start: Cell | null, end: Cell | null): Cell | null {
  const [first, last] = [start, end].map((cell) => cell?.text.trim().slice(0, 10) ?? '');
  const place = start ?? end;
  if (place === null || (first === '' && last === '')) return null;
  const text = first === last ? first! : `${first || '..'}/${last || '..'}`;
  return { ...place, text };
}

/** Gives edges that say nothing of their kind one that says as little, and tells how many there were. */
function typed([head, ...rows]: Cell[][], map: ColumnMap, findings: Findings): Cell[][] {
  if (head === undefined) return [];
  const at = head.findIndex(({ text }) => columnOf(text, map) === 'type');
  const untyped = rows.filter((row) => at === -1 || row[at]!.text.trim() === '');
  tellOnce(
    untyped.map(([cell]) => ({ place: cell! })),
    'assumed-type',
    'edges without a type',
    `each is a claim of type "${UNTYPED}"; a label or an attribute type says more`,
    findings,
  );
  if (at === -1) {
    const type = (cells: Cell[], text: string) => [...cells, { ...cells[0]!, text }];
    return [type(head, 'type'), ...rows.map((row) => type(row, UNTYPED))];
  }
  const filled = rows.map((row) =>
    row.map((cell, i) => (i === at && cell.text.trim() === '' ? { ...cell, text: UNTYPED } : cell)),
  );
  return [head, ...filled];
}

function tellOnce(
  all: readonly Pick<Attributed, 'place'>[],
  code: string,
  what: string,
  hint: string,
  findings: Findings,
): void {
  if (all.length === 0) return;
  findings.warning(all[0]!.place, code, `${what}: ${all.length}`, hint);
}
