/** Records by the files that they were written in. */
import type { RawRecord } from '../yaml/records.ts';

/** The runs of items that come from one file, in order; those of a file stand together. */
export function byFile<T>(items: readonly T[], rawOf: (item: T) => RawRecord): T[][] {
  const files: T[][] = [];
  for (let start = 0, end = 1; start < items.length; end++) {
    if (end < items.length && rawOf(items[end]!).file === rawOf(items[start]!).file) continue;
    files.push(items.slice(start, end));
    start = end;
  }
  return files;
}
