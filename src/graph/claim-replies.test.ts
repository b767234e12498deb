import { describe, expect, it } from 'vitest';
import { compileWith } from '#model/compile/testing.ts';
import { buildClaimIndex } from './claim-index.ts';
import { repliesTo } from './claim-replies.ts';

const claim = (id: string, rest: string) =>
  `- {id: ${id}, from: ben, ${rest}, says: Says so., evidence: [{source: letter, at: p. 1, quote: so says this letter}], attribution: [{by: ada, attitude: neutral}]}\n`;

const { dossier } = compileWith({
  'claims/replies.yaml': [
    claim('weighs-it', 'type: assesses, to: ada-accuses-ben'),
    claim('answers-it', 'type: accuses, to: ada, responds-to: ada-accuses-ben'),
    claim(
      'denies-it',
      'type: assesses, to: ada-accuses-ben, contradicts: [{claim: ada-accuses-ben, on: the date}]',
    ),
  ].join(''),
});

describe('replies to a claim', () => {
  const index = buildClaimIndex(dossier!);

  it('are those that judge, answer or contradict it', () => {
    const { judged, answered, contradicted } = repliesTo(index, 'ada-accuses-ben');
    expect(judged.map(({ id }) => id).sort()).toEqual(['denies-it', 'weighs-it']);
    expect(answered.map(({ id }) => id)).toEqual(['answers-it']);
    expect(contradicted.map(({ claim: { id }, on }) => [id, on])).toEqual([
      ['denies-it', 'the date'],
    ]);
  });

  it('hold for both sides of a contradiction', () => {
    const { contradicted } = repliesTo(index, 'denies-it');
    expect(contradicted.map(({ claim: { id } }) => id)).toEqual(['ada-accuses-ben']);
  });

  it('are empty where nobody spoke of it', () => {
    expect(repliesTo(index, 'answers-it')).toEqual({ judged: [], answered: [], contradicted: [] });
  });
});
