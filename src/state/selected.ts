/** What the address selects: a record, or a line of the picture. Pure. */
import { bundles, type Bundle } from '#graph/bundles.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter, type Filter } from '#graph/filter.ts';
import { type Cell, cellKey, matrixOf } from '#graph/matrix/matrix.ts';
import { selectClaims } from '#graph/select.ts';
import type { Claim, Entity, Source } from '#model/dossier.ts';
import type { Records } from './records.ts';
import { ALL_FAMILIES, bundleKey } from './bundle-key.ts';
import { type Address } from './url.ts';

export type Selected =
  | { readonly kind: 'entity'; readonly record: Entity }
  | { readonly kind: 'source'; readonly record: Source }
  | { readonly kind: 'claim'; readonly record: Claim }
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  | { readonly kind: 'cell'; readonly cell: Cell };

export function selectedOf(
  { select, filter }: Address,
  index: ClaimIndex,
  records: Records,
): Selected | null {
  if (select === null) return null;
  if (select.includes('~')) return selectedBundle(select, filter, index);
  const record = records.get(select);
  if (record === null) return null;
  if (record.kind === 'source') return { kind: 'source', record };
  return record.kind === 'claim' ? { kind: 'claim', record } : { kind: 'entity', record };
}

/** All parallel claims of a line that pass the filter; all there are if none does. */
function selectedBundle(key: string, filter: Filter, index: ClaimIndex): Selected | null {
  const [from = '', family, to = ''] = key.split('~');
  if (family === ALL_FAMILIES) return selectedCell(from, to, filter, index);
  const within = new Uint8Array(index.entities.length);
  for (const id of [from, to]) {
    const number = index.entityNumber.get(id);
    if (number !== undefined) within[number] = 1;
  }
  const find = (under: Filter) =>
    bundles(index, selectClaims(index, under), within).find(
      (one) => bundleKey(one.from, one.family, one.to) === key,
    );
  const bundle = find(filter) ?? find(emptyFilter);
  return bundle === undefined ? null : { kind: 'bundle', bundle };
}

/** All that the matrix shows of a pair; without the filter if none passes. */
function selectedCell(
  from: string,
  to: string,
  filter: Filter,
  index: ClaimIndex,
): Selected | null {
  const find = (under: Filter) => matrixOf(index, under).cells.get(cellKey(from, to));
  const cell = find(filter) ?? find(emptyFilter);
  return cell === undefined ? null : { kind: 'cell', cell };
}

/** The entities that the picture must show, whatever their rank. */
export function wantedEntities(selected: Selected | null): string[] {
  const ends =
    selected?.kind === 'entity'
      ? [selected.record.id]
      : selected?.kind === 'bundle'
        ? [selected.bundle.from, selected.bundle.to]
        : selected?.kind === 'cell'
          ? [selected.cell.from, selected.cell.to]
          : selected?.kind === 'claim'
            ? [selected.record.from, ...selected.record.to]
            : [];
  return [...new Set(ends.filter((id) => id !== null))];
}
