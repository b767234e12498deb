/** A page or view of the dossier as something that can be cited, with the works it rests on. */
import { blankSource } from '#model/blank.ts';
import type { DossierInfo, Source } from '#model/dossier.ts';
import type { Evidence } from '#model/schema/fields.ts';
import { writeBibtex } from './bibtex.ts';
import { type Citations, filled, type Run } from './chicago.ts';
import { writeCslJson } from './csl.ts';
import { writeRis } from './ris.ts';

/** What is cited: a record, a claim, a chain, a comparison, a view. */
export interface Cited {
  /** Made for keys: `great-purge-isaak-rubin`. */
  readonly id: string;
  readonly title: string;
  /** The whole address; empty where it is not known. */
  readonly url: string;
  /** The passages it rests on; a page of a work that has no place is cited as a whole. */
  readonly passages: readonly Pick<Evidence, 'source' | 'via' | 'at'>[];
}

/** The page as a work, so that every format that writes works can write it. */
export function pageSource(info: DossierInfo, title: string, url: string): Source {
  const whole = info.subtitle === null ? info.title : `${info.title}: ${info.subtitle}`;
  return {
    ...blankSource('page'),
    type: 'webpage',
    title,
    author: info.editors.map(({ name }) => ({ literal: name })),
    'container-title': `${whole}, version ${info.version}`,
    issued: info.issued,
    language: info.language,
    URL: url === '' ? null : url,
  };
}

/** The page, then each work that it rests on, in the order of the passages. */
export function worksOf(
  cited: Cited,
  info: DossierInfo,
  find: (id: string) => Source | null,
): Source[] {
  const ids = new Set(cited.passages.flatMap(({ source, via }) => [source, via ?? source]));
  const works = [...ids].map(find).filter((work) => work !== null);
  return [{ ...pageSource(info, cited.title, cited.url), id: cited.id }, ...works];
}

/** A Chicago note for the page, then one for each passage; a passage cited twice is one. */
export function chicagoNotes(cited: Cited, citations: Citations, readIn: string): Run[][] {
  const page = filled(citations.page, { title: cited.title, url: cited.url });
  const notes = new Map<string, Run[]>();
  for (const { source, via, at } of cited.passages) {
    const key = JSON.stringify([source, via, at]);
    const pieces = citations.works[source];
    if (pieces === undefined || notes.has(key)) continue;
    const other = via === null || via === source ? undefined : citations.works[via];
    if (other === undefined) notes.set(key, filled(pieces, { at }));
    else {
      const work = filled(pieces, {});
      notes.set(key, [...openEnded(work), `${readIn} `, ...filled(other, { at })]);
    }
  }
  return [page, ...notes.values()];
}

/** A note that goes on: a comma in place of its stop. */
const openEnded = (runs: readonly Run[]): Run[] => {
  const last = runs.at(-1);
  if (typeof last !== 'string') return [...runs, ', '];
  return [...runs.slice(0, -1), last.replace(/(\bn\.d\.)$|\.(”?)$/, '$1,$2 ')];
};

const WRITERS = { bibtex: writeBibtex, 'csl-json': writeCslJson, ris: writeRis } as const;
export type CiteFormat = keyof typeof WRITERS;

/** The page and its works in a format of reference managers. */
export const writeWorks = (format: CiteFormat, works: readonly Source[]) => WRITERS[format](works);
