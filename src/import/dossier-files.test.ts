import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '#model/compile/parse.ts';
import { readYaml } from '#model/yaml/read.ts';
import { dossierFiles, yamlOf } from './dossier-files.ts';
import { tidied } from './tidy.ts';

describe('a value that is written as YAML', () => {
  const odd = fc.constantFrom(
    ...[
      'no',
      'yes',
      'null',
      '~',
      '007',
      '1e3',
      '1936-08-19',
      'a: b',
      'a #b',
      '- a',
      '? a',
      '[a]',
      '{a}',
    ],
    ...[
      '&a',
      '*a',
      '!a',
      '|',
      '>',
      '%a',
      '@a',
      '`a',
      '"',
      "'",
      ' a ',
      'a\n',
      '\na',
      'a\n\n b\n',
      '\t',
      'a\tb',
    ],
    ...[
      '\u202eabc',
      '\u2028',
      '\u0007',
      '\u00a0',
      '\ufeff',
      '---',
      '...',
      '<<',
      '=',
      ':',
      '#',
      '\r',
      'a\r\nb',
      '😀',
    ],
    'long words that go on and on until the line has to be broken somewhere, and then a little further still ',
  );
  const text = fc.oneof(
    odd,
    fc.string({ unit: 'grapheme' }),
    fc.array(odd, { maxLength: 4 }).map((all) => all.join('')),
  );
  const key = fc
    .stringMatching(/^[a-z][a-z-]{0,8}$/)
    .filter((name) => name !== 'constructor' && name !== 'prototype');
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));

  it('is read back as it was, whatever texts are in it', () => {
    fc.assert(
      fc.property(value, (one) => {
        const written = yamlOf({ one });
        const read = readYaml('a.yaml', written);
        expect(read.problems, written).toEqual([]);
        expect(read.value).toEqual({ one });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a record', () => {
  it('has its fields in the order of the schema, and none at its default', () => {
    const raw = { note: 'N', through: 'true', aliases: [], name: 'Ada', unknown: 'x' };
    expect(Object.entries(tidied(raw, SCHEMAS.person) as object)).toEqual([
      ['name', 'Ada'],
      ['note', 'N'],
      ['unknown', 'x'],
    ]);
    expect(tidied({ name: 'Ada', through: 'false' }, SCHEMAS.person)).toMatchObject({
      through: 'no',
    });
  });
});

describe('the files of a dossier', () => {
  it('hold claims by context and date, and are named by nothing that is no id', () => {
    const claim = (id: string, fields: object) => ({
      kind: 'claim' as const,
      id,
      fields: { ...fields },
    });
    const files = dossierFiles({
      ...{ info: {}, vocabulary: {}, questions: [] },
      drafts: [
        claim('b', { date: '1922' }),
        claim('a', {}),
        claim('c', { date: '1921' }),
        claim('d', { context: 'hearing' }),
        claim('e', { context: '../../up' }),
      ],
    });
    const claims = files.filter(({ path }) => path.startsWith('claims/'));
    expect(claims.map(({ path }) => path)).toEqual([
      'claims/hearing.yaml',
      'claims/other-claims.yaml',
    ]);
    expect(claims[1]!.text.match(/id: \w/g)).toEqual(['id: c', 'id: b', 'id: a', 'id: e']);
  });
});
