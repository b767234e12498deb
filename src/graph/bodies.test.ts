import { describe, expect, it } from 'vitest';
import { bodiesOf } from './bodies.ts';
import { buildClaimIndex } from './claim-index.ts';
import { dossierOf } from './testing.ts';

const bodies = (text: string) =>
  bodiesOf(buildClaimIndex(dossierOf(text))).map(({ id, claims }) => `${id} ${claims}`);

describe('the bodies of evidence', () => {
  it('are none where there is no claim', () => {
    expect(bodies('source letter')).toEqual([]);
  });

  it('are the pages in which works were read, and works that were read themselves', () => {
    const text =
      'a -accuses> b (source letter via page); a -accuses> c (source diary via page); b -accuses> c (source book)';
    expect(bodies(`source letter; source diary; source page; source book; ${text}`)).toEqual([
      'page 2',
      'book 1',
    ]);
  });

  it('each count a claim that several attest, and once however often they are cited', () => {
    const text = 'a -accuses> b (source letter via page) (source diary via page) (source book)';
    expect(bodies(`source letter; source diary; source page; source book; ${text}`)).toEqual([
      'book 1',
      'page 1',
    ]);
  });
});
