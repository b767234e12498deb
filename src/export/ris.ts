/** Works as RIS, the tagged lines that every reference manager reads. */
import { dateBounds } from '#model/dates.ts';
import type { Source } from '#model/dossier.ts';

const TYPES: Record<string, string> = {
  book: 'BOOK',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  chapter: 'CHAP',
  webpage: 'ELEC',
  report: 'RPRT',
  manuscript: 'MANSCPT',
  personal_communication: 'PCOMM',
  legal_case: 'CASE',
  thesis: 'THES',
};

/** One record a work, closed by ER. Lines end as the format asks, with CR and LF. */
export function writeRis(sources: readonly Source[]): string {
  return sources.map((source) => `${record(source).join('\r\n')}\r\n`).join('\r\n');
}

function record(source: Source): string[] {
  const lines: [string, string | null][] = [
    ['TY', TYPES[source.type] ?? 'GEN'],
    ['ID', source.id],
    ['TI', source.title],
    ['ST', source['title-short']],
    ...source.author.map((name): [string, string] => ['AU', nameOf(name)]),
    ...source.editor.map((name): [string, string] => ['A2', nameOf(name)]),
    ...source.translator.map((name): [string, string] => ['A4', nameOf(name)]),
    ['T2', source['container-title']],
    ['PB', source.publisher],
    ['CY', source['publisher-place']],
    ...dates(source.issued),
    ['VL', source.volume],
    ['IS', source.issue],
    ['SP', source.page],
    ['LA', source.language],
    ['UR', source.URL],
    ['N1', source.note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
}

/** PY is the year; DA is YYYY/MM/DD/ and what it is not sure of, in words. */
function dates(issued: string | null): [string, string][] {
  const bounds = issued === null ? null : dateBounds(issued);
  if (issued === null || bounds === null || !Number.isFinite(bounds.min)) return [];
  const year = new Date(bounds.min * 86_400_000).getUTCFullYear();
  const [, , month = '', day = ''] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(issued) ?? [];
  const plain = /^-?\d{4}(-\d\d){0,2}$/.test(issued) && Number(month || 1) <= 12;
  const parts = plain ? [month, day, ''] : ['', '', issued];
  return [
    ['PY', String(year)],
    ['DA', [year, ...parts].join('/')],
  ];
}

function nameOf(name: Source['author'][number]): string {
  if ('literal' in name) return name.literal;
  return name.given === null ? name.family : `${name.family}, ${name.given}`;
}
