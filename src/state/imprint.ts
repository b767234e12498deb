/** Who wrote a work, and where and when it came out, in one line. Pure. */
import { authorsOf } from '#model/author-name.ts';
import type { Source } from '#model/dossier.ts';

/** `readable` says a date in words. */
export function imprintOf(source: Source, readable: (date: string) => string): string {
  const issued = source.issued ?? source['original-date'];
  return [
    authorsOf(source),
    source['container-title'],
    source.publisher,
    issued === null ? null : readable(issued),
    source.page,
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
