/** The dossier as tables: entities, claims, evidence, sources. Every cell is text or empty. */
import { CELLS, PARTED } from '#model/cells.ts';
import { type Claim, type Dossier, entitiesOf, type Entity, type Source } from '#model/dossier.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';
import { moreRows, type MoreRow } from './more-table.ts';
import { spanOf } from './network.ts';

export interface Column {
  readonly name: string;
  readonly description: string;
  /** A type of the Frictionless Table Schema. */
  readonly type: 'string' | 'boolean' | 'number' | 'integer';
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Columns that name the row; none where rows have no key. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that name a row of another table. */
  readonly references: readonly { readonly column: string; readonly table: string }[];
}

type Cells<T> = readonly (readonly [
  name: string,
  description: string,
  value: (record: T) => string | number | boolean | null | readonly string[],
  type?: Column['type'],
])[];

/** The tables of some claims; entities and sources only those that the claims name, or `all`. */
export function tablesOf(dossier: Dossier, claims: readonly Claim[], all: boolean): Table[] {
  const named = new Set(claims.flatMap(namedBy));
  const kept = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.filter(({ id }) => all || named.has(id));
  const pieces = claims.flatMap((claim) =>
    claim.evidence.map((evidence, i) => ({ claim: claim.id, number: i + 1, ...evidence })),
  );
  const [entities, sources] = [kept(entitiesOf(dossier)), kept(dossier.sources)];
  const more = moreRows(dossier, { entities, claims, sources }, all);
  return [
    table('entities', 'People, groups and events', ['id'], entityCells, entities),
    table('claims', 'Who said or did what', ['id'], claimCells(dossier), claims, [
      { column: 'from', table: 'entities' },
      { column: 'context', table: 'entities' },
    ]),
    table('evidence', 'Where each claim is found', ['claim', 'number'], evidenceCells, pieces, [
      { column: 'claim', table: 'claims' },
      { column: 'source', table: 'sources' },
    ]),
    table('sources', 'The works cited', ['id'], sourceCells, sources),
    table('more', 'What no column of the others holds', ['kind', 'id', 'path'], moreCells, more),
  ];
}

/** Every record that a claim names. */
function namedBy(claim: Claim): string[] {
  return [
    ...[claim.from, claim.context].flatMap((id) => id ?? []),
    ...claim.to,
    ...claim.about.map(({ id }) => id),
    ...claim.attribution.map(({ by }) => by),
    ...claim.duress.flatMap(({ by }) => by ?? []),
    ...claim.evidence.flatMap(({ source, via }) => [source, ...(via === null ? [] : [via])]),
  ];
}

function table<T>(
  name: string,
  title: string,
  key: readonly string[],
  cells: Cells<T>,
  records: readonly T[],
  references: Table['references'] = [],
): Table {
  return {
    ...{ name, title, key, references },
    columns: cells.map(([column, description, , type = 'string']) => ({
      ...{ name: column, description, type },
    })),
    rows: records.map((record) => cells.map(([, , value]) => written(value(record)))),
  };
}

function written(value: string | number | boolean | null | readonly string[]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(PARTED) : String(value);
}

const entityCells: Cells<Entity> = [
  ['id', 'The stable id', ({ id }) => id],
  ['kind', 'person, group or event', ({ kind }) => kind],
  ['name', 'The name under which it is shown', ({ name }) => name],
  ['aliases', 'Other names and spellings', ({ aliases }) => aliases],
  ['type', 'The type of a group or event', (one) => ('type' in one ? one.type : null)],
  ['roles', 'Roles of a person', (one) => ('roles' in one ? CELLS.roles.write(one.roles) : null)],
  ['born', 'EDTF', (one) => ('born' in one ? one.born : null)],
  ['died', 'EDTF', (one) => ('died' in one ? one.died : null)],
  ['date', 'EDTF, of a group or event', (one) => ('date' in one ? one.date : null)],
  ['part-of', 'The event it belongs to', (one) => ('part-of' in one ? one['part-of'] : null)],
  ['thesis', 'What the authority asserts', (one) => ('thesis' in one ? one.thesis : null)],
  ['summary', "The curators' words", ({ summary }) => summary],
  ['hub', 'Paths do not pass through it', ({ through }) => !through, 'boolean'],
];

const claimCells = (dossier: Dossier): Cells<Claim> => {
  const name = namesOf(dossier);
  return [
    ['id', 'The stable id', ({ id }) => id],
    ['type', 'The claim type', ({ type }) => type],
    ['family', 'accusation, testimony, commentary, pressure or tie', ({ family }) => family],
    ['from', 'Who speaks or acts', ({ from }) => from],
    ['agent', 'Whether the source says who', ({ agent }) => agent],
    ['to', 'Who or what is named', ({ to }) => to],
    ['target', 'Whether the source names the target', ({ target }) => target],
    ['about', 'What else it is about: id as part', (one) => CELLS.about.write(one.about)],
    ['addressee', 'To whom it was said', ({ addressee }) => addressee],
    ['context', 'In which or of which event', ({ context }) => context],
    ['date', 'When it was said or done, EDTF', ({ date }) => date],
    ['first-day', 'The first day that the date can mean', ({ date }) => spanOf(date).start],
    ['last-day', 'The last day that the date can mean', ({ date }) => spanOf(date).end],
    ['matter-date', 'The time that it speaks of, EDTF', (one) => one['matter-date']],
    ['says', "The content in the curators' words", ({ says }) => says],
    ['charge', 'Of what', ({ charge }) => charge],
    ['mode', 'made, planned or denied', ({ mode }) => mode],
    ['stance', 'Toward the thesis of the context', ({ stance }) => stance],
    ['attitude', 'Toward the target', ({ attitude }) => attitude],
    ['duress', 'Pressure on this statement: kind by whom', (one) => CELLS.duress.write(one.duress)],
    ['led-to', 'Claims that it brought about', (one) => one['led-to']],
    [
      'told-by',
      'How we know of it: teller (attitude)',
      (one) => CELLS.attribution.write(one.attribution),
    ],
    ['certainty', 'That the claim was made', ({ certainty }) => certainty],
    ['basis', 'stated, interpreted or inferred', ({ basis }) => basis],
    ['statement', 'The utterance that it is part of', ({ statement }) => statement],
    ['responds-to', 'Claims that it answers', (one) => one['responds-to']],
    [
      'contradicts',
      'Claims that it contradicts: id on what',
      (one) => CELLS.contradicts.write(one.contradicts),
    ],
    ['manner', 'How, of an act', ({ manner }) => manner],
    [
      'derived',
      'From the record of roles, parts and outcomes',
      ({ derived }) => derived,
      'boolean',
    ],
    ['note', 'A remark of the curators', ({ note }) => note],
    ['sentence', 'The claim as a sentence', (claim) => claimSentence(claim, dossier, name)],
  ];
};

type Piece = Claim['evidence'][number] & { readonly claim: string; readonly number: number };

const evidenceCells: Cells<Piece> = [
  ['claim', 'The claim', ({ claim }) => claim],
  ['number', 'The place among its evidence', ({ number }) => number, 'integer'],
  ['source', 'The work that says it', ({ source }) => source],
  ['via', 'The work in which that was read', ({ via }) => via],
  ['at', 'The place in it', ({ at }) => at],
  ['quote', 'The words', ({ quote }) => quote],
  ['damaged', 'The text is garbled there', ({ damaged }) => damaged, 'boolean'],
  ['lang', 'Language of the quotation', ({ lang }) => lang],
  ['translation', 'The quotation in the language of the dossier', ({ translation }) => translation],
];

const sourceCells: Cells<Source> = [
  ['id', 'The stable id', ({ id }) => id],
  ['type', 'CSL type', ({ type }) => type],
  ['title', 'The title', ({ title }) => title],
  ['author', 'Authors', ({ author }) => CELLS.names.write(author)],
  ['editor', 'Editors', ({ editor }) => CELLS.names.write(editor)],
  ['container-title', 'The periodical or collection', (one) => one['container-title']],
  ['publisher', 'The publisher', ({ publisher }) => publisher],
  ['issued', 'EDTF', ({ issued }) => issued],
  ['original-date', 'First published, EDTF', (one) => one['original-date']],
  ['URL', 'Where it can be read', ({ URL }) => URL],
  ['speaker', 'Whose words it carries', ({ speaker }) => speaker],
  ['reliability', 'A reliability of the vocabulary', ({ reliability }) => reliability],
  ['status', 'cited, mentioned, alleged or forged', ({ status }) => status],
  ['note', 'A remark of the curators', ({ note }) => note],
];

const moreCells: Cells<MoreRow> = [
  [
    'kind',
    'person, group, event, source, claim, question, dossier or vocabulary',
    (row) => row.kind,
  ],
  ['id', 'Of which record; none of the dossier and the vocabulary', (row) => row.id],
  ['path', 'Where in the record: roles[0].role', (row) => row.path],
  ['value', 'The value, as text', (row) => row.value],
];
