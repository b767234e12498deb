/** Who against whom: the claims of a selection by speaker and target. */
import { type Bundle, bundles } from '../bundles.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { selectClaims, type Selection } from '../select.ts';
import type { Filter } from '../filter.ts';
import { utterance, voices, width } from '../independence.ts';
import type { Claim } from '#model/dossier.ts';

/** All that one entity says against, or does to, another. */
export interface Cell {
  readonly from: string;
  readonly to: string;
  /** By family, in the order of the first claims. */
  readonly bundles: readonly Bundle[];
  readonly claims: readonly Claim[];
  /** Utterances: claims of one statement count once. */
  readonly statements: number;
  readonly sources: number;
  readonly duress: boolean;
}

export interface Matrix {
  /** Entities that speak or act, and those spoken of, in the order of the index. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By `from to`. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Statements by row and by column, and in all. */
  readonly byRow: ReadonlyMap<string, number>;
  readonly byColumn: ReadonlyMap<string, number>;
  readonly statements: number;
}

/**
 * The matrix under a filter. Where it names no family and no type: the accusations and testimony
 * whose sense is against their target; otherwise whatever passes. Ties that connect everybody only
 * where their family or type is named. Claims of a speaker about himself stand in no cell.
 */
export function matrixOf(index: ClaimIndex, filter: Filter): Matrix {
  const lines = bundles(index, matrixSelection(index, filter));
  const groups = new Map<string, Bundle[]>();
  for (const line of lines) {
    const key = cellKey(line.from, line.to);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const cells = new Map([...groups].map(([key, group]) => [key, cellOf(index, group)]));
  const all = [...cells.values()];
  const byRow = totals(all, ({ from }) => from);
  const byColumn = totals(all, ({ to }) => to);
  const inOrder = (ids: ReadonlyMap<string, number>) =>
    [...ids.keys()].sort((a, b) => index.entityNumber.get(a)! - index.entityNumber.get(b)!);
  return {
    rows: inOrder(byRow),
    columns: inOrder(byColumn),
    cells,
    byRow,
    byColumn,
    statements: new Set(all.flatMap(({ claims }) => claims.map(utterance))).size,
  };
}

export function cellKey(from: string, to: string): string {
  return `${from} ${to}`;
}

/** The claims that a matrix shows under a filter. */
export function matrixSelection(index: ClaimIndex, filter: Filter): Selection {
  const selection = selectClaims(index, filter);
  const { types } = index.dossier.vocabulary;
  const named = filter.family.length > 0 || filter.type.length > 0;
  const shows = index.names.types.names.map((name) => {
    const type = types[name];
    if (type === undefined) return false;
    if (named) return !type.roster || filter.type.includes(name) || filter.family.includes('tie');
    const spoken = type.family === 'accusation' || type.family === 'testimony';
    return spoken && type.sense === 'against';
  });
  const claimMask = selection.claimMask.map((passes, claim) =>
    passes === 1 && shows[index.claim.type[claim]!] === true ? 1 : 0,
  );
  return { ...selection, claimMask, claims: selection.claims.filter((c) => claimMask[c] === 1) };
}

function cellOf(index: ClaimIndex, group: readonly Bundle[]): Cell {
  const [one] = group;
  if (one !== undefined && group.length === 1) {
    const { from, to, claims, statements, sources, duress } = one;
    return { from, to, bundles: group, claims, statements, sources, duress };
  }
  const claims = group.flatMap((bundle) => bundle.claims);
  const heard = voices(index, claims);
  return {
    from: group[0]!.from,
    to: group[0]!.to,
    bundles: group,
    claims,
    statements: heard.statements,
    sources: width(heard),
    duress: group.some((bundle) => bundle.duress),
  };
}

/** Statements by row or by column, each counted once. */
function totals(cells: readonly Cell[], key: (cell: Cell) => string): Map<string, number> {
  const statements = new Map<string, Set<string>>();
  for (const cell of cells) {
    const said = statements.get(key(cell)) ?? new Set();
    for (const claim of cell.claims) said.add(utterance(claim));
    statements.set(key(cell), said);
  }
  return new Map([...statements].map(([id, said]) => [id, said.size]));
}
