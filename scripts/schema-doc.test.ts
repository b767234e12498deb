import { readFileSync } from 'node:fs';
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
    const sources = ['model/compile', 'model/yaml'].flatMap((folder) =>
      [
        'claim-rules',
        'compile',
        'issues',
        'parse',
        'references',
        'terms',
        'time-rules',
        'views',
        'read',
        'records',
      ]
        .map((name) => join(projectRoot, 'src', folder, `${name}.ts`))
        .flatMap((path) => {
          try {
            return [readFileSync(path, 'utf8')];
          } catch {
            return [];
          }
        }),
    );
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/code: '([a-z0-9-]+)'/g)].map((match) => match[1]!),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });
});
