import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCHEMAS } from '#model/compile/parse.ts';
import { kindOf } from '#model/yaml/records.ts';
import { newDossier, newFiles } from './commands/new.ts';
import { projectRoot } from './project-root.ts';
import { readDossier } from './read-dossier.ts';
import { fieldsOf } from './schema-fields.ts';
import { attest, temporary } from './testing.ts';

describe('attest new', () => {
  it('writes a dossier that builds at once, with two people and three claims', () => {
    const folder = join(temporary(), 'a new one');
    expect(attest('new', folder).status).toBe(0);
    const { dossier, problems } = readDossier(folder);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(dossier?.people).toHaveLength(2);
    expect(dossier?.claims.filter(({ derived }) => !derived)).toHaveLength(3);
    const families = new Set(dossier?.claims.map(({ family }) => family));
    expect([...families].sort()).toEqual(['accusation', 'commentary', 'testimony', 'tie']);
    expect(readdirSync(join(folder, '.schema'))).toContain('person.schema.json');
    const out = temporary();
    expect(attest('build', '--data', folder, '--out', out).status).toBe(0);
    expect(readdirSync(out)).toContain('dossier.json');
  });

  it('explains every field of every kind of file', () => {
    const texts = new Map<string, string>();
    for (const [path, text] of newFiles()) {
      const kind = kindOf(path)!;
      texts.set(kind, `${texts.get(kind) ?? ''}${text}`);
    }
    for (const [kind, schema] of Object.entries(SCHEMAS)) {
      for (const name of Object.keys(fieldsOf(schema))) {
        if (name === 'id' && !['claim', 'question'].includes(kind)) continue;
        // A comment stands before it, whether it is written or left out.
        expect(texts.get(kind), `${kind}.${name}`).toMatch(
          new RegExp(`^ *(?:- )?# .*\\n(?: *# .*\\n)* *(?:- |# )?${name}:`, 'm'),
        );
      }
    }
  });

  it('says in its comments nothing that changes what is there', () => {
    const template = join(projectRoot, 'scripts', 'templates', 'dossier');
    for (const [path, text] of newFiles()) {
      expect(parse(text)).toEqual(parse(readFileSync(join(template, path), 'utf8')));
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(180);
    }
  });

  it('takes an empty folder, and no other', () => {
    const folder = temporary();
    newDossier(folder);
    expect(() => newDossier(folder)).toThrow('not an empty folder');
    const file = join(temporary(), 'file');
    writeFileSync(file, '');
    expect(() => newDossier(file)).toThrow('not an empty folder');
    const other = join(temporary(), 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'mine.txt'), 'mine');
    const { status, stderr } = attest('new', other);
    expect(status).toBe(2);
    expect(stderr).toContain('name a new one');
    expect(readdirSync(other)).toEqual(['mine.txt']);
  });
});
