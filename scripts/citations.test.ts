import { expect, it } from 'vitest';
import { filled, plainText } from '#export/chicago.ts';
import { blankSource } from '#model/blank.ts';
import { dossierOf } from '#graph/testing.ts';
import type { Source } from '#model/dossier.ts';
import { citations } from './citations.ts';

/** The Chicago note of a work with some fields, at page 7. */
function note(fields: Partial<Source>): string {
  const dossier = { ...dossierOf(''), sources: [{ ...blankSource('work'), ...fields }] };
  return plainText(filled(citations(dossier).works['work']!, { at: '7' }));
}

it('formats a book as Chicago does', () => {
  expect(
    note({
      title: 'Let history judge',
      author: [{ family: 'Medvedev', given: 'Roy' }],
      publisher: 'Knopf',
      'publisher-place': 'New York',
      issued: '1971',
    }),
  ).toBe('Roy Medvedev, Let History Judge (New York: Knopf, 1971), 7.');
});

it('formats an article with its magazine and date', () => {
  expect(
    note({
      type: 'article-magazine',
      title: 'The Riddle of Russia',
      author: [{ family: 'Duranty', given: 'Walter' }],
      'container-title': 'The New Republic',
      issued: '1937-07-14',
    }),
  ).toBe('Walter Duranty, “The Riddle of Russia,” The New Republic, July 14, 1937, 7.');
});

it('puts no quotation marks around a description', () => {
  const described = { type: 'document', title: 'Letter to a friend', issued: '1927' };
  expect(note({ ...described, described: true })).toBe('Letter to a friend, 1927, 7.');
  expect(note(described)).toBe('“Letter to a Friend,” 1927, 7.');
});

it('gives a case a place, and keeps the comma after n.d.', () => {
  expect(note({ type: 'legal_case', title: 'The case' })).toBe('The case (n.d.), 7.');
  expect(note({ type: 'document', title: 'A', described: true })).toBe('A, n.d., 7.');
});

it('keeps what HTML would take for its own', () => {
  expect(note({ title: 'A & B <C>' })).toContain('A & B <C>');
});
