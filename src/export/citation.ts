/** A place in a work, cited in one line: who, what, when, where, and the page in which it was read. */
import type { Source } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import type { Evidence } from '#model/schema/fields.ts';

/** "Crowl, James William, Angels in Stalin’s Paradise (1982), p. 5, read in Simkin, The Great Purge". */
export function citation(
  { source, via, at }: Evidence,
  find: (id: string) => Source | null,
  language: string,
  readIn: string,
): string {
  const work = find(source);
  const page = via === null || via === source ? null : find(via);
  const parts = [work === null ? source : cited(work, language), at];
  if (page !== null) parts.push(`${readIn} ${cited(page, language)}`);
  return parts.join(', ');
}

function cited(work: Source, language: string): string {
  const date = work.issued ?? work['original-date'];
  const issued = date === null ? '' : ` (${readableDate(date, language)})`;
  const held = work['container-title'] === null ? '' : `, ${work['container-title']}`;
  const authors = work.author.map(nameOf).filter((name) => name !== '');
  return [...authors, `${work.title}${held}${issued}`].join(', ');
}

function nameOf(name: Source['author'][number]): string {
  if ('literal' in name) return name.literal;
  return name.given === null ? name.family : `${name.given} ${name.family}`;
}
