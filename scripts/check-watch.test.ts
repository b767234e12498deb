import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '#model/problems.ts';
import { projectRoot } from './project-root.ts';
import { attest, copy } from './testing.ts';

/** The lines of a program's output, as they come. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

const schemaOfClaims = (folder: string) =>
  readFileSync(join(folder, '.schema', 'claim.schema.json'), 'utf8');

describe('attest check --watch', () => {
  it('checks again at every save, and ends at Ctrl-C without complaint', async () => {
    const folder = copy();
    const program = spawn(
      join(projectRoot, 'node_modules/.bin/tsx'),
      ['scripts/attest.ts', 'check', '--watch', '--json', '--data', folder],
      { cwd: projectRoot },
    );
    const ended = once(program, 'exit');
    const answers = linesOf(program.stdout);
    const errors = async () => {
      const { value } = await answers.next();
      return (JSON.parse(value as string) as Problem[]).filter(
        ({ severity }) => severity === 'error',
      );
    };
    expect(await errors()).toEqual([]);
    const path = join(folder, 'dossier.yaml');
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, `${good}surprise: yes\n`);
    const [first] = await errors();
    expect(first).toMatchObject({ file: 'dossier.yaml', code: 'unknown-field' });
    // As many editors save: beside, then renamed over.
    writeFileSync(`${path}.new`, good);
    renameSync(`${path}.new`, path);
    expect(await errors()).toEqual([]);
    // Who is new is offered by the editor at once; the schemas themselves are no reason to check again.
    writeFileSync(join(folder, 'people', 'somebody-new.yaml'), 'name: Somebody New\n');
    expect((await errors()).map(({ code }) => code)).toEqual([]);
    await vi.waitFor(() => expect(schemaOfClaims(folder)).toContain('"somebody-new"'));
    program.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  it('refuses a folder that is not there', () => {
    const { status, stderr } = attest('check', '--watch', '--data', 'no-such-folder');
    expect([status, stderr]).toEqual([2, expect.stringContaining('no such folder') as string]);
  });
});

describe('attest check on a terminal', () => {
  it('has colours where they are asked for, and none elsewhere or where NO_COLOR is set', () => {
    const folder = copy();
    writeFileSync(join(folder, 'questions.yaml'), '- id: one\n');
    const run = (env: Record<string, string>) => {
      const before = { ...process.env };
      Object.assign(process.env, env);
      const { stdout } = attest('check', '--data', folder);
      process.env = before;
      return stdout;
    };
    const escape = String.fromCharCode(27);
    const coloured = run({ FORCE_COLOR: '1', NO_COLOR: '' });
    expect(coloured).toContain(`${escape}[31merror${escape}[39m`);
    expect(stripVTControlCharacters(coloured)).toBe(run({ FORCE_COLOR: '', NO_COLOR: '1' }));
  });
});
