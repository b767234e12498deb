import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#export/csv.ts';
import { tablesOf } from '#export/tables.ts';
import { compile } from '#model/compile/compile.ts';
import type { Dossier } from '#model/dossier.ts';
import { fieldPath, leavesOf, put, stepsOf } from '#model/field-path.ts';
import { kindOf, readRecords, type DossierText } from '#model/yaml/records.ts';
import { filesOf, type Draft } from './draft.ts';
import { EXPORTED, fromExported, type ExportedTable } from './exported.ts';
import { withoutDefaults } from './without-defaults.ts';
import { yamlText } from './yaml-text.ts';

function textsOf(folder: string): DossierText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({
      path: relative('.', path).replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

function compiled(texts: readonly DossierText[]): Dossier {
  const { records, problems } = readRecords(texts);
  const made = compile(records, problems);
  expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return made.dossier!;
}

const ABOUT = { title: 'T', description: 'D', creator: 'C', date: '2026-11-30' };

function exportedAndImported(dossier: Dossier): Draft {
  const files = writeCsv(tablesOf(dossier, dossier.claims, true), ABOUT as never, 'CC0');
  const texts = EXPORTED.map((name) => {
    const { text } = files.find((file) => file.name === `${name}.csv`)!;
    return [name, { file: `${name}.csv`, text }];
  });
  return fromExported(Object.fromEntries(texts) as never as Record<ExportedTable, never>);
}

const yamlOf = (draft: Draft): DossierText[] =>
  filesOf(draft).map(([path, value]) => {
    const kind = kindOf(path)!;
    const kept = Array.isArray(value)
      ? value.map((item) => withoutDefaults(kind, item as unknown))
      : withoutDefaults(kind, value);
    return { path, text: yamlText(kept) };
  });

const EXAMPLES = ['graph-data', 'examples/salem-1692', 'scripts/templates/dossier'];

describe('the tables of an export', () => {
  it.each(EXAMPLES)('give back the dossier that they were made from: %s', (name) => {
    const dossier = compiled(textsOf(resolve(name)));
    const draft = exportedAndImported(dossier);
    expect(draft.problems).toEqual([]);
    expect(compiled(yamlOf(draft))).toEqual(dossier);
  });

  it('give back texts that look like something else, to the sign', () => {
    const dossier = compiled(textsOf(resolve('scripts/templates/dossier')));
    const odd = fc.oneof(
      fc.constantFrom(
        'no',
        '1936',
        ' a',
        'b ',
        '- x',
        '#',
        'a: b',
        '"',
        "'",
        'a;b',
        '; ',
        '=1+1',
        '~',
      ),
      fc
        .string({ minLength: 1, unit: 'grapheme' })
        .filter((text) => !/[<>\p{Cc}\p{Cs}]/u.test(text)),
      fc.constant('one\ntwo\n\n  three'),
    );
    fc.assert(
      fc.property(odd, odd, odd, odd, (note, alias, quote, named) => {
        const [first, ...people] = dossier.people;
        const [claim, ...claims] = dossier.claims;
        const evidence = claim!.evidence.map((piece) => ({ ...piece, at: note, quote }));
        const spoilt: Dossier = {
          ...dossier,
          people: [{ ...first!, note, aliases: [alias, note], native: { el: named } }, ...people],
          claims: [{ ...claim!, says: quote, evidence }, ...claims],
        };
        const draft = exportedAndImported(spoilt);
        const read = readRecords(yamlOf(draft));
        expect(read.problems).toEqual([]);
        const again = read.records.find(({ name }) => name === first!.id)!.value;
        expect(again).toMatchObject({ note, aliases: [alias, note], native: { el: named } });
        const said = read.records.find(
          ({ kind, path }) => kind === 'claim' && path[0] === 0,
        )!.value;
        expect(said).toMatchObject({
          says: quote,
          evidence: evidence.map(() => ({ at: note, quote })),
        });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['more', 'kind,id,path,value\nperson,ada,__proto__.x,1\n', '2:12', 'bad-path', '"__proto__.x"'],
    ['more', 'kind,id,path,value\nperson,ada,native[,2\n', '2:12', 'bad-path', '"native["'],
    ['more', 'kind,id,path,value\nship,ada,name,2\n', '2:1', 'bad-kind', '"ship"'],
    ['entities', 'id,kind,name\n../vocabulary,person,Ada\n', '2:1', 'bad-id', '"../vocabulary"'],
    ['entities', 'id,kind,name\n,person,Ada\n', '2:2', 'bad-id', '""'],
    ['evidence', 'claim,number,at\nnone,1,p. 1\n', '2:1', 'bad-id', '"none"'],
    ['sources', 'id,title,colour\none,"A, b\n c",red\n', '1:10', 'column-left-out', '"colour"'],
    ['sources', 'id,title\n"o\nne",b,c\n', '3:7', 'row-too-long', '"c"'],
  ] as const)('say what is wrong and where: %s %j', (table, text, place, code, value) => {
    const empty = { file: 'empty.csv', text: 'id\n' };
    const texts = Object.fromEntries(EXPORTED.map((name) => [name, empty]));
    const { problems } = fromExported({
      ...(texts as Record<ExportedTable, typeof empty>),
      [table]: { file: `${table}.csv`, text },
    });
    const [problem] = problems;
    expect(problem).toMatchObject({ file: `${table}.csv`, code });
    expect(`${problem!.line}:${problem!.column}`).toBe(place);
    expect(problem!.message).toContain(value);
    expect(problem!.hint).not.toBe('');
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('the path of a field', () => {
  it('is read as it was written, whatever the names', () => {
    const step = fc.oneof(
      fc.nat(1000),
      fc
        .string({ minLength: 1 })
        .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name)),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        expect(stepsOf(fieldPath(steps))).toEqual(steps);
      }),
    );
  });

  it('with its value makes the record again', () => {
    const record = {
      roles: [{ role: 'clerk', evidence: [{ at: 'p. 1' }] }],
      native: { el: 'Άντα' },
    };
    const again = {};
    for (const [path, value] of leavesOf(record)) put(again, stepsOf(path)!, value);
    expect(again).toEqual(record);
  });
});
