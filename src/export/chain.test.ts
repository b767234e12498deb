import { describe, expect, it } from 'vitest';
import { blankSource } from '#model/blank.ts';
import { citation, printedOnce } from './citation.ts';
import { type ChainText, writeChain } from './chain.ts';

const chain: ChainText = {
  title: 'From Ada to Ben',
  hops: [{ sentence: 'In 1931 Ada accused Ben <loudly>.', notes: [1, 2] }],
  notes: [
    {
      says: 'Called him a *spy*.',
      evidence: [{ quote: 'a spy', citation: 'Letter, p. 1' }],
      told: 'Told by Cy.',
    },
    { says: 'Again.', evidence: [{ quote: null, citation: 'Letter, p. 2' }], told: '' },
  ],
  remarks: ['A remark.'],
  address: 'https://example.org/?a=1&b=2',
  language: 'en',
};

describe('a chain written out', () => {
  it('is plain text with notes in brackets', () => {
    expect(writeChain(chain, 'text')).toBe(`From Ada to Ben

1. In 1931 Ada accused Ben <loudly>.[1][2]

[1] Called him a *spy*. “a spy” Letter, p. 1. Told by Cy.
[2] Again. Letter, p. 2.

A remark.

https://example.org/?a=1&b=2
`);
  });

  it('is Markdown with footnotes, its own signs escaped', () => {
    const text = writeChain(chain, 'markdown');
    expect(text).toContain('## From Ada to Ben');
    expect(text).toContain('1. In 1931 Ada accused Ben \\<loudly\\>.[^1][^2]');
    expect(text).toContain('[^1]: Called him a \\*spy\\*. “a spy” Letter, p. 1. Told by Cy.');
    expect(text).toContain('<https://example.org/?a=1&b=2>');
  });

  it('is HTML in which nothing of the text is markup', () => {
    const text = writeChain(chain, 'html');
    expect(text).toContain(
      '<li>In 1931 Ada accused Ben &lt;loudly&gt;.<sup>1</sup><sup>2</sup></li>',
    );
    expect(text).toContain('<a href="https://example.org/?a=1&amp;b=2">');
  });
});

describe('a citation', () => {
  const works = [
    { ...blankSource('letter'), title: 'Letter', issued: '1931', author: [{ literal: 'Ada' }] },
    {
      ...blankSource('page'),
      title: 'The Page',
      author: [{ family: 'Scribe', given: 'Sam' }],
      'container-title': 'The Site',
    },
  ];
  const cite = (source: string, via: string | null) =>
    citation(
      {
        ...{ source, via, at: 'p. 1', quote: null, damaged: false },
        ...{ lang: null, translation: null, 'name-in-source': {} },
      },
      (id) => works.find((work) => work.id === id) ?? null,
      'en',
      'read in',
    );

  it('names author, title, date and place, and the page in which it was read', () => {
    expect(cite('letter', null)).toBe('Ada, Letter (1931), p. 1');
    expect(cite('letter', 'page')).toBe(
      'Ada, Letter (1931), p. 1, read in Sam Scribe, The Page, The Site',
    );
    expect(cite('page', 'page')).toBe('Sam Scribe, The Page, The Site, p. 1');
  });

  it('gives a passage that is printed twice with both places', () => {
    const piece = (at: string, quote: string | null) => ({
      ...{ source: 'letter', via: 'page', at, quote, damaged: false },
      ...{ lang: null, translation: null, 'name-in-source': {} },
    });
    const pieces = [piece('p. 1', 'a spy'), piece('p. 9', 'a spy'), piece('p. 2', 'another')];
    expect(printedOnce(pieces).map(({ at, quote }) => `${at}: ${quote}`)).toEqual([
      'p. 1 and p. 9: a spy',
      'p. 2: another',
    ]);
  });

  it('of an unknown work is its id', () => {
    expect(cite('lost', null)).toBe('lost, p. 1');
  });
});
