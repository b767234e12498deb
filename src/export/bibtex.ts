/**
 * Works as a bibliography for biblatex (https://ctan.org/pkg/biblatex), whose `date` reads EDTF as it
 * stands, and whose text is UTF-8: no name is lost to TeX's letters.
 */
import type { Source } from '#model/dossier.ts';

const TYPES: Record<string, string> = {
  book: 'book',
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  chapter: 'incollection',
  webpage: 'online',
  thesis: 'thesis',
  report: 'report',
  manuscript: 'unpublished',
  personal_communication: 'letter',
  legal_case: 'jurisdiction',
  'review-book': 'review',
};
/** Biblatex's usual styles know no more types than these. */
const FALLBACK: Record<string, string> = {
  letter: 'misc',
  jurisdiction: 'misc',
  review: 'article',
};

/** One entry a work, its id as key. */
export function writeBibtex(sources: readonly Source[]): string {
  return sources.map((source) => `${entry(source)}\n`).join('\n');
}

function entry(source: Source): string {
  const type = TYPES[source.type] ?? 'misc';
  const container = source['container-title'];
  const fields: [string, string | null][] = [
    ['author', names(source.author)],
    ['editor', names(source.editor)],
    ['translator', names(source.translator)],
    ['title', protectedText(source.title)],
    ['shorttitle', optional(source['title-short'])],
    [type === 'incollection' ? 'booktitle' : 'journaltitle', optional(container)],
    ['date', source.issued],
    ['origdate', source['original-date']],
    ['origtitle', optional(source['original-title'])],
    ['publisher', optional(source.publisher)],
    ['location', optional(source['publisher-place'])],
    ['volume', optional(source.volume)],
    ['number', optional(source.issue)],
    ['pages', optional(source.page)],
    ['type', optional(source.genre)],
    ['langid', optional(source.language)],
    ['library', optional(source.archive)],
    ['url', source.URL === null ? null : source.URL.replace(/[{}\\%]/g, encodeURIComponent)],
    ['urldate', source.accessed],
    ['note', optional(source.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${FALLBACK[type] ?? type}{${source.id},`, ...lines, '}'].join('\n');
}

/** "Family, Given and {The Courier}": a corporate name in braces is not taken apart. */
function names(list: Source['author']): string | null {
  if (list.length === 0) return null;
  return list
    .map((name) => {
      if ('literal' in name) return `{${escaped(name.literal)}}`;
      const family = escaped(name.family);
      return name.given === null ? `{${family}}` : `${family}, ${escaped(name.given)}`;
    })
    .join(' and ');
}

const optional = (text: string | null) => (text === null ? null : escaped(text));

/** In double braces no style changes its capitals. */
const protectedText = (text: string) => `{${escaped(text)}}`;

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would read as its own signs. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^%$&#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
