/** Files that are not what they seem, and places that cannot be written to. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { readDossier } from '../../scripts/read-dossier.ts';
import { writeWhole } from '../../scripts/write-file.ts';
import { expectReadable, expectSound } from './expect-sound.ts';
import { bytesOf, smallFolder } from './small-dossier.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-hostile-'));
  folders.push(folder);
  cpSync(smallFolder, folder, { recursive: true });
  return folder;
}

/** The errors of the small dossier after something has been done to its folder. */
function after(change: (folder: string, person: string) => void) {
  const folder = copy();
  change(folder, join(folder, 'people', 'ada.yaml'));
  const compiled = readDossier(folder);
  expectSound(compiled);
  return compiled.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

const person = bytesOf('people/ada.yaml');
const utf16 = (order: 'le' | 'be') => {
  const bytes = Buffer.from(`\uFEFF${person.toString()}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('odd files', () => {
  it('of other encodings are refused at the first byte that is wrong', () => {
    const latin = Buffer.from('name: Ada\nsummary: M\u00fcller\n', 'latin1');
    expect(after((_, path) => writeFileSync(path, latin))).toContain(
      'people/ada.yaml:2:11 not-utf-8',
    );
    for (const order of ['le', 'be'] as const) {
      const errors = after((_, path) => writeFileSync(path, utf16(order)));
      expect(errors).toContain('people/ada.yaml:1:1 not-utf-8');
    }
  });

  it('with a byte order mark are read; with a NUL they have a problem', () => {
    const mark = Buffer.concat([Buffer.from('\uFEFF'), person]);
    expect(after((_, path) => writeFileSync(path, mark))).toEqual([]);
    const nul = Buffer.concat([person, Buffer.from('note: a\u0000b\n')]);
    expect(after((_, path) => writeFileSync(path, nul))).not.toEqual([]);
  });

  it('that are links are read within the dossier, and refused out of it', () => {
    const within = after((folder, path) => {
      renameSync(path, join(folder, 'people', 'other.txt'));
      symlinkSync('other.txt', path);
    });
    expect(within).toEqual([]);
    for (const target of ['/etc/passwd', '../../../../../etc/passwd']) {
      const errors = after((_, path) => {
        rmSync(path);
        symlinkSync(target, path);
      });
      expect(errors).toContain('people/ada.yaml:1:1 outside');
    }
    const folderLink = after((folder) => {
      renameSync(join(folder, 'people'), `${folder}-people`);
      folders.push(`${folder}-people`);
      symlinkSync(`${folder}-people`, join(folder, 'people'));
    });
    expect(folderLink).toContain('people:1:1 outside');
  });

  it('that lead nowhere, round in a circle, or are folders or pipes, are told and not waited for', () => {
    const replaced = (make: (path: string) => void) =>
      after((_, path) => {
        rmSync(path);
        make(path);
      });
    const unreadable = 'people/ada.yaml:1:1 unreadable';
    expect(replaced((path) => symlinkSync('nobody.yaml', path))).toContain(unreadable);
    expect(replaced((path) => symlinkSync('ada.yaml', path))).toContain(unreadable);
    expect(replaced((path) => mkdirSync(path))).toContain(unreadable);
    expect(replaced((path) => execFileSync('mkfifo', [path]))).toContain(unreadable);
  });
});

describe('writing', () => {
  it('where it cannot says why, and leaves what was there', () => {
    const folder = copy();
    const inTheWay = join(folder, 'dossier.yaml', 'dossier.json');
    expect(() => writeWhole(inTheWay, 'new')).toThrow('a part of the path is a file');
    mkdirSync(join(folder, 'taken'));
    expect(() => writeWhole(join(folder, 'taken'), 'new')).toThrow('a folder is in its place');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('beyond what the disk allows leaves the old file whole', () => {
    const folder = copy();
    const path = join(folder, 'dossier.json');
    writeFileSync(path, 'old');
    // The shell's limit of a file's size stands in for a full disk: the system refuses in mid-write.
    const tsx = join(projectRoot, 'node_modules/.bin/tsx');
    const run = `ulimit -f 1; exec "${tsx}" "${join(projectRoot, 'scripts/attest.ts')}" build --data "${folder}" --out "${folder}"`;
    const { status, stderr } = spawnSync('bash', ['-c', run], {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    expect(status).toBe(1);
    expectReadable(stderr);
    expect(stderr).toMatch(/cannot write .*dossier\.json.*larger than is allowed/);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('that is killed at any moment leaves the old file or the new, and the next removes the rest', async () => {
    const folder = copy();
    const path = join(folder, 'out.txt');
    const [old, fresh] = ['old'.repeat(1_000_000), 'new'.repeat(1_000_000)];
    const script = join(folder, 'writer.ts');
    writeFileSync(
      script,
      `import { writeWhole } from ${JSON.stringify(join(projectRoot, 'scripts/write-file.ts'))};
       process.stdout.write('ready');
       for (;;) writeWhole(${JSON.stringify(path)}, 'new'.repeat(1_000_000));`,
    );
    for (let wait = 0; wait < 5; wait++) {
      writeFileSync(path, old);
      const writer = spawn(process.execPath, ['--import', 'tsx', script], {
        cwd: projectRoot,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(writer.stdout, 'data');
      await new Promise((done) => setTimeout(done, wait * 3));
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const text = readFileSync(path, 'utf8');
      expect(text === old || text === fresh).toBe(true);
    }
    writeFileSync(`${path}.999999.part`, 'half');
    writeWhole(path, 'whole');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(existsSync(path)).toBe(true);
  });
});
