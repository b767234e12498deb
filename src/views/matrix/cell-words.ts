/** A cell of a matrix in words: who against whom, in what way, how often, and under what duress. */
import type { Explorer } from '#state/explorer.svelte.ts';
import type { Cell } from '#state/matrix.ts';

export function cellWords(explorer: Explorer, cell: Cell, against: boolean): string {
  const t = explorer.messages.matrix;
  const families = cell.bundles.map(
    ({ family, statements }) =>
      `${explorer.familyLabel(family).toLowerCase()}, ${t.statements(statements)}`,
  );
  const what = [...families, ...(cell.duress ? [t.underDuress] : [])].join('; ');
  return t.cell(explorer.name(cell.from), explorer.name(cell.to), what, against);
}
