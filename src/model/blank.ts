/** Compiled records with every field at its default: for tests, generators and readers of tables. */
import type { Claim, EventRecord, Group, Person, Source } from '#model/dossier.ts';
import type { Family } from '#model/schema/scales.ts';

const common = {
  aliases: [],
  native: {},
  summary: null,
  identifiers: {},
  'not-to-confuse': [],
  formerly: [],
  through: true,
  identification: [],
  evidence: [],
  note: null,
};

export function blankPerson(id: string): Person {
  return { ...common, kind: 'person', id, name: id, roles: [], born: null, died: null };
}

export function blankGroup(id: string): Group {
  return {
    ...common,
    kind: 'group',
    id,
    name: id,
    type: 'organisation',
    unnamed: false,
    size: null,
    includes: [],
    status: 'attested',
    date: null,
  };
}

export function blankEvent(id: string): EventRecord {
  return {
    ...common,
    kind: 'event',
    id,
    name: id,
    type: 'event',
    date: null,
    place: null,
    phrase: null,
    'part-of': null,
    thesis: null,
    parts: [],
  };
}

export function blankSource(id: string): Source {
  return {
    kind: 'source',
    id,
    type: 'book',
    title: id,
    described: false,
    'title-short': null,
    author: [],
    editor: [],
    translator: [],
    'container-title': null,
    publisher: null,
    'publisher-place': null,
    issued: null,
    'original-date': null,
    'original-title': null,
    accessed: null,
    page: null,
    volume: null,
    issue: null,
    genre: null,
    language: null,
    archive: null,
    archive_location: null,
    URL: null,
    speaker: null,
    reliability: null,
    status: 'cited',
    text: null,
    note: null,
    formerly: [],
  };
}

export function blankClaim(id: string, type: string, family: Family): Claim {
  return {
    kind: 'claim',
    id,
    type,
    family,
    derived: false,
    from: null,
    agent: 'stated',
    to: [],
    target: 'stated',
    about: [],
    addressee: null,
    context: null,
    date: null,
    'matter-date': null,
    says: null,
    charge: [],
    mode: 'made',
    stance: null,
    attitude: null,
    duress: [],
    'led-to': [],
    attribution: [],
    certainty: 'certain',
    basis: 'stated',
    statement: null,
    'responds-to': [],
    contradicts: [],
    retracted: null,
    overturned: null,
    figure: null,
    manner: null,
    evidence: [],
    note: null,
    formerly: [],
  };
}
