/** Who wrote a work, and where and when it came out, in one line. Pure. */
import type { Source } from '#model/dossier.ts';

export const authorsOf = ({ author }: Pick<Source, 'author'>): string =>
  author
    .map((name) =>
      'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
    )
    .join(', ');

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
