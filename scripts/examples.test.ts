import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { attest, temporary } from './testing.ts';

/** Not all that is an example is a dossier. */
const examples = readdirSync(join(projectRoot, 'examples')).filter((name) =>
  existsSync(join(projectRoot, 'examples', name, 'dossier.yaml')),
);

/** Every quotation of a compiled dossier, wherever it stands. */
function quotations(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'quote' && typeof inner === 'string' ? [inner] : quotations(inner),
  );
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean);

describe.each(examples)('the example dossier %s', (name) => {
  const folder = join('examples', name);
  const out = temporary();
  const built = attest('build', '--data', folder, '--out', out, '--json');

  it('has no errors, no warnings and no notes', () => {
    const { status, stdout, stderr } = attest('check', '--data', folder, '--info');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/^0 errors, 0 warnings$/m);
  });

  it('builds, with claims of all five families', () => {
    expect({ status: built.status, stdout: built.stdout }).toMatchObject({ status: 0 });
    const statistics = JSON.parse(built.stdout) as { families: Record<string, number> };
    expect(Object.keys(statistics.families)).toHaveLength(5);
    expect(Math.min(...Object.values(statistics.families))).toBeGreaterThan(0);
  });

  it('quotes no more than 25 words at a time', () => {
    const all = quotations(JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((quote) => wordsOf(quote).length > 25)).toEqual([]);
  });

  it('says where its passages were read', () => {
    const notes = readFileSync(join(projectRoot, folder, 'NOTES.md'), 'utf8');
    for (const source of readdirSync(join(projectRoot, folder, 'sources'))) {
      expect(notes).toContain(source.replace('.yaml', ''));
    }
  });
});
