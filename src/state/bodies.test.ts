import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { dossierOf } from '#graph/testing.ts';
import { bodyRows } from './bodies.ts';

const row = (value: string) => ({ value, label: value, count: 1, chosen: false });
const rows = (text: string) =>
  bodyRows(
    buildClaimIndex(dossierOf(`source letter; source page; source book; ${text}`)),
    ['letter', 'page', 'book'].map(row),
  ).map(({ value }) => value);

describe('the switch between bodies of evidence', () => {
  it('is not there where all was read in one', () => {
    expect(rows('a -accuses> b (source letter via page); a -accuses> c (source page)')).toEqual([]);
  });

  it('has the largest first, and no work that was read in another', () => {
    const text = 'a -accuses> b (source letter via page); a -accuses> c (source page)';
    expect(rows(`${text}; b -accuses> c (source book)`)).toEqual(['page', 'book']);
  });

  it('leaves out what is a small part of the whole', () => {
    const many = Array.from({ length: 30 }, () => 'a -accuses> b (source page)').join('; ');
    expect(rows(`${many}; b -accuses> c (source book)`)).toEqual([]);
  });
});
