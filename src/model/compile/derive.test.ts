import { describe, expect, it } from 'vitest';
import { claimWith, compileWith } from './testing.ts';
import { edgeTargets } from '../edges.ts';
import { claimSentence, hopSentence, namesOf } from '../sentences.ts';
import { packDossier } from '../file/pack.ts';
import { unpackDossier } from '../file/unpack.ts';

const claimsOf = (files: Record<string, string | null>) => compileWith(files).dossier!.claims;
const PICTURE = {
  seed: 1,
  positions: [],
  degree: [],
  betweenness: [],
  community: [],
  approximate: false,
};

describe('ties that follow from the records', () => {
  it('come from a role in a group, with the evidence of the person where the role has none', () => {
    const claims = claimsOf({
      'people/ada.yaml':
        'name: Ada\nroles: [{role: economist, group: institute, date: 1930}]\nevidence: [{source: letter, at: p. 9}]\n',
      'groups/institute.yaml': 'name: Institute\ntype: organisation\n',
    });
    expect(claims.find(({ derived }) => derived)).toMatchObject({
      id: 'ada--belongs-to--institute',
      from: 'ada',
      to: ['institute'],
      date: '1930',
      manner: 'economist',
      family: 'tie',
      evidence: [{ source: 'letter', at: 'p. 9' }],
    });
  });

  it('come from a part in an event, and its outcome runs from the event to the person', () => {
    const claims = claimsOf({
      'events/trial.yaml':
        'name: T\ntype: trial\nevidence: [{source: letter, at: p. 3}]\nparts: [{who: ben, part: defendant, outcomes: [{outcome: death}]}]\n',
    }).filter(({ derived }) => derived);
    expect(claims.map(({ from, type, to }) => [from, type, ...to])).toEqual([
      ['ben', 'had-part-in', 'trial'],
      ['trial', 'sentences', 'ben'],
    ]);
  });

  it('need evidence like every link', () => {
    const { problems } = compileWith({
      'events/trial.yaml': 'name: T\ntype: trial\nparts: [{who: ben, part: defendant}]\n',
    });
    expect(problems[0]).toMatchObject({ code: 'no-evidence', file: 'events/trial.yaml', line: 3 });
  });

  it('of two roles in one group have different ids', () => {
    const ids = claimsOf({
      'people/ada.yaml':
        'name: Ada\nroles: [{role: economist, group: g}, {role: economist, group: g}]\nevidence: [{source: letter, at: p. 9}]\n',
      'groups/g.yaml': 'name: G\ntype: organisation\n',
    }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('attribution', () => {
  it('of an act is the speaker of the source that states it', () => {
    const [claim] = claimsOf(claimWith('type: arrests', 'from: ben', 'to: ada'));
    expect(claim?.attribution).toEqual([{ by: 'ada', attitude: 'endorses' }]);
  });

  it('of a speaker in his own text is nobody', () => {
    expect(claimsOf(claimWith())[0]?.attribution).toEqual([]);
  });
});

describe('damaged text', () => {
  it('caps certainty at probable', () => {
    const [claim] = claimsOf(
      claimWith('evidence: [{source: letter, at: p. 2, quote: so he s?d, damaged: yes}]'),
    );
    expect(claim?.certainty).toBe('probable');
  });
});

describe('the edges of a claim', () => {
  const edges = (...lines: string[]) => {
    const { dossier } = compileWith(claimWith(...lines));
    const ids = new Set(
      [...dossier!.people, ...dossier!.groups, ...dossier!.events].map(({ id }) => id),
    );
    return edgeTargets(dossier!.claims[0]!, dossier!.vocabulary, (id) => ids.has(id));
  };

  it('lead to every target that is an entity', () => {
    expect(edges('to: [ben, trial]')).toEqual(['ben', 'trial']);
  });

  it('do not lead to a source, a claim or the speaker', () => {
    expect(edges('to: [letter, c]')).toEqual([]);
    expect(edges('type: confesses', 'to: ada')).toEqual([]);
  });

  it('are none where nothing was made, or nobody is named as its maker', () => {
    expect(edges('mode: denied')).toEqual([]);
    expect(edges('mode: planned')).toEqual([]);
    expect(edges('from: -', 'agent: unstated')).toEqual([]);
  });
});

describe('a claim as a sentence', () => {
  it('says when, in what, who, what, whom and under what pressure', () => {
    const { dossier } = compileWith(
      claimWith('type: implicates', 'date: 1931?', 'context: trial', 'duress: [{kind: tortured}]'),
    );
    expect(claimSentence(dossier!.claims[0]!, dossier!, namesOf(dossier!))).toBe(
      'Perhaps in 1931 (The trial), Ada implicated Ben, under torture.',
    );
  });

  it('names the case by the phrase of the event, where it has one', () => {
    const sentence = (...lines: string[]) => {
      const { dossier } = compileWith({
        ...claimWith('type: implicates', 'context: trial', ...lines),
        'events/trial.yaml':
          'name: The trial\nphrase: in the case of the two\ntype: trial\nevidence: [{source: letter, at: p. 3}]\n',
      });
      return claimSentence(dossier!.claims[0]!, dossier!, namesOf(dossier!));
    };
    expect(sentence('date: 1931')).toBe('In 1931, in the case of the two, Ada implicated Ben.');
    expect(sentence()).toBe('In the case of the two, Ada implicated Ben.');
    expect(sentence('date: 1932')).toBe('In 1932, in the case of the two, Ada implicated Ben.');
  });

  it('names in brackets the case of which somebody speaks who has no part in it', () => {
    const { dossier } = compileWith({
      ...claimWith('type: accuses', 'context: trial', 'date: 1932'),
      'events/trial.yaml':
        'name: The trial\nphrase: in the case of the two\ntype: trial\nevidence: [{source: letter, at: p. 3}]\n',
    });
    expect(claimSentence(dossier!.claims[0]!, dossier!, namesOf(dossier!))).toBe(
      'In 1932 (The trial), Ada accused Ben.',
    );
  });

  it('reads a claim about a claim by who said what, never by its id', () => {
    const { dossier } = compileWith({
      'claims/replies.yaml':
        '- {id: weighs-it, type: judges-case, from: ben, to: ada-accuses-ben, evidence: [{source: letter, at: p. 1}], attribution: [{by: ada, attitude: neutral}]}\n',
    });
    const weighs = dossier!.claims.find(({ id }) => id === 'weighs-it')!;
    expect(claimSentence(weighs, dossier!, namesOf(dossier!))).toBe('Ben judged “Ada accused”.');
  });

  it('does not make the event the doer of an outcome', () => {
    const { dossier } = compileWith({
      'events/trial.yaml':
        'name: The trial\ntype: trial\nevidence: [{source: letter, at: p. 3}]\nparts: [{who: ben, part: defendant, outcomes: [{outcome: death, date: 1931}]}]\n',
    });
    const outcome = dossier!.claims.find(({ from }) => from === 'trial')!;
    expect(claimSentence(outcome, dossier!, namesOf(dossier!))).toBe(
      'In 1931 (The trial), Ben was sentenced to death.',
    );
  });

  it('says of a second claim when and in what, where that is not the same', () => {
    const two = ['1931', '1936'].map(
      (date) =>
        `- {id: in-${date}, type: accuses, from: ada, to: ben, date: ${date}, evidence: [{source: letter, at: p. 2, quote: x}]}\n`,
    );
    const { dossier } = compileWith({ 'claims/all.yaml': two.join('') });
    expect(hopSentence(dossier!.claims, dossier!, namesOf(dossier!))).toBe(
      'In 1931, Ada accused Ben; also, in 1936, Ada accused Ben.',
    );
  });

  it('names a second way of the same hop once', () => {
    const two = ['a', 'b'].map(
      (id) =>
        `- {id: ${id}, type: accuses, from: ada, to: ben, evidence: [{source: letter, at: p. 2, quote: x}]}\n`,
    );
    const { dossier } = compileWith({ 'claims/all.yaml': two.join('') });
    expect(hopSentence(dossier!.claims, dossier!, namesOf(dossier!))).toBe('Ada accused Ben.');
  });
});

describe('dossier.json', () => {
  it('comes back as it was', () => {
    const dossier = compileWith({
      'people/ada.yaml':
        'name: Ada\nnative: {ru: Ада}\nidentification: [{gives: native, source: letter, at: A, basis: stated}]\nroles: [{role: economist}]\nevidence: [{source: letter, at: p. 9}]\n',
    }).dossier!;
    const file = { format: 1 as const, ...dossier, picture: PICTURE };
    const text = packDossier(file);
    expect(unpackDossier(JSON.parse(text))).toEqual(file);
    expect(text).toContain(
      '"identification":[{"gives":["native"],"source":"letter","at":"A","basis":"stated"}]',
    );
  });

  it('is refused where it is of another format', () => {
    expect(() => unpackDossier({ format: 2 })).toThrow('not a dossier of format 1');
    expect(() => unpackDossier(null)).toThrow('not a dossier of format 1');
  });
});
