/** Where the keys lead in a table of rows. Pure. */

/** The row that a key leads to; null where it leads nowhere. */
export function nextRow(place: number, rows: number, key: string, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowUp: place - 1,
    ArrowDown: place + 1,
    PageUp: place - Math.max(1, page),
    PageDown: place + Math.max(1, page),
    Home: 0,
    End: rows - 1,
  };
  const to = steps[key];
  if (to === undefined) return null;
  const next = Math.min(rows - 1, Math.max(0, to));
  return next === place ? null : next;
}
