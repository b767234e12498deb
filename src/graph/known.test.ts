import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from './claim-index.ts';
import { emptyFilter, selectClaims } from './filter.ts';
import { countUnknown } from './known.ts';
import { dossierOf } from './testing.ts';

const SPEECH = `
  source memoir by x dated 1951; source page dated 1997;
  said: x -accuses> y (on 1936); later: x -accuses> y (on 1938); loose: x -accuses> y (on 1936/1938);
  written: x -judges> y (source memoir); reported: y -accuses> x (source page); undated: y -accuses> x`;
const ACTS = `
  source memoir by x dated 1951; source page dated 1997; source letter;
  done: x -arrests> y (on 1936); soon: x -arrests> y (on 1938);
  told: x -arrests> y (on 1936) (source memoir) (source page);
  unsure: x -arrests> y (on 1936) (source page) (source letter); undated: x -arrests> y`;

const known = (text: string, when: string) => {
  const index = buildClaimIndex(dossierOf(text));
  const { claims } = selectClaims(index, { ...emptyFilter, known: when });
  return [...claims].map((n) => index.claims[n]!.id);
};

describe('as known at a time', () => {
  it('hides what was surely said or written later, and keeps what has no date', () => {
    expect(known(SPEECH, '1936')).toEqual(['said', 'loose', 'reported', 'undated']);
    expect(known(SPEECH, '1951')).toContain('written');
  });

  it('hides what was done later, and what only later works tell', () => {
    expect(known(ACTS, '1936')).toEqual(['done', 'unsure', 'undated']);
    expect(known(ACTS, '1950')).not.toContain('told');
    expect(known(ACTS, '1951')).toContain('told');
  });

  it('takes the last day of a year, a month or an interval', () => {
    const text = 'a: x -accuses> y (on 1936-08-31); b: x -accuses> y (on 1936-09-01)';
    expect(known(text, '1936-08')).toEqual(['a']);
    expect(known(text, '1936-08-30')).toEqual([]);
    expect(known(text, '1930/1936')).toEqual(['a', 'b']);
    expect(known(text, '1930/..')).toEqual(['a', 'b']);
    expect(known(text, 'soon')).toEqual([]);
  });

  it('says how many it hides, and why', () => {
    const index = buildClaimIndex(dossierOf(ACTS));
    const all = index.claims.keys();
    expect(countUnknown(index, all, '1936')).toEqual({ made: 1, told: 1 });
  });
});
