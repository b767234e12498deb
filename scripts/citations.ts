/**
 * citations.json: every work, and a page of the dossier, as a Chicago note (17th edition, full note),
 * formatted by citeproc. It runs here and not in the browser.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import { createRequire } from 'node:module';
import type { Citations, Piece } from '#export/chicago.ts';
import { cslItem } from '#export/csl.ts';
import { pageSource } from '#export/cite.ts';
import type { Dossier, Source } from '#model/dossier.ts';

const STYLE = '@citation/csl-style-chicago-fullnote-bibliography/info.json';
const chicago = createRequire(import.meta.url)(STYLE) as { readonly content: string };

/** Stand for the gaps while citeproc works; signs that no text holds. */
const GAPS = { at: '\u{F0000}', title: '\u{F0001}', url: '\u{F0002}' } as const;
const PAGE = 'page of the dossier';

/** Notes in the dossier's language where the style has it, else in English. */
export function citations(dossier: Dossier): Citations {
  const page = { ...pageSource(dossier.info, GAPS.title, GAPS.url), id: PAGE };
  const items = new Map(
    [...dossier.sources, page].map((source) => [source.id, forNote(source, dossier)]),
  );
  const locales = plugins.config.get('@csl').locales;
  const engine = new CSL.Engine(
    {
      retrieveLocale: (language) => locales.get(language) ?? locales.get('en-US')!,
      retrieveItem: (id) => items.get(id),
    },
    chicago.content,
    dossier.info.language,
  );
  engine.updateItems([...items.keys()]);
  const note = (id: string, locator?: string) => {
    const item = locator === undefined ? { id } : { id, locator, label: 'page' };
    const cluster = { citationItems: [item], properties: { noteIndex: 1 } };
    const pieces = piecesOf(engine.previewCitationCluster(cluster, [], [], 'html'));
    return locator === undefined ? pieces : withPlace(pieces);
  };
  return {
    works: Object.fromEntries(dossier.sources.map(({ id }) => [id, note(id, GAPS.at)])),
    page: note(PAGE),
  };
}

/**
 * Titles are set in title case where they are English; what has no language has the dossier's. A
 * description in place of a title is no title: the style prints a genre without quotation marks.
 */
function forNote(source: Source, { info }: Dossier): object {
  const { title, ...rest } = cslItem({ ...source, note: null });
  const named = source.described ? { genre: title } : { title };
  return { language: info.language, ...rest, ...named };
}

const GAP_OF = new Map<string, Piece>(
  Object.entries(GAPS).map(([gap, sign]) => [sign, { gap } as Piece]),
);

/** The style gives a case no place: it comes last. */
function withPlace(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => typeof piece === 'object' && 'gap' in piece)) return pieces;
  const last = pieces.at(-1);
  // The stop of "n.d." is the abbreviation's own.
  const end = typeof last === 'string' ? last.replace(/(?<!\bn\.d)\.$/, '') : last;
  return [...pieces.slice(0, -1), ...(end === undefined ? [] : [end]), ', ', { gap: 'at' }, '.'];
}

const CODES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
};

/** citeproc's HTML, which has no more than italics and small capitals, as pieces. */
function piecesOf(html: string): Piece[] {
  let italic = false;
  const pieces: Piece[] = [];
  for (const part of html.split(/(<[^>]*>|[\u{F0000}-\u{F0002}])/u)) {
    const gap = GAP_OF.get(part);
    if (gap !== undefined) pieces.push(gap);
    else if (part.startsWith('<')) italic = part === '<i>' || (part !== '</i>' && italic);
    else if (part !== '') {
      const text = part.replace(/&([#\w]+);/g, (whole, code: string) => CODES[code] ?? whole);
      pieces.push(italic ? { italic: text } : text);
    }
  }
  return pieces;
}
