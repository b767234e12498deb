import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newDossier } from './commands/new.ts';
import { projectRoot } from './project-root.ts';
import { SHAPES } from './shapes.ts';
import { attest, temporary } from './testing.ts';

/** A repository with a dossier in a folder, committed once. */
function repository(): { root: string; folder: string } {
  const root = temporary();
  const folder = join(root, 'my dossier');
  newDossier(folder);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  return { root, folder };
}

describe('attest diff', () => {
  it('tells the change since a revision, in words, in Markdown and as JSON', () => {
    const { folder } = repository();
    const claims = join(folder, 'claims', 'hearing-1921.yaml');
    const text = readFileSync(claims, 'utf8');
    writeFileSync(claims, text.replace('date: 1921-05-24', 'date: 1921-05').replace(/^#.*\n/, ''));
    // A file that is called otherwise says the same.
    renameSync(claims, join(folder, 'claims', 'all.yaml'));
    const words = attest('diff', 'HEAD', '--data', folder);
    expect(words.stdout).toBe(
      [
        '1 date widened',
        '',
        '~ claim ben-accuses-ada: At the hearing of May 1921, Ben Marsh accused Ada Quill.',
        '    date widened: 1921-05-24 → 1921-05\n',
      ].join('\n'),
    );
    const { stdout } = attest('diff', 'HEAD', '--data', folder, '--format', 'markdown');
    expect(stdout).toContain(
      '### 1 date widened\n\n- \\~ **claim ben-accuses-ada**'.replace('\\~', '~'),
    );
    const json: unknown = JSON.parse(attest('diff', 'HEAD', '--data', folder, '--json').stdout);
    expect(SHAPES.diff.parse(json)).toMatchObject([
      { id: 'ben-accuses-ada', fields: [{ field: 'date', change: 'widened' }] },
    ]);
    expect(attest('diff', 'HEAD', 'HEAD', '--data', folder).stdout).toBe('No change of meaning.\n');
  });

  it('says which version could not be read, and compares the rest', () => {
    const { folder } = repository();
    writeFileSync(join(folder, 'people', 'ada-quill.yaml'), 'name: Ada Quill\nsurprise: yes\n');
    const { status, stdout, stderr } = attest('diff', 'HEAD', '--data', folder);
    expect(status).toBe(0);
    expect(stderr).toContain('unknown field: "surprise"');
    expect(stderr).toContain('what has an error is not compared');
    expect(stdout).toMatch(/^−1 person/);
    writeFileSync(join(folder, 'vocabulary.yaml'), '[');
    const broken = attest('diff', 'HEAD', '--data', folder);
    expect([broken.status, broken.stdout]).toEqual([1, '']);
    expect(broken.stderr).toContain('nothing can be compared');
  });

  it('refuses what is no revision, and where there is no repository', () => {
    const { folder, root } = repository();
    const unknown = attest('diff', 'no-such-branch', '--data', folder);
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      'unknown revision: "no-such-branch" (a commit, branch or tag, for example main or HEAD~1)\n',
    ]);
    expect(attest('diff', '--data', folder, '--', '--output=x').status).toBe(2);
    const outside = attest('diff', 'HEAD', '--data', temporary());
    expect([outside.status, outside.stderr]).toEqual([
      2,
      expect.stringContaining('not in a git repository') as string,
    ]);
    const other = join(root, 'another');
    newDossier(other);
    const fresh = attest('diff', 'HEAD', '--data', other);
    expect(fresh.stderr).toContain('everything in it is new');
    expect(fresh.stdout).toMatch(/^\+2 people, \+1 group, \+1 event, \+2 sources, \+3 claims/);
  });
});

describe('the example for GitHub Actions', () => {
  it('calls commands that there are, with options that they have', () => {
    const path = join(projectRoot, 'examples', 'github-actions', 'dossier.yml');
    const workflow = parse(readFileSync(path, 'utf8')) as {
      permissions: object;
      jobs: { review: { steps: { run?: string }[] } };
    };
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const calls = workflow.jobs.review.steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/attest -- (\w+)(.*)/g)].map(([, command = '', rest = '']) => ({
        command,
        options: rest.match(/--[a-z-]+/g) ?? [],
      })),
    );
    expect(calls.map(({ command }) => command)).toEqual(['check', 'verify', 'diff']);
    for (const { command, options } of calls) {
      const { stdout } = attest(command, '--help');
      for (const option of options) expect(stdout).toContain(option);
    }
  });
});
