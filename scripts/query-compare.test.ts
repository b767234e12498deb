import { describe, expect, it } from 'vitest';
import { SHAPES } from './shapes.ts';
import { attest, json } from './testing.ts';

const compare = (...args: string[]) => json('query', 'compare', ...args) as Answer;

interface Answer {
  readonly commentators: string[];
  readonly subjects: string[];
  readonly cells: { commentator: string; subject: string; stances: string[]; silent: boolean }[];
  readonly contradictions: { claims: string[] }[];
}

describe('attest query compare', () => {
  it('puts commentators side by side, in the published shape', () => {
    const answer = compare('walter-duranty', 'leon-trotsky');
    expect(SHAPES.compare.safeParse(answer).error).toBeUndefined();
    expect(answer.commentators).toEqual(['walter-duranty', 'leon-trotsky']);
    expect(answer.cells).toHaveLength(2 * answer.subjects.length);
    const august = answer.cells.filter(({ subject }) => subject === 'august-1936-trial');
    expect(august.map(({ stances }) => stances)).toEqual([['defends'], ['condemns']]);
    expect(answer.contradictions.map(({ claims }) => claims)).toContainEqual([
      ...['duranty-judges-august-trial', 'trotsky-judges-august-trial'],
    ]);
  });

  it('takes lists by commas or repeated, and subjects of every kind', () => {
    const subjects = ['august-1936-trial', 'august-defendants-confess', 'karl-radek'];
    const answer = compare('max-shachtman,the-observer', '--subject', subjects.join(','));
    expect(answer.subjects).toEqual(subjects);
    expect(answer.commentators).toEqual(['max-shachtman', 'the-observer']);
    expect(answer.cells.find((cell) => cell.subject === 'karl-radek')).toMatchObject({
      silent: true,
    });
  });

  it('without commentators names all who judge the subject, under the filters', () => {
    const all = compare('--subject', 'kirov-murder');
    expect(all.commentators).toContain('walter-duranty');
    expect(all.commentators).toContain('alexander-orlov');
    const condemning = compare('--subject', 'kirov-murder', '--stance', 'condemns');
    expect(condemning.commentators).toEqual(['alexander-orlov']);
  });

  it('says who is unknown, and what was meant', () => {
    for (const args of [['walter-durante'], ['walter-duranty', '--subject', 'kirov-murdr']]) {
      const { status, stderr } = attest('query', 'compare', ...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/did you mean/);
    }
  });

  it('answers with nothing where nobody judges it', () => {
    const answer = compare('--subject', 'vasilevskii');
    expect(answer).toMatchObject({ commentators: [], cells: [], contradictions: [] });
    expect(attest('query', 'compare', '--subject', 'vasilevskii').status).toBe(0);
  });

  it('reads in words: silence, general judgements, what stands against what', () => {
    const { stdout } = attest('query', 'compare', 'walter-duranty', 'leon-trotsky');
    expect(stdout).toContain('Leon Trotsky: no statement in this dossier');
    expect(stdout).toContain('(of what it is part of) 14 July 1937');
    expect(stdout).toContain('Against each other');
    expect(stdout).toContain('opposite sides on 2');
  });
});
