import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { SHAPES, shapesSchema } from './shapes.ts';
import { githubLine } from './print.ts';
import { attest, copy, json, temporary } from './testing.ts';

describe('attest check', () => {
  it('finds nothing wrong with the bundled dossier', () => {
    expect(attest('check')).toMatchObject({ status: 0, stdout: '' });
  });

  it('counts the notes, and prints them where they are asked for', () => {
    const folder = copy();
    const lone = 'name: Lone\nevidence: [{source: letters, at: p. 1}]\n';
    writeFileSync(join(folder, 'people', 'lone.yaml'), lone);
    writeFileSync(join(folder, 'sources', 'letters.yaml'), 'type: book\ntitle: Letters\n');
    const quiet = attest('check', '--data', folder);
    expect(quiet.stdout).not.toContain('single-source');
    expect(quiet.stderr).toMatch(/^0 errors, \d+ warnings?, \d+ notes? \(--info shows them\)$/m);
    const whole = attest('check', '--data', folder, '--info');
    expect(whole).toMatchObject({ status: 0 });
    expect(whole.stdout).toContain(
      'people/lone.yaml:1:1  info  known from one work alone: "lone" from "letters"',
    );
    expect(whole.stderr).toMatch(/\d+ notes?$/m);
    expect(attest('check', '--data', folder, '--json').stdout).toContain('single-source');
  });

  it('prints every problem with its place and exits with 1', () => {
    const folder = copy();
    writeFileSync(join(folder, 'people', 'nobody.yaml'), 'nmae: Nobody\n');
    const { status, stdout } = attest('check', '--data', folder);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'people/nobody.yaml:1:1  error  unknown field: "nmae"  (did you mean "name"?)  [unknown-field]',
    );
  });

  it('says what is not UTF-8, and does not follow a link out of the dossier', () => {
    const folder = copy();
    writeFileSync(
      join(folder, 'people', 'latin.yaml'),
      Buffer.from([0x6e, 0x3a, 0x20, 0xe9, 0x0a]),
    );
    symlinkSync(join(projectRoot, 'package.json'), join(folder, 'people', 'link.yaml'));
    const { stdout } = attest('check', '--data', folder);
    expect(stdout).toContain('people/latin.yaml:1:4  error  not UTF-8 text');
    expect(stdout).toContain('people/link.yaml:1:1  error  link out of the dossier');
  });

  it('prints annotations for GitHub', () => {
    const folder = copy();
    writeFileSync(join(folder, 'people', 'nobody.yaml'), '');
    const { stdout } = attest('check', '--data', folder, '--format', 'github');
    expect(stdout).toMatch(
      /^::error file=.*nobody\.yaml,line=1,col=1,title=empty-file::empty file/m,
    );
  });

  it('names files in annotations from the root of the repository, wherever it is run', () => {
    const file = 'claims/a.yaml';
    const problem = { file, line: 1, column: 2, code: 'c', message: 'm', hint: 'h' };
    process.env['GITHUB_WORKSPACE'] = '/work-tree';
    const line = githubLine({ ...problem, severity: 'error' }, '/work-tree/attest/../dossier');
    delete process.env['GITHUB_WORKSPACE'];
    expect(line).toBe('::error file=dossier/claims/a.yaml,line=1,col=2,title=c::m (h)');
  });
});

describe('attest build', () => {
  it('writes the same bytes for the same input', () => {
    const [first, second] = [temporary(), temporary()];
    attest('build', '--out', first);
    attest('build', '--out', second);
    const bytes = readFileSync(join(first, 'dossier.json'));
    expect(bytes.equals(readFileSync(join(second, 'dossier.json')))).toBe(true);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it('writes nothing where there is an error, and leaves the last good build', () => {
    const folder = copy();
    const out = temporary();
    writeFileSync(join(out, 'dossier.json'), 'the last good one');
    writeFileSync(join(folder, 'claims', 'broken.yaml'), '- id: [\n');
    expect(attest('build', '--data', folder, '--out', out).status).toBe(1);
    expect(attest('site', '--data', folder, '--out', out).status).toBe(1);
    expect(readFileSync(join(out, 'dossier.json'), 'utf8')).toBe('the last good one');
    expect(readdirSync(out)).toEqual(['dossier.json']);
  });

  it('does not replace a folder that is no site', () => {
    const out = temporary();
    writeFileSync(join(out, 'thesis.txt'), 'years of work');
    expect(attest('site', '--out', out)).toMatchObject({ status: 2 });
    expect(readdirSync(out)).toEqual(['thesis.txt']);
  });
});

describe('attest query', () => {
  it.each([
    ['entities', ['query', 'entities']],
    ['sources', ['query', 'sources']],
    ['show', ['query', 'show', 'isaak-rubin']],
    ['claims', ['query', 'claims', '--family', 'testimony']],
    ['path', ['query', 'path', 'dorodnov', 'david-riazanov']],
    ['search', ['query', 'search', 'Pyatakov']],
    ['who', ['query', 'who', 'accused', 'nikolai-bukharin', '--depth', '3']],
    ['quality', ['query', 'quality']],
    ['timeline', ['query', 'timeline', '--known', '1937']],
    ['check', ['check']],
  ] as const)('answers %s in its shape', (shape, args) => {
    expect(SHAPES[shape].safeParse(json(...args)).error).toBeUndefined();
  });

  it('ships the shapes as they are', () => {
    const shipped = readFileSync(join(projectRoot, 'docs', 'json-shapes.schema.json'), 'utf8');
    expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(shapesSchema())));
  });

  it('counts in its figures what query claims finds', () => {
    const { families } = json('query', 'quality') as {
      families: { value: string; claims: number }[];
    };
    const ties = families.find(({ value }) => value === 'tie')!;
    expect(json('query', 'claims', '--family', 'tie')).toHaveLength(ties.claims);
  });

  it('puts the claims that pass in order of time, those without a date last', () => {
    const filter = ['--event', 'august-1936-trial', '--known', '1936'];
    const items = json('query', 'timeline', ...filter) as { id: string; from: string | null }[];
    const claims = json('query', 'claims', ...filter) as { id: string }[];
    const ids = new Set(items.map(({ id }) => id));
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.filter(({ id }) => !ids.has(id))).toEqual([]);
    const dates = items.flatMap(({ from }) => from ?? []);
    expect(dates).toEqual([...dates].sort());
    expect(attest('query', 'timeline', ...filter).stdout).toMatch(/^no date +/m);
  });

  it('prints the figures of a dossier’s quality for a reader', () => {
    const { status, stdout } = attest('query', 'quality');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^one work\n {2}claims +\d+ of \d+$/m);
  });

  it('finds the chain from Dorodnov to Riazanov', () => {
    const { paths } = json('query', 'path', 'dorodnov', 'david-riazanov') as {
      paths: { entities: string[] }[];
    };
    expect(paths[0]?.entities).toEqual(['dorodnov', 'isaak-rubin', 'david-riazanov']);
  });

  it('prints chains with what they rest on', () => {
    const { stdout } = attest('query', 'path', 'any:accuser', 'david-riazanov', '--count', '2');
    expect(stdout).toContain('isaak-rubin → david-riazanov');
    expect(stdout).toContain('Best attested: chain 1.');
  });

  it('exits with 1 and a reason where there is no path', () => {
    const { status, stderr } = attest('query', 'path', 'david-riazanov', 'dorodnov');
    expect(status).toBe(1);
    expect(stderr).toContain('no path');
  });

  it('exits with 0 where the answer is an empty list', () => {
    expect(attest('query', 'claims', '--during', '1812', '--strict', '--json')).toMatchObject({
      status: 0,
      stdout: '[]\n',
    });
  });

  it.each([
    [['query', 'show', 'isaak-rubbin'], 'unknown id: "isaak-rubbin" (did you mean "isaak-rubin"?)'],
    [['query', 'path', 'dorodnov', 'dorodnov'], 'from and to are the same: "dorodnov"'],
    [['query', 'path', 'dorodnov', 'nobody-at-all'], 'unknown id: "nobody-at-all"'],
    [['query', 'path', 'dorodnov', 'isaak-rubin', '--count', '0'], 'out of range: "0"'],
    [['query', 'path', 'dorodnov', 'isaak-rubin', '--avoid', 'dorodnov'], 'cannot be avoided'],
    [
      ['query', 'path', 'dorodnov', 'david-riazanov', '--max-length', '1001'],
      'out of range: "1001"',
    ],
    [
      ['query', 'path', 'dorodnov', 'david-riazanov', '--through', 'isaak-rubbin'],
      'unknown id: "isaak-rubbin" (did you mean "isaak-rubin"?)',
    ],
    [
      ['query', 'path', 'any:acuser', 'david-riazanov'],
      'unknown id: "any:acuser" (did you mean "any:accuser"?)',
    ],
    [
      [
        ...['query', 'path', 'dorodnov', 'david-riazanov'],
        ...['--through', 'isaak-rubin', '--avoid', 'isaak-rubin'],
      ],
      'both to be passed and to be avoided: "isaak-rubin"',
    ],
    [
      ['query', 'path', 'dorodnov', 'david-riazanov', '--through', 'dorodnov'],
      'an end of the path need not be passed through: "dorodnov"',
    ],
    [
      [
        ...['query', 'path', 'dorodnov', 'david-riazanov'],
        ...['--through', 'isaak-rubin', '--max-length', '1'],
      ],
      '--max-length 1 leaves no room for 1 to pass through (at least 2)',
    ],
    [
      [
        ...['query', 'path', 'dorodnov', 'david-riazanov'],
        ...['--family', 'tie', '--type', 'implicates'],
      ],
      'no type of --type is in the families of --family: "implicates"',
    ],
    [
      ['query', 'path', 'dorodnov', 'david-riazanov', '--chronological', 'loose'],
      'unknown value of --chronological: "loose"',
    ],
    [
      ['query', 'path', 'dorodnov', 'david-riazanov', '--within', 'no-trial'],
      'unknown event: "no-trial"',
    ],
    [
      ['query', 'claims', '--family', 'testimonies'],
      'unknown family: "testimonies" (did you mean "testimony"?)',
    ],
    [['query', 'claims', '--during', 'soon'], 'invalid EDTF date: "soon"'],
    [['query', 'claims', '--known', 'soon'], 'invalid EDTF date: "soon"'],
    [
      ['query', 'entities', '--kind', 'persons'],
      'unknown kind: "persons" (did you mean "person"?)',
    ],
    [['check', '--data', 'no/such/folder'], 'no such folder: "no/such/folder"'],
    [['no-such-command'], 'unknown command'],
    [['query', 'show'], 'missing required argument'],
  ])('exits with 2 and says why: %j', (args, message) => {
    const { status, stderr } = attest(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
