/** Sentences made of claims, in the language of the dossier. */
import { describe, expect, it } from 'vitest';
import { claimWith, compileWith } from './compile/testing.ts';
import { claimSentence, hopSentence, namesOf } from './sentences.ts';

/** The small dossier of the tests, in another language. */
function inLanguage(language: string, files: Record<string, string>) {
  const { dossier } = compileWith(files);
  if (dossier === null) throw new Error('the test dossier does not compile');
  return { ...dossier, info: { ...dossier.info, language } };
}

function sentence(language: string, ...lines: string[]): string {
  const dossier = inLanguage(language, {
    ...claimWith('type: implicates', ...lines),
    'events/trial.yaml':
      'name: Der Prozess\nphrase: im Fall der beiden\ntype: trial\nevidence: [{source: letter, at: p. 3}]\n',
  });
  return claimSentence(dossier.claims[0]!, dossier, namesOf(dossier));
}

describe('a sentence in German', () => {
  it('sets a colon after when and where, so that the verb may keep its place', () => {
    expect(sentence('de', 'date: 1921-01-28')).toBe('Am 28. Januar 1921: Ada implicated Ben.');
    expect(sentence('de', 'date: 1931', 'context: trial')).toBe(
      '1931, im Fall der beiden: Ada implicated Ben.',
    );
    expect(sentence('de', 'context: trial')).toBe('Im Fall der beiden: Ada implicated Ben.');
    expect(sentence('de')).toBe('Ada implicated Ben.');
  });

  it('says its doubts and lists in German', () => {
    expect(sentence('de', 'date: 1931?', 'certainty: probable')).toBe(
      'Vielleicht 1931: Ada implicated Ben (wahrscheinlich).',
    );
    expect(sentence('de', 'to: [ben, letter, trial]')).toContain(' und ');
  });

  it('says what became of somebody, and of a claim who made it', () => {
    const dossier = inLanguage('de', {
      'events/trial.yaml':
        'name: Der Prozess\ntype: trial\nevidence: [{source: letter, at: p. 3}]\nparts: [{who: ben, part: defendant, outcomes: [{outcome: death, date: 1931}]}]\n',
      'claims/replies.yaml':
        '- {id: weighs-it, type: judges-case, from: ben, to: ada-accuses-ben, evidence: [{source: letter, at: p. 1}], attribution: [{by: ada, attitude: neutral}]}\n',
    });
    const said = dossier.claims.map((claim) => claimSentence(claim, dossier, namesOf(dossier)));
    expect(said).toContain('1931 (Der Prozess): Ben wurde sentenced to death.');
    expect(said).toContain('Ben judged „Ada accused“.');
  });

  it('joins parallel claims', () => {
    const two = ['1931', '1936-08'].map(
      (date) =>
        `- {id: in-${date}, type: accuses, from: ada, to: ben, date: ${date}, evidence: [{source: letter, at: p. 2, quote: x}]}\n`,
    );
    const dossier = inLanguage('de', { 'claims/all.yaml': two.join('') });
    expect(hopSentence(dossier.claims, dossier, namesOf(dossier))).toBe(
      '1931: Ada accused Ben; im August 1936: Ada accused Ben.',
    );
  });
});

describe('a sentence in a language that is not known here', () => {
  it('has no English words but for those of its vocabulary', () => {
    expect(sentence('fr', 'date: 1931?', 'context: trial', 'certainty: disputed')).toBe(
      '1931 (?), im Fall der beiden: Ada implicated Ben (??).',
    );
  });
});
