import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { SHAPES } from './shapes.ts';
import { attest, copy, json, temporary } from './testing.ts';

describe('attest verify', () => {
  /** A dossier of one claim, and the text that it is taken from. */
  function kept(quote: string, at = 'letter ¶2') {
    const folder = copy();
    for (const part of ['people', 'groups', 'events', 'sources', 'claims']) {
      rmSync(join(folder, part), { recursive: true });
      mkdirSync(join(folder, part));
    }
    writeFileSync(join(folder, 'questions.yaml'), '[]\n');
    const files = {
      'people/ada.yaml': 'name: Ada\nevidence: [{source: letter, at: letter ¶1}]\n',
      'people/ben.yaml': 'name: Ben\nevidence: [{source: letter, at: letter ¶1}]\n',
      'sources/letter.yaml':
        'type: personal_communication\ntitle: A letter\nspeaker: ada\n' +
        'text: {file: letter.txt, sections: [{name: letter, starts-with: Dear, heading: no}]}\n',
      'claims/all.yaml':
        '- id: ada-accuses-ben\n  type: accuses\n  from: ada\n  to: ben\n  evidence:\n' +
        `    - {source: letter, at: ${at}, quote: ${JSON.stringify(quote)}}\n`,
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const texts = temporary();
    writeFileSync(join(texts, 'letter.txt'), 'Dear Cy,\n\nI think it was Ben who did it.\n');
    return { folder, texts };
  }

  it('finds every quotation and exits with 0', () => {
    const { folder, texts } = kept('it was Ben who did it');
    const { status, stdout, stderr } = attest('verify', '--data', folder, '--sources', texts);
    expect(stderr).toContain('1 quotations: 1 found, 0 missing, 0 at another place');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('names file, line and the nearest passage of what is missing, and exits with 1', () => {
    const { folder, texts } = kept('it was Bea who did it');
    const { status, stdout } = attest('verify', '--data', folder, '--sources', texts);
    expect(stdout).toContain(
      'claims/all.yaml:6:46  error  quotation not in the text: "it was Bea who did it"  ' +
        '(nearest, 1 character off, in letter ¶2: "it was Ben who did it.")  [quotation-missing]',
    );
    expect(status).toBe(1);
  });

  it('answers in its shape, with the right place of what stands elsewhere', () => {
    const { folder, texts } = kept('it was Ben who did it', 'letter ¶1');
    const answer = json('verify', '--data', folder, '--sources', texts);
    expect(SHAPES.verify.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({ problems: [{ code: 'locator-wrong', at: 'letter ¶2' }] });
  });

  it('says which texts are not there, and reads none outside the folder', () => {
    const { folder, texts } = kept('it was Ben who did it');
    rmSync(join(texts, 'letter.txt'));
    symlinkSync(join(projectRoot, 'README.md'), join(texts, 'letter.txt'));
    const { status, stdout } = attest('verify', '--data', folder, '--sources', texts);
    expect(stdout).toContain('sources/letter.yaml:4:14  error  no such text: "letter.txt"');
    expect(status).toBe(1);
  });

  it('exits with 2 without a folder of texts', () => {
    expect(attest('verify', '--sources', 'no/such/folder').status).toBe(2);
    expect(attest('verify').status).toBe(2);
  });
});
