/** The rules about people, groups, events and works. */
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../problems.ts';
import { claimWith, compileWith, problemsOf } from '../testing.ts';

const EVIDENCE = 'evidence: [{source: letter, at: p. 1}]\n';
const person = (name: string, ...lines: string[]) =>
  [`name: ${name}`, ...lines, EVIDENCE].join('\n');
const group = (name: string, ...lines: string[]) => person(name, 'type: organisation', ...lines);

const told = (files: Record<string, string | null>) => problemsOf(compileWith(files));
const codes = (files: Record<string, string | null>, severity: Severity) =>
  compileWith(files)
    .problems.filter((problem) => problem.severity === severity)
    .map(({ code, file }) => `${code} ${file}`);

describe('a part', () => {
  it('is free to be anywhere where the vocabulary names no type of event', () => {
    const parts = `parts: [{who: ben, part: observer}]`;
    expect(told({ 'events/trial.yaml': person('A murder', 'type: murder', parts) })).toEqual([]);
  });

  it('is in place in an event of a type that it names', () => {
    const parts = `parts: [{who: ben, part: defendant}]`;
    expect(told({ 'events/trial.yaml': person('A trial', 'type: trial', parts) })).toEqual([]);
  });
});

describe('an entity without a claim or tie', () => {
  it('is told', () => {
    expect(told({ 'people/cid.yaml': person('Cid') })).toEqual([
      'people/cid.yaml:1:1 unconnected person without a claim or tie: "cid" (add what was said or done, by or about it, or take the file out)',
    ]);
    expect(codes({ 'groups/club.yaml': group('Club') }, 'warning')).toEqual([
      'unconnected groups/club.yaml',
    ]);
    expect(codes({ 'events/fire.yaml': person('Fire', 'type: murder') }, 'warning')).toEqual([
      'unconnected events/fire.yaml',
    ]);
  });

  it.each([
    ['about', 'about: [{id: cid, as: object}]'],
    ['the addressee', 'addressee: cid'],
    ['who tells it', 'attribution: [{by: cid, attitude: neutral}]'],
    ['who exerted the duress', 'duress: [{kind: tortured, by: cid}]'],
    ['who overturned it', 'overturned: {by: cid}'],
  ])('is not one that a claim names as %s', (_name, line) => {
    const files = { 'people/cid.yaml': person('Cid'), ...claimWith('context: trial', line) };
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['includes', { 'groups/club.yaml': group('Club', 'includes: [cid]') }],
    [
      'a part',
      {
        'events/trial.yaml': person('T', 'type: trial', 'parts: [{who: cid, part: observer}]'),
      },
    ],
    [
      'who tells of a role',
      {
        'people/ada.yaml': person(
          'Ada',
          'roles: [{role: economist, attribution: [{by: cid, attitude: endorses}]}]',
        ),
      },
    ],
    [
      'the speaker of a cited work',
      { 'sources/letter.yaml': 'type: book\ntitle: L\nspeaker: cid\n' },
    ],
  ])('is not one that has its place in %s', (_name, files) => {
    const all = {
      'people/cid.yaml': person('Cid'),
      ...claimWith('context: trial', 'attribution: [{by: ada, attitude: neutral}]'),
      ...files,
    };
    expect(told(all)).toEqual([]);
  });

  it('is not an event that has a part, nor that part', () => {
    const files = {
      'events/trials.yaml': person('Trials', 'type: trial'),
      'events/second.yaml': person('Second', 'type: trial', 'part-of: trials'),
    };
    expect(told(files)).toEqual([]);
  });

  it('is not looked for where an error may hide its claim', () => {
    expect(
      codes({ 'people/cid.yaml': person('Cid'), 'claims/all.yaml': '- id: [' }, 'warning'),
    ).toEqual([]);
  });
});

describe('a work that nothing cites', () => {
  const DIARY = { 'sources/diary.yaml': 'type: book\ntitle: A diary\n' };

  it('is told', () => {
    expect(told(DIARY)).toEqual([
      'sources/diary.yaml:1:1 uncited-source source that nothing cites: "diary" (cite it in evidence, name it in to or about of a claim, or take the file out)',
    ]);
  });

  it.each([
    [
      'in which another was read',
      { 'people/ada.yaml': 'name: Ada\nevidence: [{source: letter, via: diary, at: p. 1}]\n' },
    ],
    ['of which a claim speaks', claimWith('context: trial', 'about: [{id: diary, as: object}]')],
    ['that a claim judges', claimWith('context: trial', 'to: [ben, diary]')],
    [
      'of an outcome',
      {
        'events/trial.yaml': person(
          'T',
          'type: trial',
          'parts: [{who: ben, part: defendant, outcomes: [{outcome: death, evidence: [{source: diary, at: p. 9}]}]}]',
        ),
      },
    ],
    [
      'that identifies somebody',
      {
        'people/ada.yaml': person(
          'Ada',
          'identification: [{gives: name, source: diary, at: A, basis: stated}]',
        ),
      },
    ],
  ])('is not one %s', (_name, files) => {
    expect(told({ ...DIARY, ...files })).toEqual([]);
  });
});

describe('a person of whom one work alone tells', () => {
  const DIARY = { 'sources/diary.yaml': 'type: book\ntitle: A diary\nspeaker: ben\n' };
  const single = (files: Record<string, string>) => codes({ ...DIARY, ...files }, 'info');

  it('is a note and no warning', () => {
    expect(compileWith().problems[0]).toEqual({
      ...{ file: 'people/ada.yaml', line: 1, column: 1, severity: 'info', code: 'single-source' },
      message: 'known from one work alone: "ada" from "letter"',
      hint: 'a second, independent work would bear it out; via does not count',
    });
  });

  it('is none who has a second work, of a claim, a role or the record', () => {
    const second = '[{source: diary, at: p. 9, quote: it was Ben who did it}]';
    expect(single(claimWith('from: ben', 'to: ada', `evidence: ${second}`))).toEqual([]);
    const role = `roles: [{role: economist, evidence: ${second}}]`;
    expect(single({ 'people/ada.yaml': person('Ada', role) })).toEqual([
      'single-source people/ben.yaml',
    ]);
  });

  it('stays one, though the work was read in another page, and that page identifies him', () => {
    const page = 'evidence: [{source: letter, via: diary, at: p. 1}]';
    const known = 'identification: [{gives: name, source: diary, at: A, basis: stated}]';
    expect(single({ 'people/ada.yaml': `name: Ada\n${known}\n${page}\n` })).toEqual([
      'single-source people/ada.yaml',
      'single-source people/ben.yaml',
    ]);
  });
});

describe('a name of two people', () => {
  const other = (...lines: string[]) => ({
    'people/cid.yaml': person('Cid', ...lines),
    ...claimWith('context: trial', 'to: [ben, cid]'),
  });

  it('is told where name or alias is the same, whatever the case', () => {
    expect(told(other('aliases: [The Count, ADA]'))).toEqual([
      'people/cid.yaml:2:22 same-name name of two people: "ADA" is also "ada" (add not-to-confuse: [ada], or make one record of the two)',
    ]);
  });

  it('is not told where one of them says that they are two', () => {
    expect(told(other('aliases: [Ada]', 'not-to-confuse: [ada]'))).toEqual([]);
    const ada = { 'people/ada.yaml': person('Ada', 'not-to-confuse: [cid]') };
    expect(told({ ...other('aliases: [Ada]'), ...ada })).toEqual([]);
  });

  it('is not a part of a name, nor a name twice in one record', () => {
    expect(told(other('aliases: [Ada Lovelace, cid]'))).toEqual([]);
  });
});

describe('what identifies somebody', () => {
  const ada = (...lines: string[]) => told({ 'people/ada.yaml': person('Ada', ...lines) });

  it('is told of each field that no identification gives', () => {
    expect(
      ada('native: {ru: Ада}', 'born: 1880', 'died: 1950', 'identifiers: {wikidata: Q7}'),
    ).toEqual([
      ...['native', 'born', 'died', 'identifiers'].map(
        (field, i) =>
          `people/ada.yaml:${i + 2}:1 unsourced-identity ${field} without a source: "ada" (add identification: - {gives: ${field}, source: …, at: …, basis: stated | interpreted | inferred})`,
      ),
    ]);
  });

  it('is not told of a field that an identification gives', () => {
    const given = 'identification: [{gives: [native, born], source: letter, at: A, basis: stated}]';
    expect(ada('native: {ru: Ада}', 'born: 1880', given)).toEqual([]);
    expect(ada('died: 1950', given)).toHaveLength(1);
  });

  it('is asked of groups too', () => {
    const club = group('Club', 'native: {ru: Клуб}', 'includes: [ada]');
    expect(codes({ 'groups/club.yaml': club }, 'warning')).toEqual([
      'unsourced-identity groups/club.yaml',
    ]);
  });
});
