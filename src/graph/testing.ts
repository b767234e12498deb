/** Tiny dossiers written as one line of text, for tests. */
import type { Claim, Dossier, EventRecord, Group, Person, Source } from '#model/dossier.ts';
import { type Vocabulary, vocabulary } from '#model/schema/vocabulary.ts';
import { blankClaim, blankEvent, blankGroup, blankPerson, blankSource } from '#model/blank.ts';

const type = (family: string, more: Record<string, string> = {}) => ({
  family,
  label: 'label',
  inverse: 'inverse',
  past: 'past',
  ...more,
});
const terms = (names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, { label: name }]));

/** A vocabulary with a type for each rule. */
export const testVocabulary: Vocabulary = vocabulary.parse({
  families: terms('accusation testimony commentary pressure tie'),
  types: {
    accuses: type('accusation', { sense: 'against' }),
    charges: type('accusation', { sense: 'against' }),
    implicates: type('testimony', { sense: 'against' }),
    'testifies-against': type('testimony', { sense: 'against' }),
    confesses: type('testimony', { edge: 'no', self: 'yes', confession: 'yes' }),
    judges: type('commentary', { stance: 'yes' }),
    'writes-of': type('commentary', { paths: 'no' }),
    'used-to-break': type('pressure'),
    knew: type('tie', { directed: 'no' }),
    arrests: type('tie'),
    'tried-with': type('tie', { roster: 'yes', directed: 'no' }),
  },
  roles: terms('prisoner economist judge'),
  derived: { role: 'knew', part: 'knew', outcome: 'knew', includes: 'knew' },
  stances: Object.fromEntries(
    ['defends', 'doubts', 'condemns'].map((name, i) => [
      name,
      { label: name, order: String(i + 1), polarity: String(1 - i) },
    ]),
  ),
  duress: {
    denied: { label: 'denied', pressure: 'no', phrase: 'freely' },
    tortured: { label: 'tortured', phrase: 'under torture' },
    threatened: { label: 'threatened', phrase: 'under threat' },
  },
});

/**
 * Reads a dossier from statements parted by semicolons:
 *
 *     c1: dorodnov -used-to-break> rubin (leads to c2); c2: rubin -implicates> riazanov
 *     person rubin economist; group police hub; event trial part of trials; source letter by rubin
 *     person duranty born 1884 died 1957; event trial dated 1936-08; source letter by rubin dated 1931
 *
 * Names not declared are people. After a claim, in brackets: (leads to ID…) (in EVENT) (on DATE)
 * (source ID via ID) (duress KIND…) (stance S) (certainty C) (mode M) (statement ID)
 * (told by ID endorses) (attitude A) (responds to ID) (contradicts ID on WORD). Throws on what it
 * cannot read.
 */
export function dossierOf(text: string): Dossier {
  const people = new Map<string, Person>();
  const groups = new Map<string, Group>();
  const events = new Map<string, EventRecord>();
  const sources = new Map<string, Source>();
  const claims: Claim[] = [];
  const claimText: string[] = [];
  for (const statement of text.split(';').map((part) => part.trim())) {
    if (statement === '') continue;
    const [word, id, ...rest] = statement.split(/\s+/);
    if (statement.includes('>') || word?.endsWith(':') === true) claimText.push(statement);
    else if (id === undefined) throw new Error(`invalid statement: ${statement}`);
    else if (word === 'person') {
      const through = !rest.includes('hub');
      const died = valueAfter('died', rest);
      const born = valueAfter('born', rest);
      const said = ['hub', 'born', born, 'died', died];
      const roles = rest.filter((role) => !said.includes(role));
      const held = roles.map((role) => ({ role, group: null, ...attested }));
      people.set(id, { ...blankPerson(id), through, roles: held, born, died });
    } else if (word === 'group') {
      groups.set(id, { ...blankGroup(id), through: !rest.includes('hub') });
    } else if (word === 'event') {
      const date = valueAfter('dated', rest);
      events.set(id, { ...blankEvent(id), 'part-of': valueAfter('of', rest), date });
    } else if (word === 'source') {
      const issued = valueAfter('dated', rest);
      sources.set(id, { ...blankSource(id), speaker: valueAfter('by', rest), issued });
    } else throw new Error(`unknown statement: ${statement}`);
  }
  for (const statement of claimText) claims.push(claimOf(statement, claims.length + 1));
  const declared = [people, groups, events, sources];
  const ids = new Set(claims.map((claim) => claim.id));
  for (const { from, to } of claims) {
    for (const id of [from, ...to]) {
      if (id === null || ids.has(id) || declared.some((kind) => kind.has(id))) continue;
      people.set(id, blankPerson(id));
    }
  }
  return {
    info: {
      title: 'Test',
      subtitle: null,
      description: 'Test',
      coverage: 'Test',
      period: '1930/1940',
      'contemporary-within': 5,
      language: 'en',
      editors: [],
      licence: 'CC0',
      version: '1',
      issued: null,
      'how-to-cite': 'Test',
      URL: null,
      repository: null,
      opening: '',
    },
    vocabulary: testVocabulary,
    people: sorted(people),
    groups: sorted(groups),
    events: sorted(events),
    sources: sorted(sources),
    claims,
    questions: [],
  };
}

const attested = {
  date: null,
  certainty: 'certain' as const,
  basis: 'stated' as const,
  attribution: [],
  evidence: [],
  note: null,
};

function valueAfter(word: string, words: readonly string[]): string | null {
  const at = words.indexOf(word);
  return at < 0 ? null : (words[at + 1] ?? null);
}

function sorted<T extends { id: string }>(records: Map<string, T>): T[] {
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function claimOf(statement: string, number: number): Claim {
  const match = /^(?:([\w-]+):\s*)?([\w-]+)?\s*-([\w-]+)>\s*([^(]*)(.*)$/.exec(statement);
  if (match === null) throw new Error(`invalid claim: ${statement}`);
  const [, id, from, name = '', targets = '', notes = ''] = match;
  const declared = testVocabulary.types[name];
  if (declared === undefined) throw new Error(`unknown type: ${name}`);
  const claim: Writable<Claim> = {
    ...blankClaim(id ?? `c${number}`, name, declared.family),
    from: from ?? null,
    to: targets.split(/[\s,]+/).filter((target) => target !== ''),
  };
  for (const [, note = ''] of notes.matchAll(/\(([^)]*)\)/g)) apply(claim, note.split(/\s+/));
  return claim;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function apply(claim: Writable<Claim>, [word, ...rest]: string[]): void {
  const [first = '', second = '', third] = rest;
  if (word === 'leads') claim['led-to'] = rest.slice(1);
  else if (word === 'in') claim.context = first;
  else if (word === 'on') claim.date = first;
  else if (word === 'duress') claim.duress = rest.map((kind) => ({ kind, by: null, claim: null }));
  else if (word === 'stance') claim.stance = first;
  else if (word === 'certainty') claim.certainty = first as Claim['certainty'];
  else if (word === 'mode') claim.mode = first as Claim['mode'];
  else if (word === 'statement') claim.statement = first;
  else if (word === 'attitude') claim.attitude = first as Claim['attitude'];
  else if (word === 'responds') claim['responds-to'] = rest.slice(1);
  else if (word === 'contradicts') claim.contradicts = [{ claim: first, on: third ?? 'it' }];
  else if (word === 'told') {
    const attitude = third as Claim['attribution'][number]['attitude'];
    claim.attribution = [...claim.attribution, { by: second, attitude }];
  } else if (word === 'source') {
    const evidence = { source: first, via: third ?? null, at: 'p. 1', quote: null, damaged: false };
    claim.evidence = [
      ...claim.evidence,
      { ...evidence, lang: null, translation: null, 'name-in-source': {} },
    ];
  } else throw new Error(`unknown note: ${word}`);
}
