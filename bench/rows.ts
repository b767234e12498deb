/** What a benchmark says: a name, a value, and whether its goal was met. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly goal?: string;
  readonly met?: boolean;
}

export function printRows(rows: readonly Row[]): void {
  const wide = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, goal, met } of rows) {
    const verdict = goal === undefined ? '' : `   goal ${goal}: ${met === true ? 'met' : 'MISSED'}`;
    process.stdout.write(`${name.padEnd(wide)}  ${value}${verdict}\n`);
  }
}

/** The p-th percentile (nearest rank) of some numbers. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? NaN;
}
