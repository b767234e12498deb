import { describe, expect, it } from 'vitest';
import type { DossierInfo, Source } from '#model/dossier.ts';
import { blankSource } from '#model/blank.ts';
import { dossierOf } from '#graph/testing.ts';
import { type Citations, filled, html, plainText } from './chicago.ts';
import { chicagoNotes, worksOf, writeWorks } from './cite.ts';

const citations: Citations = {
  works: {
    letter: [
      'Ada Byron, ',
      { italic: 'Letter' },
      ', 1843, ',
      { gap: 'at' },
      ', https://a.example.',
    ],
    page: ['John Smith, “A Page,” ', { gap: 'at' }, '.'],
  },
  page: ['Editors, “', { gap: 'title' }, ',” The Dossier, 2026, ', { gap: 'url' }, '.'],
};
const info: DossierInfo = { ...dossierOf('').info, title: 'The Dossier', issued: '2026' };
const find = (id: string): Source | null => (id in citations.works ? blankSource(id) : null);
const cited = { id: 'd-ada', title: 'Ada', url: 'https://d.example/people/ada/' };

describe('a Chicago note', () => {
  it('has the place where the style puts it', () => {
    expect(plainText(filled(citations.works['letter']!, { at: 'p. 3' }))).toBe(
      'Ada Byron, Letter, 1843, p. 3, https://a.example.',
    );
  });

  it('without a place loses the comma before it', () => {
    expect(plainText(filled(citations.works['page']!, {}))).toBe('John Smith, “A Page.”');
  });

  it('without an address ends after the date', () => {
    expect(plainText(filled(citations.page, { title: 'Ada' }))).toBe(
      'Editors, “Ada,” The Dossier, 2026.',
    );
  });

  it('of a sentence has one stop at its end', () => {
    expect(plainText(filled(citations.page, { title: 'Ada accused Ben.' }))).toBe(
      'Editors, “Ada accused Ben.” The Dossier, 2026.',
    );
  });

  it('as HTML keeps its italics and escapes the rest', () => {
    expect(html(['A < B, ', { italic: 'R & D' }])).toBe('A &lt; B, <i>R &amp; D</i>');
  });
});

describe('what is cited', () => {
  const notes = (passages: { source: string; via: string | null; at: string }[]) =>
    chicagoNotes({ ...cited, passages }, citations, 'read in').map(plainText);

  it('is the page, then each passage once', () => {
    const passage = { source: 'letter', via: null, at: 'p. 3' };
    expect(notes([passage, passage])).toEqual([
      'Editors, “Ada,” The Dossier, 2026, https://d.example/people/ada/.',
      'Ada Byron, Letter, 1843, p. 3, https://a.example.',
    ]);
  });

  it('names the page in which a work was read, and the place there', () => {
    expect(notes([{ source: 'letter', via: 'page', at: '¶2' }])[1]).toBe(
      'Ada Byron, Letter, 1843, https://a.example, read in John Smith, “A Page,” ¶2.',
    );
  });

  it('goes on inside the quotation marks of a title', () => {
    const passages = [{ source: 'page', via: 'letter', at: 'p. 3' }];
    expect(notes(passages)[1]).toMatch(/^John Smith, “A Page,” read in Ada Byron, /);
  });

  it('leaves out a work that nobody has a note for', () => {
    expect(notes([{ source: 'lost', via: null, at: '' }])).toHaveLength(1);
  });

  it('is written for reference managers with the works it rests on', () => {
    const passages = [{ source: 'letter', via: 'page', at: '¶2' }];
    const works = worksOf({ ...cited, passages }, info, find);
    expect(works.map(({ id }) => id)).toEqual(['d-ada', 'letter', 'page']);
    expect(writeWorks('ris', works)).toContain('UR  - https://d.example/people/ada/');
    expect(writeWorks('bibtex', works)).toContain('@online{d-ada,');
    expect(JSON.parse(writeWorks('csl-json', works))[0]).toMatchObject({
      type: 'webpage',
      'container-title': 'The Dossier, version 1',
      issued: { 'date-parts': [[2026]] },
    });
  });
});
