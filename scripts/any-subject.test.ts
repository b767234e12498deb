/** The program knows no subject: nothing that a bundled dossier says stands in its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from '#model/dossier.ts';
import { projectRoot } from './project-root.ts';
import { readDossier } from './read-dossier.ts';

/** Tests and what only they import may name whom they like. */
const TESTS = /\.test\.ts$|\.fixture\.ts$|(?:testing|arbitrary)\.ts$/;
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.(ts|svelte|css|html)$/.test(name) && !TESTS.test(name)),
);
const code = files.map((name) => ({ name, text: readFileSync(join(projectRoot, name), 'utf8') }));

/** Words that the program has of its own; in quotation marks they are its keys, not the dossier's. */
const OWN_TERMS = new Set([
  // fields and families of the model
  ...['charges', 'includes', 'denied', 'mixed', 'victim', 'organisation'],
  // fields of CSL and CSS
  ...['author', 'editor', 'circle', 'relative'],
  // an event or a question that a comparison starts from
  'case',
]);
/** Names of people and bodies that are also ordinary English words, or those of a language. */
const OWN_WORDS = new Set(['Russian', 'Ukrainian', 'German', 'Times', 'Intelligence']);

/** Where any of the words stands: "file:line: word". */
function places(find: (line: string) => Iterable<string>): string[] {
  return code.flatMap(({ name, text }) =>
    text
      .split('\n')
      .flatMap((line, i) => [...find(line)].map((word) => `${name}:${i + 1}: ${word}`)),
  );
}

const { dossier } = readDossier(join(projectRoot, 'graph-data'));
if (dossier === null) throw new Error('the bundled dossier does not compile');

describe('the code knows nothing of the bundled dossier', () => {
  it('of its ids', () => {
    const all = [
      ...entitiesOf(dossier),
      ...dossier.sources,
      ...dossier.claims,
      ...dossier.questions,
    ];
    const ids = new Set(all.map(({ id }) => id).filter((id) => id.includes('-')));
    expect(ids.size).toBeGreaterThan(500);
    const found = places((line) =>
      [...line.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([id]) => id).filter((id) => ids.has(id)),
    );
    expect(found).toEqual([]);
  });

  it('of its people, groups and events', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2001, month)),
    );
    const plain = new Set(code.flatMap(({ text }) => text.match(/\b[a-z]{4,}/g) ?? []));
    const names = entitiesOf(dossier)
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => name.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? [])
      .filter((word) => !plain.has(word.toLowerCase()))
      .filter((word) => !months.includes(word) && !OWN_WORDS.has(word));
    const known = new Set(names);
    expect(known.has('Trotsky') && known.has('Moscow')).toBe(true);
    const found = places((line) =>
      [...line.matchAll(/\p{Lu}[\p{L}’'-]{3,}/gu)]
        .map(([word]) => word)
        .filter((word) => known.has(word)),
    );
    expect(found).toEqual([]);
  });

  it('of its roles, claim types, stances, kinds and charges', () => {
    const { vocabulary } = dossier;
    const { roles, types, parts, outcomes, stances, duress, charges, reliability } = vocabulary;
    const kinds = { ...vocabulary['event-types'], ...vocabulary['group-types'] };
    const sections = [roles, types, parts, outcomes, stances, duress, charges, reliability, kinds];
    const terms = new Set(sections.flatMap((section) => Object.keys(section)));
    expect(terms.has('testifies-against') && terms.has('trial')).toBe(true);
    const found = places((line) =>
      [...line.matchAll(/['"`]([a-z][a-z-]+)['"`]/g)]
        .map(([, word = '']) => word)
        .filter((word) => terms.has(word) && !OWN_TERMS.has(word)),
    );
    expect(found).toEqual([]);
  });

  it('nor the program’s own wording of trials and purges', () => {
    const found = places((line) =>
      [...line.matchAll(/\b(?:prosecut\w*|defendants?|trials?|purges?|Soviet|Stalin\w*)\b/gi)].map(
        ([word]) => word,
      ),
    ).filter((place) => place.startsWith('src/messages/'));
    expect(found).toEqual([]);
  });
});
