import { describe, expect, it } from 'vitest';
import { compile } from '#model/compile/compile.ts';
import { readRecords } from '#model/yaml/records.ts';
import { generateDossier, generateFiles } from './generate.ts';

describe('a generated dossier', () => {
  it('is the same for the same arguments, and another for another seed', () => {
    expect(generateDossier(50, 200, 1)).toEqual(generateDossier(50, 200, 1));
    expect(generateDossier(50, 200, 2)).not.toEqual(generateDossier(50, 200, 1));
  });

  it('is what its files compile to, without an error', () => {
    const files = [...generateFiles(100, 300, 1)].map(([path, text]) => ({ path, text }));
    const { records, problems: before } = readRecords(files);
    const { dossier, problems } = compile(records, before);
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    const expected = generateDossier(100, 300, 1);
    expect(dossier?.people).toEqual(expected.people);
    const claims = dossier?.claims.filter((claim) => !claim.derived) ?? [];
    expect([...claims].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected.claims);
  });

  it('has claims of a realistic size in its files', () => {
    const claims = [...generateFiles(50, 400, 1)].filter(([path]) => path.startsWith('claims/'));
    const size = claims.reduce((sum, [, text]) => sum + text.length, 0) / 400;
    expect(size).toBeGreaterThan(300);
    expect(size).toBeLessThan(500);
  });
});
