import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, readRecords, type DossierText } from '#model/yaml/records.ts';
import { newFiles } from './commands/new.ts';
import { editorSchemas, FILE_KINDS, schemaLine } from './editor-schema.ts';
import { LanguageServer } from './language-server.ts';
import { projectRoot } from './project-root.ts';
import { readFolder } from './read-dossier.ts';
import { attest, copy, temporary } from './testing.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const DOSSIERS: readonly [string, readonly DossierText[]][] = [
  ...['graph-data', 'examples/salem-1692'].map(
    (name) => [name, readFolder(join(projectRoot, name)).texts] as [string, DossierText[]],
  ),
  ['a new dossier', [...newFiles()].map(([path, text]) => ({ path, text }))],
];

const schemasOf = (texts: readonly DossierText[]) => editorSchemas(readRecords(texts).records);

const ajv = new Ajv({ strict: false, allErrors: true });

/** The schema named by the file's own first line. */
function validate(schemas: ReturnType<typeof editorSchemas>, path: string): ValidateFunction {
  const schema = schemas.get(schemaLine(path).split('/').at(-1)!)!;
  return ajv.compile(schema);
}

/** The same schemas with none but the ids of the dossier allowed. */
function onlyKnownIds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(onlyKnownIds);
  if (!isFields(schema)) return schema;
  const [known] = Array.isArray(schema['anyOf']) ? (schema['anyOf'] as Fields[]) : [];
  if (known?.['errorMessage'] !== undefined) return { enum: known['enum'] };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, onlyKnownIds(value)]),
  );
}

describe('the schemas for editors', () => {
  it.each(DOSSIERS)('find nothing wrong with %s', (_, texts) => {
    const schemas = schemasOf(texts);
    for (const { path, text } of texts) {
      const check = validate(schemas, path);
      check(parse(text));
      expect({ path, errors: check.errors }).toEqual({ path, errors: null });
    }
  });

  it.each(DOSSIERS)(
    'offer, in each field, ids of the kinds that the checker takes: %s',
    (_, texts) => {
      const schemas = new Map(
        [...schemasOf(texts)].map(([name, schema]) => [name, onlyKnownIds(schema) as Fields]),
      );
      for (const { path, text } of texts) {
        const check = validate(schemas, path);
        check(parse(text));
        expect({ path, errors: check.errors }).toEqual({ path, errors: null });
      }
    },
  );

  it('refuse a field, a word of the vocabulary and an id that the checker refuses', () => {
    const texts = DOSSIERS[2]![1];
    const check = validate(schemasOf(texts), 'claims/all.yaml');
    const [claim] = parse(texts.find(({ path }) => kindOf(path) === 'claim')!.text) as Fields[];
    check([
      { ...claim, duresss: [] },
      { ...claim, type: 'nams' },
      { ...claim, from: 'Ada Quill' },
    ]);
    expect(check.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(
      expect.arrayContaining(['/0 additionalProperties', '/1/type enum', '/2/from pattern']),
    );
    expect(new Set(check.errors?.map(({ instancePath }) => instancePath.split('/')[1]))).toEqual(
      new Set(['0', '1', '2']),
    );
  });

  it('are as good while the dossier has mistakes: what can be read is offered', () => {
    const broken = [
      { path: 'vocabulary.yaml', text: 'types:\n  names: {label: names}\nroles: [\n' },
      { path: 'people/ada-quill.yaml', text: 'nam: Ada\n' },
      { path: 'claims/a.yaml', text: '- just text\n- id: a-claim\n' },
    ];
    const schema = schemasOf(broken).get('claim.schema.json')!;
    expect(JSON.stringify(schema)).toContain('"enum":["ada-quill"]');
    expect(JSON.stringify(schema)).toContain('"enum":["a-claim"]');
    expect(schemasOf([]).size).toBe(FILE_KINDS.length);
  });

  it('leave out the ids of kinds with more records than anybody reads through', () => {
    const text = Array.from({ length: 2001 }, (_, i) => `- id: claim-${i}\n`).join('');
    const schema = schemasOf([{ path: 'claims/a.yaml', text }]).get('claim.schema.json');
    expect(JSON.stringify(schema)).not.toContain('claim-7');
  });

  it('do not take Markdown from a dossier', () => {
    const text = 'name: "[Ada](javascript:alert(1)) <b>"\n';
    const schema = schemasOf([{ path: 'people/ada.yaml', text }]).get('claim.schema.json');
    expect(JSON.stringify(schema)).toContain(
      JSON.stringify('\\[Ada\\](javascript:alert(1)) \\<b\\>'),
    );
  });
});

describe('attest schema', () => {
  it('writes the schemas, and with --lines begins with its own each file that names none', () => {
    const folder = temporary();
    mkdirSync(join(folder, 'people'));
    writeFileSync(join(folder, 'people', 'ada.yaml'), '\uFEFFname: Ada\r\nborn: 1886\r\n');
    const own = '# yaml-language-server: $schema=https://example.org/mine.json\nname: Ben\n';
    writeFileSync(join(folder, 'people', 'ben.yaml'), own);
    const { status, stderr } = attest('schema', '--data', folder, '--lines');
    expect(stderr).toContain('1 file has a new first line');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'people', 'ada.yaml'), 'utf8')).toBe(
      '\uFEFF# yaml-language-server: $schema=../.schema/person.schema.json\r\nname: Ada\r\nborn: 1886\r\n',
    );
    expect(readFileSync(join(folder, 'people', 'ben.yaml'), 'utf8')).toBe(own);
    expect(readFileSync(join(folder, '.schema', '.gitignore'), 'utf8')).toBe('*\n');
    expect(attest('schema', '--data', folder, '--lines').stderr).toContain('0 files have');
  });

  it('says which folder is not there', () => {
    const { status, stderr } = attest('schema', '--data', join(temporary(), 'none'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/no such folder: ".*none" \(name a dossier with --data DIR\)/);
  });
});

describe('in an editor, by the language server that it runs', () => {
  const server = new LanguageServer();
  const folder = copy();
  const path = join(folder, 'claims', 'ties.yaml');
  const written = [
    schemaLine('claims/ties.yaml'),
    '- id: a-new-claim',
    '  type: ',
    '  from: ',
    '  duress: []',
    '  stanc: rejects',
    '  context: Some Trial',
    '  date: 1936',
    '',
  ].join('\n');
  let found: Awaited<ReturnType<LanguageServer['open']>> = [];

  beforeAll(async () => {
    attest('schema', '--data', folder);
    await server.start();
    found = await server.open(path, written);
  }, 60_000);
  afterAll(() => server.stop());

  it('offers the claim types of the vocabulary for `type`, with what they mean', async () => {
    const items = await server.completion(path, 2, 8);
    const { types } = parse(readFileSync(join(folder, 'vocabulary.yaml'), 'utf8')) as {
      types: Fields;
    };
    expect(items.map(({ label }) => label).sort()).toEqual(Object.keys(types).sort());
  });

  it('offers the people, groups and events for `from`', async () => {
    const items = await server.completion(path, 3, 8);
    const ids = items.map(({ label }) => label);
    const people = readFolder(folder).texts.filter(({ path }) => kindOf(path) === 'person');
    for (const { path } of people) expect(ids).toContain(path.slice(7, -5));
  });

  it('offers the fields of a claim', async () => {
    const inside = await server.completion(path, 5, 4);
    expect(inside.map(({ label }) => label)).toContain('stance');
  });

  it('says over `duress` what it holds', async () => {
    expect(await server.hover(path, 4, 4)).toContain(
      'What somebody says of the pressure on this statement; absent: nothing is stated.',
    );
  });

  it('marks a misspelt field, where it stands', () => {
    expect(found).toContainEqual(
      expect.objectContaining({
        message: 'Property stanc is not allowed.',
        range: expect.objectContaining({ start: { line: 5, character: 2 } }) as unknown,
      }),
    );
  });

  it('says of what is no id how ids look, and does not list hundreds', () => {
    expect(found.map(({ message }) => message)).toContain(
      'Not an id: lower-case letters, digits and single hyphens.',
    );
  });

  it('has nothing to say of the files of the dossier, whichever their kind', async () => {
    const texts = readFolder(folder).texts.filter(({ path }) => path !== 'claims/ties.yaml');
    for (const kind of FILE_KINDS) {
      for (const { path } of texts.filter((text) => kindOf(text.path) === kind).slice(0, 12)) {
        expect({ path, found: await server.open(join(folder, path)) }).toEqual({ path, found: [] });
      }
    }
  }, 60_000);
});
