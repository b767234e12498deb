import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { readDossier } from './read-dossier.ts';
import { projectRoot } from './project-root.ts';
import { attest, json } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'attest-export-'));
const index = buildClaimIndex(readDossier(join(projectRoot, 'graph-data')).dossier!);
const edges = index.edges.claim.length;

const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import networkx, igraph']).status === 0,
);

describe('attest export', () => {
  it('writes to standard output, or whole to a file', () => {
    const { status, stdout } = attest('export', 'graphml');
    expect(status).toBe(0);
    expect(stdout.match(/<edge /g)).toHaveLength(edges);
    const file = join(folder, 'dossier.graphml');
    expect(attest('export', 'graphml', '--out', file).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  it('applies the filters of query claims', () => {
    const filters = ['--event', 'august-1936-trial', '--family', 'accusation'];
    const out = join(folder, 'some');
    attest('export', 'csv', '--out', out, ...filters);
    const ids = csvParse(readFileSync(join(out, 'claims.csv'), 'utf8')).map(({ id }) => id);
    const found = json('query', 'claims', ...filters) as { id: string }[];
    expect(ids).toEqual(found.map(({ id }) => id));
    const { description } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
      description: string;
    };
    expect(description).toContain('Filters: family = accusation; event = august-1936-trial.');
  });

  it('gives the same bytes for the same dossier', () => {
    expect(attest('export', 'gexf').stdout).toBe(attest('export', 'gexf').stdout);
    expect(attest('export', 'gexf', '--gexf', '1.3').stdout).toContain('http://gexf.net/1.3');
  });

  it('knows its formats, and says which of them want a folder', () => {
    const { status, stderr } = attest('export', 'graphm');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/did you mean "graphml"/)]);
    for (const format of ['csv', 'neo4j']) {
      expect(attest('export', format)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('name a folder for them with --out'),
      });
    }
    expect(attest('export', 'gexf', '--gexf', '2.0').status).toBe(2);
  });

  it.runIf(python !== undefined)('is read by networkx and igraph, which count the same', () => {
    attest('export', 'gexf', '--out', join(folder, 'dossier.gexf'));
    attest('export', 'graphml', '--out', join(folder, 'dossier.graphml'));
    attest('export', 'csv', '--out', join(folder, 'csv'));
    const script = join(projectRoot, 'tests', 'readers', 'read.py');
    const { stdout, stderr } = spawnSync(python!, [script, folder], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as Record<string, unknown> & {
      attributes: Record<string, string[]>;
      tables: Record<string, [number, number[]]>;
    };
    const counts = [index.entities.length, edges];
    expect(read).toMatchObject({
      gexf: counts,
      graphml: counts,
      igraph: counts,
      multi: [true, true],
    });
    for (const name of ['family', 'type', 'date', 'duress', 'certainty', 'sources', 'quotation']) {
      expect(read.attributes['gexf']).toContain(name);
      expect(read.attributes['igraph']).toContain(name);
    }
    expect(read.tables['claims']).toEqual([index.claims.length, [expect.any(Number)]]);
    expect(read.tables['entities']).toEqual([index.entities.length, [expect.any(Number)]]);
    expect(readdirSync(join(folder, 'csv'))).toContain('datapackage.json');
  });
});
