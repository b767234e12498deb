import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { schemaDocument, undocumented } from './schema-doc.ts';

describe('SCHEMA.md', () => {
  const text = readFileSync(join(projectRoot, 'graph-data', 'SCHEMA.md'), 'utf8');

  it('has a meaning and an example for every field', () => {
    expect(undocumented()).toEqual([]);
  });

  it('is what the definitions say (npm run schema writes it)', async () => {
    expect(await schemaDocument(text)).toBe(text);
  });

  it('lists every code of a problem', () => {
    const sources = ['model/compile', 'model/compile/lint', 'model/yaml'].flatMap((folder) => {
      const path = join(projectRoot, 'src', folder);
      return readdirSync(path)
        .filter((name) => name.endsWith('.ts') && !name.includes('test'))
        .map((name) => readFileSync(join(path, name), 'utf8'));
    });
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/code: '([a-z0-9-]+)'/g)].map((match) => match[1]!),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });
});
