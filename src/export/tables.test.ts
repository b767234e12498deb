import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '#graph/testing.ts';
import { writeCsv } from './csv.ts';
import { writeCypher } from './cypher.ts';
import { writeNeo4j } from './neo4j.ts';
import { networkOf } from './network.ts';
import { tablesOf } from './tables.ts';

const about = { title: 'T', creator: 'C', description: 'D', date: null };
const dossier = dossierOf(`event trial; source s by serge dated 1951;
  a: rubin -implicates> riazanov, sher (in trial) (on 1931~) (duress tortured) (source s) (source t via s);
  b: serge -judges> trial (in trial) (stance condemns) (responds to a); c: zoe -knew> ann`);
const files = (claims = dossier.claims, all = true) =>
  Object.fromEntries(
    writeCsv(tablesOf(dossier, claims, all), about, 'CC0').map(({ name, text }) => [name, text]),
  );

describe('the tables', () => {
  it('hold every claim, each piece of evidence, and what they name', () => {
    const written = files();
    const claims = csvParse(written['claims.csv']!);
    expect(claims.map(({ id, to }) => [id, to])).toEqual([
      ['a', 'riazanov; sher'],
      ['b', 'trial'],
      ['c', 'ann'],
    ]);
    expect(claims[0]).toMatchObject({ 'first-day': '1931-01-01', duress: 'tortured', stance: '' });
    const evidence = csvParse(written['evidence.csv']!);
    expect(evidence.map(({ claim, number, source }) => `${claim} ${number} ${source}`)).toEqual([
      ...['a 1 s', 'a 2 t'],
    ]);
    expect(csvParse(written['entities.csv']!)).toHaveLength(7);
  });

  it('of some claims hold only what these name', () => {
    const some = files(dossier.claims.slice(2), false);
    expect(csvParse(some['entities.csv']!).map(({ id }) => id)).toEqual(['ann', 'zoe']);
    expect(csvParse(some['sources.csv']!)).toEqual(
      Object.assign([], { columns: expect.anything() }),
    );
  });

  it('are described by a data package, column by column', () => {
    const written = files();
    const { resources } = JSON.parse(written['datapackage.json']!) as {
      resources: {
        path: string;
        schema: {
          fields: { name: string }[];
          primaryKey: string[];
          foreignKeys: { fields: string }[];
        };
      }[];
    };
    for (const { path, schema } of resources) {
      const { columns } = csvParse(written[path]!);
      expect(columns).toEqual(schema.fields.map(({ name }) => name));
      for (const key of [...schema.primaryKey, ...schema.foreignKeys.map(({ fields }) => fields)]) {
        expect(columns).toContain(key);
      }
      const keys = csvParse(written[path]!).map((row) => schema.primaryKey.map((one) => row[one]));
      expect(new Set(keys.map((key) => key.join(' '))).size).toBe(keys.length);
    }
  });
});

describe('for a graph database', () => {
  const network = networkOf(dossier, dossier.claims, true);

  it('Cypher makes each entity and claim once', () => {
    const lines = writeCypher(network).trim().split('\n');
    expect(lines).toHaveLength(1 + network.nodes.length + network.edges.length);
    expect(lines.find((line) => line.includes("'a~sher'"))).toContain(
      "MATCH (a:Entity {id: 'rubin'}), (b:Entity {id: 'sher'}) MERGE (a)-[r:IMPLICATES {id: 'a~sher'}]->(b) SET r +=",
    );
  });

  it('no text ends a literal of Cypher before its time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const node = { ...network.nodes[0]!, label: text };
        const line = writeCypher({ nodes: [node], edges: [] }).split('\n')[1]!;
        const literal = /name`: '((?:[^'\\]|\\.)*)'/s.exec(line)?.[1] ?? '';
        const back = literal.replace(/\\(.)/gs, (_, sign: string) =>
          sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign === 't' ? '\t' : sign,
        );
        expect(back).toBe(text);
      }),
    );
  });

  it('the tables of neo4j-admin join by id', () => {
    const [nodes, relationships, command] = writeNeo4j(network);
    const ids = new Set(csvParse(nodes!.text).map((row) => row['id:ID']));
    const rows = csvParse(relationships!.text);
    expect(rows).toHaveLength(network.edges.length);
    for (const row of rows) {
      expect(ids.has(row[':START_ID'])).toBe(true);
      expect(ids.has(row[':END_ID'])).toBe(true);
      expect(row[':TYPE']).toMatch(/^[A-Z_]+$/);
    }
    expect(command!.text).toContain('--nodes=nodes.csv');
  });
});
