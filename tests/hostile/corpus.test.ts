/** One case of each kind that once was read wrongly, slowly or not at all; what is large is made here. */
import { describe, expect, it } from 'vitest';
import { readYaml } from '#model/yaml/read.ts';
import { expectSound, inTime } from './expect-sound.ts';
import { compileWith, SMALL } from './small-dossier.ts';

const person = SMALL.find(({ path }) => path === 'people/ada.yaml')!.text;
const claims = SMALL.find(({ path }) => path === 'claims/all.yaml')!.text;

/** The problems of the small dossier with this file in it, as "line:column code". */
function found(path: string, text: string): string[] {
  const compiled = inTime(text.length, () => compileWith(path, text));
  expectSound(compiled);
  return compiled.problems
    .filter(({ file, severity }) => file === path && severity === 'error')
    .map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const doubling = ['a: &a0 [x, x]']
  .concat(Array.from({ length: 40 }, (_, i) => `a${i}: &a${i + 1} [*a${i}, *a${i}]`))
  .join('\n');
const lines = claims.split('\n');

const CASES: readonly [name: string, path: string, text: string, problems: readonly string[]][] = [
  ['aliases that double', 'people/ada.yaml', doubling, ['41:19 alias-bomb']],
  ['an alias within its own value', 'people/ada.yaml', 'name: &a [*a]\n', ['1:12 alias-bomb']],
  ['a forbidden field', 'people/ada.yaml', '__proto__: {a: b}\n', ['1:1 forbidden-key']],
  ['one in quotation marks', 'people/ada.yaml', '"\\x5f_proto__": a\n', ['1:1 forbidden-key']],
  [
    'one through an alias',
    'people/ada.yaml',
    'name: &k __proto__\n*k : a\n',
    ['2:2 forbidden-key'],
  ],
  ['a folder of that name', 'constructor/ada.yaml', person, []],
  ['half a word of Unicode', 'people/ada.yaml', `name: "\\ud800"\n`, []],
  ['two documents', 'people/ada.yaml', `${person}---\n${person}`, []],
  ['a list for a record', 'people/ada.yaml', '- a\n- b\n', ['1:1 wrong-type']],
  ['a record for a list', 'claims/all.yaml', 'id: a\n', ['1:1 wrong-type']],
  ['tabs', 'people/ada.yaml', 'name: Ada\nroles:\n\t- role: x\n', []],
  ['an unclosed quotation mark', 'people/ada.yaml', 'name: "Ada\nsummary: b\n', []],
];

describe('the corpus', () => {
  it.each(CASES)('%s', (_, path, spoilt, expected) => {
    const problems = found(path, spoilt);
    if (expected.length > 0) expect(problems).toEqual(expected);
  });

  it('a mistake in one claim does not hide what is wrong with the next', () => {
    const start = lines.findIndex((line, i) => i > 0 && line.startsWith('- id:'));
    const spoilt = [
      ...lines.slice(0, start),
      '- id: "not closed',
      '- id: another',
      '  type: unheard-of',
      '  surprise: yes',
      ...lines.slice(start),
    ].join('\n');
    const codes = found('claims/all.yaml', spoilt).map((problem) => problem.split(' ')[1]);
    expect(codes).toContain('yaml');
    expect(codes).toContain('unknown-field');
  });

  it('control characters of a value do not reach the screen', () => {
    expect(found('people/ada.yaml', 'name: "\\u001b[2J"\nborn: "\\u001b[31mred"\n')).toContain(
      '2:7 invalid-date',
    );
  });

  const MANY = 30_000;
  const large: readonly [string, string, string][] = [
    ['unknown fields', 'people/ada.yaml', each((i) => `f${i}: x`)],
    ['unknown ids', 'groups/club.yaml', `name: Club\nincludes:\n${each((i) => `- no-${i}`)}`],
    ['claims without anything', 'claims/all.yaml', each((i) => `- id: c${i}`)],
    ['nesting', 'people/ada.yaml', `name: ${'['.repeat(MANY)}`],
    ['an endless line', 'people/ada.yaml', `name: ${'a'.repeat(1_000_000)}`],
    ['colons', 'people/ada.yaml', ': '.repeat(MANY)],
    ['open brackets in lines', 'people/ada.yaml', '[\n'.repeat(MANY)],
    ['signs of tags', 'people/ada.yaml', `name: ${'!'.repeat(MANY)}`],
    ['angle brackets', 'people/ada.yaml', `name: a${'<'.repeat(MANY)}`],
  ];
  it.each(large)('thousands of %s are answered in time', (_, path, spoilt) => {
    found(path, spoilt);
  });

  it('of a file full of errors the first thousand are told, and that there are more', () => {
    const compiled = compileWith(
      'claims/all.yaml',
      each((i) => `- {id: c${i}, surprise: yes}`),
    );
    const own = compiled.problems.filter(({ file }) => file === 'claims/all.yaml');
    expect(own.filter(({ code }) => code === 'too-many')).toHaveLength(1);
    expect(own.filter(({ severity }) => severity === 'error').length).toBeLessThan(1100);
  });

  function each(line: (i: number) => string): string {
    return `${Array.from({ length: MANY }, (_, i) => line(i)).join('\n')}\n`;
  }

  it('ten megabytes of one record are answered in time', () => {
    const note = `${'word '.repeat(20)}\n`;
    const text = `name: Ada\nnote: |\n${`  ${note}`.repeat(100_000)}`;
    expect(text.length).toBeGreaterThan(10_000_000);
    inTime(text.length, () => expectSound(compileWith('people/ada.yaml', text)));
  });

  it('a byte order mark is no part of the text', () => {
    expect(readYaml('people/ada.yaml', `\uFEFF${person}`).problems).toEqual([]);
  });
});
