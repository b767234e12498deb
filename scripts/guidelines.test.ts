import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entitiesOf } from '#model/dossier.ts';
import { projectRoot } from './project-root.ts';
import { readDossier } from './read-dossier.ts';

/** Every rule is shown by records of the dossier; an example that is gone shows nothing. */
it("the editor's rules name only records that there are", () => {
  const dossier = readDossier(join(projectRoot, 'graph-data')).dossier!;
  const known = new Set(
    [...entitiesOf(dossier), ...dossier.sources, ...dossier.claims].map(({ id }) => id),
  );
  for (const { statement } of dossier.claims) if (statement !== null) known.add(statement);
  const guidelines = readFileSync(join(projectRoot, 'graph-data', 'GUIDELINES.md'), 'utf8');
  const examples = guidelines
    .split(/\n(?=- |\n)/)
    .filter((block) => /_(?:Example|Counter-example)\._/.test(block));
  expect(examples.length).toBeGreaterThan(40);
  const codes = new Set([...guidelines.matchAll(/\[`([^\]]+)`\]/g)].map(([, code]) => code));
  const named = examples
    .flatMap((block) => [
      ...block.replace(/\[`[^\]]+`\]/g, '').matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g),
    ])
    .map(([, id]) => id!)
    .filter((id) => !codes.has(id) && !Object.hasOwn(dossier.vocabulary.types, id));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
});
