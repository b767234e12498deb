/** A place in a work, cited in one line: who, what, when, where, and the page in which it was read. */
import { authorName } from '#model/author-name.ts';
import type { Source } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import type { Evidence } from '#model/schema/fields.ts';

/** "Reed, Cal, Memoirs of a Pilot (1951), p. 5, read in Marsh, The Harbour Case". */
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
  const authors = work.author.map(authorName).filter((name) => name !== '');
  return [...authors, `${work.title}${held}${issued}`].join(', ');
}

/** Evidence with a passage that is printed in several places of one page given once, with all of them. */
export function printedOnce(evidence: readonly Evidence[], and = ' and '): Evidence[] {
  const pieces = new Map<string, Evidence>();
  for (const piece of evidence) {
    const { source, via, quote, at } = piece;
    const key = quote === null ? `${pieces.size}` : JSON.stringify([source, via, quote]);
    const known = pieces.get(key);
    pieces.set(key, known === undefined ? piece : { ...known, at: `${known.at}${and}${at}` });
  }
  return [...pieces.values()];
}
