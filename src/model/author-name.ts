/** The name of an author as it is read: given name first. */
import type { Source } from './dossier.ts';

export function authorName(name: Source['author'][number]): string {
  if ('literal' in name) return name.literal;
  return name.given === null ? name.family : `${name.given} ${name.family}`;
}

/** All authors of a work in one line. */
export const authorsOf = ({ author }: Pick<Source, 'author'>): string =>
  author.map(authorName).join(', ');
