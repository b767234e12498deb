import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { blankSource } from '#model/blank.ts';
import type { Source } from '#model/dossier.ts';
import { writeBibtex } from './bibtex.ts';
import { cslDate, cslItem, writeCslJson } from './csl.ts';
import { writeRis } from './ris.ts';

const work = (more: Partial<Source>): Source => ({ ...blankSource('w'), ...more });
const trial = work({
  id: 'trial',
  type: 'article-newspaper',
  title: 'The “Trial” of {the} 17 & 50% more_or\\less',
  author: [{ family: 'Троцкий', given: 'Лев' }, { literal: 'The Observer and others' }],
  'container-title': 'Бюллетень оппозиции',
  issued: '1937-01-22',
  URL: 'https://example.org/a_b?c=%7Bd%7D',
});

describe('works as CSL-JSON', () => {
  it('have the fields of the record and nothing empty', () => {
    expect(cslItem(trial)).toEqual({
      id: 'trial',
      type: 'article-newspaper',
      title: trial.title,
      author: [{ family: 'Троцкий', given: 'Лев' }, { literal: 'The Observer and others' }],
      'container-title': 'Бюллетень оппозиции',
      issued: { 'date-parts': [[1937, 1, 22]] },
      URL: trial.URL,
    });
    expect(JSON.parse(writeCslJson([trial]))).toEqual([cslItem(trial)]);
  });

  it('say of a date what its parts can, and the rest in words', () => {
    expect(cslDate('1936-08')).toEqual({ 'date-parts': [[1936, 8]] });
    expect(cslDate('1936/1938-03')).toEqual({ 'date-parts': [[1936], [1938, 3]] });
    expect(cslDate('1930~')).toEqual({ 'date-parts': [[1930]], circa: true });
    expect(cslDate('1932-22')).toEqual({ 'date-parts': [[1932]], literal: '1932-22' });
    expect(cslDate('1936/..')).toEqual({ 'date-parts': [[1936]], literal: '1936/..' });
  });
});

describe('works as BibTeX', () => {
  it('are read back by a parser of others', () => {
    const [item] = new Cite(writeBibtex([trial])).data as Record<string, unknown>[];
    expect(item).toMatchObject({
      id: 'trial',
      title: trial.title,
      'container-title': 'Бюллетень оппозиции',
      issued: { 'date-parts': [[1937, 1, 22]] },
    });
    expect(item!['author']).toEqual([
      { family: 'Троцкий', given: 'Лев' },
      // In braces, it is not taken for two.
      { family: 'The Observer and others' },
    ]);
  });

  it('keep EDTF dates, which biblatex reads', () => {
    expect(
      writeBibtex([work({ title: 'T', issued: '1936?', 'original-date': '1930~' })]),
    ).toContain('  date = {1936?},\n  origdate = {1930~},');
  });
});

describe('works as RIS', () => {
  it('are read back by a parser of others', () => {
    const [item] = new Cite(writeRis([trial])).data as Record<string, unknown>[];
    expect(item).toMatchObject({ title: trial.title, 'container-title': 'Бюллетень оппозиции' });
    expect(writeRis([trial])).toContain('TY  - NEWS\r\n');
    expect(writeRis([trial])).toContain('DA  - 1937/01/22/\r\n');
    expect(writeRis([trial])).toMatch(/ER {2}- \r\n$/);
  });

  it('put what is not sure of a date into words', () => {
    expect(writeRis([work({ title: 'T', issued: '1936~/1938' })])).toContain(
      'PY  - 1936\r\nDA  - 1936///1936~/1938\r\n',
    );
  });
});
