import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from './claim-index.ts';
import { voices, width } from './independence.ts';
import { dossierOf } from './testing.ts';

const heard = (text: string) => {
  const index = buildClaimIndex(dossierOf(text));
  return voices(index, index.claims);
};

describe('independence', () => {
  it('counts a work once, wherever it was read', () => {
    const found = heard('source s; x -accuses> y (source s via p); x -accuses> y (source s via q)');
    expect(width(found)).toBe(1);
  });

  it('does not count a work whose speaker quotes the charge to reject it', () => {
    const found = heard(
      'source s by t; source r; x -accuses> y (source s) (source r) (told by t rejects)',
    );
    expect(found.sources).toEqual(['r']);
  });

  it('counts an endorsing teller, unless a counted work is his', () => {
    expect(width(heard('source s; x -accuses> y (source s) (told by t endorses)'))).toBe(2);
    expect(width(heard('source s by t; x -accuses> y (source s) (told by t endorses)'))).toBe(1);
    expect(width(heard('source s; x -accuses> y (source s) (told by t neutral)'))).toBe(1);
  });

  it('counts the claims of one utterance once', () => {
    const text = 'x -accuses> y (statement u); x -accuses> z (statement u); x -accuses> y';
    expect(heard(text).statements).toBe(2);
  });
});
