import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier } from '#graph/arbitrary.ts';
import { compileWith } from '../compile/testing.ts';
import type { Dossier } from '../dossier.ts';
import { diffDossiers, type RecordChange } from './diff.ts';
import { heading, shown, summary } from './words.ts';

const PEOPLE = { 'people/cal.yaml': 'name: Cal\nevidence: [{source: letter, at: p. 2}]\n' };
const CLAIM = `- id: ada-accuses-ben
  type: accuses
  from: ada
  to: ben
  context: trial
  date: 1931
  says: He did it.
  evidence: [{source: letter, at: p. 1, quote: he did it in the night}]
`;

/** The small dossier with these files in it. */
function dossier(files: Record<string, string | null> = {}): Dossier {
  const { dossier: compiled, problems } = compileWith({
    ...PEOPLE,
    'claims/all.yaml': CLAIM,
    ...files,
  });
  if (compiled === null) throw new Error(JSON.stringify(problems));
  return compiled;
}

const lines = (changes: readonly RecordChange[]) =>
  changes.flatMap(({ kind, id, change, fields }) => [
    `${change} ${kind} ${id}`,
    ...fields.map((field) => `  ${heading(field)}: ${shown(field.before)} / ${shown(field.after)}`),
  ]);

const claimed = (from: string | RegExp, to: string) =>
  lines(diffDossiers(dossier(), dossier({ 'claims/all.yaml': CLAIM.replace(from, to) })));

describe('the change between two versions', () => {
  it('is none where only the writing is another', () => {
    const written = dossier({
      'claims/b.yaml': CLAIM.replace(
        'type: accuses\n  from: ada',
        'from: ada\n  type: accuses # Ada',
      ),
      'claims/all.yaml': '[]\n',
    });
    expect(diffDossiers(dossier(), written)).toEqual([]);
    expect(summary([])).toBe('No change of meaning.');
  });

  it('tells what was added and removed, by kind', () => {
    const more = dossier({ 'claims/b.yaml': CLAIM.replaceAll('ada-accuses-ben', 'again') });
    expect(lines(diffDossiers(dossier(), more))).toEqual(['added claim again']);
    expect(lines(diffDossiers(more, dossier()))).toEqual(['removed claim again']);
    expect(summary(diffDossiers(dossier(), more))).toBe('+1 claim');
  });

  it('tells how a date changed', () => {
    const field = '  date';
    expect(claimed('date: 1931', 'date: 1931-08')[1]).toBe(`${field} narrowed: 1931 / 1931-08`);
    expect(claimed('date: 1931', 'date: 1930/1932')[1]).toBe(`${field} widened: 1931 / 1930/1932`);
    expect(claimed('date: 1931', 'date: 1932')[1]).toBe(`${field} moved: 1931 / 1932`);
    expect(claimed('date: 1931', 'date: 1931?')[1]).toBe(`${field} changed: 1931 / 1931?`);
    expect(claimed('  date: 1931\n', '')[1]).toBe(`${field} removed: 1931 / none`);
  });

  it('tells of evidence whether its place or its words are others, or it is another', () => {
    expect(claimed('at: p. 1', 'at: p. 7')).toEqual([
      'changed claim ada-accuses-ben',
      '  evidence letter p. 7, locator changed: p. 1 / p. 7',
    ]);
    expect(claimed('in the night', 'at dawn')[1]).toBe(
      '  evidence letter p. 1, quotation changed: he did it in the night / he did it at dawn',
    );
    expect(claimed('night}]', 'night}, {source: letter, at: p. 9}]')[1]).toBe(
      '  evidence added: none / letter, p. 9',
    );
  });

  it('tells certainty raised and lowered', () => {
    const probable = dossier({ 'claims/all.yaml': `${CLAIM}  certainty: probable\n` });
    expect(summary(diffDossiers(dossier(), probable))).toBe('1 certainty lowered');
    expect(summary(diffDossiers(probable, dossier()))).toBe('1 certainty raised');
  });

  it('follows a renamed record, and finds no change in those that name it', () => {
    const renamed = dossier({
      'people/ben.yaml': null,
      'people/benno.yaml': 'name: Ben\nformerly: [ben]\nevidence: [{source: letter, at: p. 1}]\n',
      'claims/all.yaml': CLAIM.replace('to: ben', 'to: benno'),
    });
    const [change, ...others] = diffDossiers(dossier(), renamed);
    expect(change).toEqual({
      ...{ kind: 'person', id: 'benno', from: 'ben', change: 'renamed', fields: [] },
    });
    expect(others).toEqual([]);
    expect(summary([change!])).toBe('1 person renamed');
  });

  it('sums up in one line', () => {
    const after = dossier({
      'people/cal.yaml': 'name: Cal\naliases: [C., K.]\nevidence: [{source: letter, at: p. 2}]\n',
      'claims/all.yaml': `${CLAIM.replace('1931', '1931-08')}${CLAIM.replaceAll('ada-accuses-ben', 'b')}`,
    });
    expect(summary(diffDossiers(dossier(), after))).toBe(
      '+1 claim, 2 aliases added, 1 date narrowed',
    );
  });

  const MIRROR: Record<string, string> = {
    ...{ added: 'removed', removed: 'added', narrowed: 'widened', widened: 'narrowed' },
    ...{ raised: 'lowered', lowered: 'raised', moved: 'moved', changed: 'changed' },
  };

  it('of a dossier and itself is nothing; the other way round it is mirrored', () => {
    fc.assert(
      fc.property(anyDossier(), anyDossier(), (a, b) => {
        expect(diffDossiers(a, a)).toEqual([]);
        const count = (changes: readonly RecordChange[], mirror: (word: string) => string) =>
          changes
            .flatMap(({ kind, id, change, fields }) => [
              `${kind} ${id} ${mirror(change)}`,
              ...fields.map(
                (one) => `${kind} ${id} ${one.change === 'changed' ? '' : mirror(one.change)}`,
              ),
            ])
            .sort();
        const there = count(diffDossiers(a, b), (word) => MIRROR[word] ?? word);
        expect(there).toEqual(count(diffDossiers(b, a), (word) => word));
      }),
      { numRuns: 60 },
    );
  });
});
