import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHAPES } from './shapes.ts';
import { attest, copy, json } from './testing.ts';

/** The bundled dossier with three people more: Ada testified against Ben, he against Cyr and Ada. */
function withTriangle(): string {
  const folder = copy();
  const person = (name: string) => `name: ${name}\nevidence: [{source: letters, at: p. 1}]\n`;
  for (const name of ['Ada', 'Ben', 'Cyr']) {
    writeFileSync(join(folder, 'people', `${name.toLowerCase()}.yaml`), person(name));
  }
  writeFileSync(join(folder, 'sources', 'letters.yaml'), 'type: book\ntitle: Letters\n');
  mkdirSync(join(folder, 'claims'), { recursive: true });
  const claim = (id: string, from: string, to: string, more = '') =>
    `- {id: ${id}, type: implicates, from: ${from}, to: ${to}, ${more}evidence: [{source: letters, at: p. 1}], attribution: [{by: ada, attitude: neutral}]}\n`;
  writeFileSync(
    join(folder, 'claims', 'triangle.yaml'),
    claim('t1', 'ada', 'ben', 'date: 1931, duress: [{kind: tortured}], ') +
      claim('t2', 'ben', '[cyr, ada]'),
  );
  return folder;
}

describe('attest query who', () => {
  const folder = withTriangle();
  const who = (...args: string[]) => ['query', 'who', ...args, '--data', folder];

  it('names who accused somebody, and with a depth who accused those', () => {
    expect(json(...who('accused', 'cyr'))).toEqual([{ id: 'ben', depth: 1, via: ['t2'] }]);
    expect(json(...who('testified-against', 'cyr', '--depth', '20'))).toEqual([
      { id: 'ben', depth: 1, via: ['t2'] },
      { id: 'ada', depth: 2, via: ['t1'] },
    ]);
  });

  it('names whom somebody accused', () => {
    const answer = json(...who('accused-by', 'ada', '--depth', '2'));
    expect(SHAPES.who.safeParse(answer).error).toBeUndefined();
    expect(answer).toEqual([
      { id: 'ben', depth: 1, via: ['t1'] },
      { id: 'cyr', depth: 2, via: ['t2'] },
    ]);
  });

  it('prints a list for a reader, with date and duress, and says where a circle closes', () => {
    const { stdout } = attest(...who('accused', 'cyr', '--depth', '5'));
    expect(stdout).toMatch(/^Cyr {2}\[cyr\]\n {4}Ben {2}\[ben\]\n/);
    expect(stdout).toMatch(/^ {10}In 1931, Ada implicated Ben.*duress: .*\[t1\]$/m);
    expect(stdout).toMatch(/^ {12}Ben {2}\[ben\] {2}\(a circle: stands above\)$/m);
  });

  it('applies the filters', () => {
    const args = who('testified-against-by', 'ada', '--depth', '3', '--during', '1931');
    expect(json(...args)).toEqual([{ id: 'ben', depth: 1, via: ['t1'] }]);
    expect(json(...args, '--family', 'accusation')).toEqual([]);
  });

  it('answers with nothing and exits with 0 where there is nobody', () => {
    expect(attest(...who('accused-by', 'cyr'))).toMatchObject({ status: 0, stdout: '' });
  });

  it.each([
    [['accusers', 'ben'], 'unknown relation: "accusers" (did you mean "accused"?)'],
    [['accused', 'isaak-rubni'], 'unknown id: "isaak-rubni" (did you mean "isaak-rubin"?)'],
    [['accused', 'ben', '--depth', '0'], 'out of range: "0"'],
    [['accused', 'ben', '--depth', '21'], 'out of range: "21"'],
    [['accused', 'ben', '--depth', 'deep'], 'out of range: "deep"'],
    [['accused'], 'missing required argument'],
  ])('exits with 2 and says why: who %j', (args, message) => {
    const { status, stderr } = attest(...who(...args));
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
