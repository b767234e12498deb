import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';

const eslint = new ESLint({ cwd: projectRoot });

/** The messages that one import gets in a file of that folder. */
async function linted(file: string, from: string): Promise<string[]> {
  const text = `import '${from}';\n`;
  const [result] = await eslint.lintText(
    file.endsWith('.svelte') ? `<script lang="ts">${text}</script>` : text,
    { filePath: `${projectRoot}/${file}` },
  );
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

const REFUSED: [string, string][] = [
  ['src/model/x.ts', '#graph/filter.ts'],
  ['src/model/x.ts', '../state/url.ts'],
  ['src/model/x.ts', 'node:fs'],
  ['src/model/x.ts', 'svelte'],
  ['src/graph/x.ts', '#search/index.ts'],
  ['src/graph/paths/x.ts', '../../canvas/attach.ts'],
  ['src/search/x.ts', '#graph/filter.ts'],
  ['src/export/x.ts', '#graph/filter.ts'],
  ['src/import/x.ts', '#export/tables.ts'],
  ['src/import/x.ts', 'node:fs'],
  ['src/canvas/x.ts', '#state/url.ts'],
  ['src/canvas/x.ts', 'svelte'],
  ['src/graph/x.ts', 'cytoscape'],
  ['src/state/x.svelte.ts', '#canvas/attach.ts'],
  ['src/state/x.ts', '#views/Workspace.svelte'],
  ['src/components/X.svelte', '#state/context.ts'],
  ['src/components/X.svelte', '#model/dossier.ts'],
  ['src/views/explore/X.svelte', '#graph/filter.ts'],
  ['src/views/explore/X.svelte', '#search/index.ts'],
  ['src/views/explore/X.svelte', 'cytoscape'],
  ['src/prerender/x.ts', 'node:fs'],
  ['src/x.ts', '../scripts/print.ts'],
  ['scripts/x.ts', '#state/url.ts'],
  ['scripts/x.ts', '#canvas/attach.ts'],
  ['bench/x.ts', '../src/views/Workspace.svelte'],
];

const ALLOWED: [string, string][] = [
  ['src/graph/x.ts', '#model/dossier.ts'],
  ['src/search/x.ts', '#model/dossier.ts'],
  ['src/canvas/x.ts', '#graph/filter.ts'],
  ['src/canvas/x.ts', 'cytoscape'],
  ['src/state/x.ts', '#search/index.ts'],
  ['src/views/explore/X.svelte', '#canvas/attach.ts'],
  ['src/prerender.ts', '#state/explorer.svelte.ts'],
  ['scripts/x.ts', '#canvas/layout/picture.ts'],
  ['scripts/x.ts', 'node:fs'],
];

describe('the import table', () => {
  it.each(REFUSED)('refuses, in %s, an import of %s', async (file, from) => {
    expect(await linted(file, from)).not.toEqual([]);
  });

  it.each(ALLOWED)('allows, in %s, an import of %s', async (file, from) => {
    expect(await linted(file, from)).toEqual([]);
  });
});
