/** The wording of a record's page and of citations, in English. */
import { plural } from './en-plural.ts';

export const page = {
  opens: 'Page of this record',
  inExplorer: 'See in the explorer',
  contents: 'On this page',
  life: (born: string | null, died: string | null) =>
    [born === null ? '' : `born ${born}`, died === null ? '' : `died ${died}`]
      .filter((part) => part !== '')
      .join(', '),
  fates: 'In events',
  nearest: 'Nearest',
  nearestHint: 'A line is a claim, not a fact. Before: who spoke of, or acted on; after: of whom.',
  picture: (name: string) => `Who spoke of ${name}, and of whom ${name} spoke`,
  more: (n: number) => `${n} more, further off, in the lists below.`,
  by: (name: string) => `What ${name} said or did`,
  about: (name: string) => `What was said of ${name}`,
  derived: (n: number) =>
    `${plural(n, 'tie')} that ${n === 1 ? 'follows' : 'follow'} from the roles and parts above ${n === 1 ? 'is' : 'are'} not listed again.`,
  nothing: 'No claim of this dossier names it.',
  accusers: 'Who accused whom',
  who: {
    picture: (name: string) => `Who spoke most often against whom: ${name}`,
    pictureHint: (n: number) =>
      `The ${plural(n, 'pair')} with the most statements: first who spoke, then against whom; one may stand in both rows. A line is a claim, not a fact.`,
    hint: 'Each row speaks, each column is spoken of; a mark has its number of statements and leads to them. A bar: some are said to be made under duress. A ring: confessions, which speak of oneself.',
    left: (rows: number, columns: number) =>
      `There was no room for ${[
        ...(rows > 0 ? [`${plural(rows, 'more speaker')}`] : []),
        ...(columns > 0 ? [`${columns} more who are named`] : []),
      ].join(' and ')}.`,
    matrix: 'The whole matrix',
    explore: 'The same in the picture',
    confessions: 'confessions',
    others: (n: number) => `${n} others`,
    listed: (name: string) => `What ${name} said, listed below`,
  },
  somebody: 'Somebody, who is not named',
  commentary: 'Commentary',
  noStance: 'Remarks without a stance on its thesis',
  others: 'What else is told of it',
  replies: 'What was said of it',
  rests: 'What rests on it',
  restsOn: 'What this page rests on',
  alone: (n: number, of: number, name: string) =>
    of === 1
      ? `This one claim rests on ${name} alone`
      : n === of
        ? `All ${of} claims on this page rest on ${name} alone`
        : `${n} of the ${of} claims on this page rest on ${name} alone`,
  aloneRead: (n: number, of: number, name: string) =>
    of === 1
      ? `This one claim rests on works that were read in ${name} alone`
      : `${n === of ? `All ${of}` : `${n} of the ${of}`} claims on this page rest on works that were read in ${name} alone`,
  restsHow: {
    alone: (n: number) => `${plural(n, 'claim')} on it alone`,
    together: (n: number) => `${plural(n, 'claim')} on it and on other works`,
    read: (n: number) => `${plural(n, 'claim')} of other works that were read in it`,
  },
  claims: (n: number) => plural(n, 'claim'),
  record: 'the record itself',
  missing: 'There is no such page',
  missingText: (path: string, title: string) =>
    `“${path}” is no page of the dossier “${title}”. It may have been renamed, or belong to another dossier.`,
  alike: 'Records with a like name',
  searchFor: 'Search the dossier',
  everything: 'Everything in this dossier',
  start: 'Start with the explorer',
  needsScript: 'No page of this dossier has this address. The search needs JavaScript.',
  moved: (name: string) => `This page has moved: ${name}`,
  footer: (title: string, version: string, issued: string) =>
    `${title}, version ${version}${issued === '' ? '' : `, ${issued}`}`,
} as const;

export const cite = {
  title: 'Cite',
  hint: 'The first note is for this page, the others for what it rests on.',
  more: (n: number) => `${n} more are in what is copied.`,
  copy: 'Copy as',
  formats: {
    chicago: 'Chicago notes',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
    ris: 'RIS',
    link: 'Link',
  },
  copied: (format: string) => `Copied: ${format}.`,
  failed: 'The citations could not be loaded.',
  link: (title: string, dossier: string, version: string, issued: string, url: string) =>
    [`${title} (${dossier}, version ${version}${issued === '' ? '' : `, ${issued}`})`, url]
      .filter((part) => part !== '')
      .join(': '),
  view: 'Cite this view',
} as const;
