import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, suggestion } from './did-you-mean.ts';

describe('did you mean', () => {
  it('is the nearest of the known words, wherever it stands among them', () => {
    const known = ['born', 'crowl', 'name', 'native', 'zeal'];
    expect(didYouMean('nmae', known)).toBe('name');
    expect(didYouMean('nmae', [...known].reverse())).toBe('name');
  });

  it('is the first by the alphabet among equals', () => {
    expect(didYouMean('bat', ['cat', 'bar'])).toBe('bar');
    expect(didYouMean('bat', ['bar', 'cat'])).toBe('bar');
  });

  it('is nothing where no word is near', () => {
    expect(didYouMean('stance', ['evidence', 'source'])).toBeNull();
    expect(didYouMean('x', [])).toBeNull();
  });

  it('reaches as far as a third of the letters', () => {
    expect(didYouMean('testimonies', ['accusation', 'testimony', 'commentary'])).toBe('testimony');
  });
});

describe('edit distance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('nmae', 'name')).toBe(1);
  });

  it('stops at its bound', () => {
    expect(editDistance('abcdef', 'uvwxyz', 3)).toBe(3);
  });
});

describe('a suggestion', () => {
  it('lists what there is where nothing is near', () => {
    expect(suggestion('zzz', ['one', 'two'], 'known')).toBe('known: one, two');
    expect(suggestion('zzz', [], 'role')).toBe('no role is known');
  });
});
