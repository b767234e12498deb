import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { generateFiles } from '../bench/generate.ts';
import type * as reader from '#model/yaml/read.ts';
import { KeptDossier } from './kept-dossier.ts';
import { readDossier } from './read-dossier.ts';
import { temporary } from './testing.ts';

const reads = vi.hoisted((): string[] => []);
vi.mock('#model/yaml/read.ts', async (original) => {
  const real = await original<typeof reader>();
  return {
    ...real,
    readYaml: (file: string, text: string) => {
      reads.push(file);
      return real.readYaml(file, text);
    },
  };
});

/** A folder with a small dossier, its files as they are written. */
function small(): { folder: string; files: [string, string][] } {
  const folder = temporary();
  const files = [...generateFiles(12, 30, 7)];
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, files };
}

const answer = ({ dossier, problems }: ReturnType<typeof readDossier>) =>
  JSON.parse(JSON.stringify({ dossier, problems })) as unknown;

describe('a dossier that is kept', () => {
  it('reads again only what has changed', () => {
    const { folder, files } = small();
    const kept = new KeptDossier(folder);
    kept.compile();
    reads.length = 0;
    const [path, text] = files.find(([name]) => name.startsWith('people/'))!;
    writeFileSync(join(folder, path), `${text}note: changed\n`);
    kept.changed(new Set([path]));
    kept.compile();
    expect(reads).toEqual([path]);
  });

  it('reads nothing again where a file is saved as it was, or all might have changed', () => {
    const { folder, files } = small();
    const kept = new KeptDossier(folder);
    kept.compile();
    reads.length = 0;
    kept.changed(new Set([files[0]![0]]));
    kept.changed(null);
    kept.compile();
    expect(reads).toEqual([]);
  });

  it('takes files as they come and go, folders too', () => {
    const { folder } = small();
    const kept = new KeptDossier(folder);
    const before = answer(kept.compile());
    renameSync(join(folder, 'claims'), join(folder, 'moved'));
    kept.changed(new Set(['claims', 'moved']));
    expect(answer(kept.compile())).toEqual(answer(readDossier(folder)));
    renameSync(join(folder, 'moved'), join(folder, 'claims'));
    kept.changed(new Set(['claims', 'moved']));
    expect(answer(kept.compile())).toEqual(before);
  });

  it('finds an id that is given back after another file could not be read', () => {
    const { folder, files } = small();
    const claims = files.filter(([name]) => name.startsWith('claims/')).map(([, text]) => text);
    const id = /from: (\S+)/.exec(claims.join('\n'))![1]!;
    const [path, text] = files.find(([name]) => name === `people/${id}.yaml`)!;
    const kept = new KeptDossier(folder);
    const save = (file: string, words: string) => {
      writeFileSync(join(folder, file), words);
      kept.changed(new Set([file]));
      kept.compile();
    };
    kept.compile();
    rmSync(join(folder, path));
    kept.changed(new Set([path]));
    kept.compile();
    save('dossier.yaml', '');
    save(path, text);
    expect(answer(kept.compile())).toEqual(answer(readDossier(folder)));
  });

  const EDITS: readonly ((text: string) => string)[] = [
    (text) => text.replace(/name: .*/, 'name: Another Name'),
    (text) => text.replace(/date: .*/, 'date: 1950'),
    (text) => text.replace(/from: .*/, 'from: nobody-known'),
    (text) => text.replace(/source: \S+/, 'source: nowhere'),
    (text) => text.replace(/id: \S+/, 'id: some-other-id'),
    (text) => text.replace(/type: .*/, 'type: unheard-of'),
    (text) => text.replace(/speaker: .*/, ''),
    (text) => text.replace(/certainty: .*/, 'certainty: perhaps'),
    (text) => text.replace(/died: .*/, 'died: 1900'),
    (text) => `${text}\n- [`,
    (text) => text.slice(0, text.length / 2),
    () => '',
  ];

  it('gives the same answer as a dossier that is read at once, whatever is edited in what order', () => {
    const edit = fc.record({
      file: fc.nat(),
      kind: fc.constantFrom('edit', 'undo', 'remove'),
      edit: fc.nat({ max: EDITS.length - 1 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const { folder, files } = small();
        const kept = new KeptDossier(folder);
        kept.compile();
        for (const { file, kind, edit: which } of edits) {
          const [path, text] = files[file % files.length]!;
          const full = join(folder, path);
          if (kind === 'remove') rmSync(full, { force: true });
          else writeFileSync(full, kind === 'undo' ? text : EDITS[which]!(readOr(full, text)));
          kept.changed(new Set([path]));
          expect(answer(kept.compile())).toEqual(answer(readDossier(folder)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
