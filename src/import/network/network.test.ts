import { describe, expect, it } from 'vitest';
import { compile } from '#model/compile/compile.ts';
import { readRecords } from '#model/yaml/records.ts';
import { importNetwork, type ImportOptions } from '../import-tables.ts';

const plain: ImportOptions = { title: 'T', map: new Map(), dates: null, toldBy: null };

function imported(text: string, options: Partial<ImportOptions> = {}) {
  const { files, problems } = importNetwork({ file: 'n.xml', text }, { ...plain, ...options });
  const { records, problems: before } = readRecords(files);
  const { dossier, problems: found } = compile(records, before);
  return {
    told: problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`),
    errors: found.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    people: dossier!.people.map(({ id, name }) => `${id} ${name}`),
    dossier: dossier!,
    claims: dossier!.claims.filter(({ derived }) => !derived),
  };
}

const gexf = (graph: string, edges = 'directed') =>
  `<?xml version="1.0"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="${edges}">${graph}</graph></gexf>`;
const TWO = '<nodes><node id="0" label="Ada Quill"/><node id="1" label="Ben Marsh"/></nodes>';

describe('GEXF', () => {
  it('is people with ids made of their labels, and a claim for each edge of a pair', () => {
    const edge = (id: string, label: string, when: string) =>
      `<edge id="${id}" source="0" target="1" label="${label}" ${when}/>`;
    const result = imported(
      gexf(
        `${TWO}<edges>${edge('0', 'knows', 'start="1921-03-12" end="1921-03-12"')}${edge('1', 'knows', 'start="1921" end="1925"')}${edge('of-the-lamp', 'accuses', 'start="1922"')}</edges>`,
      ),
    );
    expect(result.errors).toEqual([]);
    expect(result.people).toEqual(['ada-quill Ada Quill', 'ben-marsh Ben Marsh']);
    expect(result.claims.map(({ id, type, date }) => `${id} ${type} ${date}`)).toEqual([
      'ada-quill-knows-ben-marsh-1921-1925 knows 1921/1925',
      'ada-quill-knows-ben-marsh-1921-03-12 knows 1921-03-12',
      'of-the-lamp accuses 1922/..',
    ]);
    expect(result.claims[0]!.note).toBe('Imported without a quotation.');
  });

  it('has attributes by their titles, with defaults, and the columns that --map names', () => {
    const declared =
      '<attributes class="node"><attribute id="0" title="kind"><default>person</default></attribute></attributes>' +
      '<attributes class="edge"><attribute id="0" title="Date"/><attribute id="1" title="Words"/><attribute id="2" title="Mood"/></attributes>';
    const result = imported(
      gexf(
        `${declared}<nodes><node id="a-q" label="Ada Quill"/><node id="b" label="Board"><attvalues><attvalue for="0" value="group"/></attvalues></node></nodes>` +
          '<edges><edge source="a-q" target="b" kind="knows" start="1900"><attvalues><attvalue for="0" value="12 March 1921"/><attvalue for="1" value="he took it"/><attvalue for="2" value="angry"/></attvalues></edge></edges>',
      ),
      { map: new Map([['words', 'quote']]) },
    );
    expect(result.errors).toEqual([]);
    expect(result.people).toEqual(['a-q Ada Quill']);
    expect(result.dossier.groups.map(({ id }) => id)).toEqual(['b']);
    expect(result.claims).toMatchObject([
      { type: 'knows', date: '1921-03-12', evidence: [{ quote: 'he took it' }] },
    ]);
    expect(result.told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /column-left-out column that is not imported: "Mood" \(1 value\)/,
        ) as string,
      ]),
    );
  });

  it('lists what a dossier has no place for, edges without direction or type, and lost ends', () => {
    const nodes =
      '<nodes><node id="0" label="Ada"><viz:size value="3"/><nodes><node id="1" label="Ben"/></nodes></node><node id="0" label="Cal"/></nodes>';
    const { told, claims, people } = imported(
      gexf(
        `${nodes}<edges><edge source="0" target="1" weight="2"/><edge source="0" target="9"/></edges>`,
        'undirected',
      ).replace('<gexf ', '<gexf xmlns:viz="v" '),
    );
    expect(people).toEqual(['ada Ada', 'ben Ben']);
    expect(claims.map(({ type, to }) => `${type} ${to.join()}`)).toEqual(['relation ben']);
    for (const line of [
      'element-left-out element that is not imported: "viz:size" (1)',
      'element-left-out element that is not imported: "nodes" (1)',
      'duplicate-id duplicate id: "0"',
      'unknown-node edge to no node: "9"',
      'undirected-edge edges without a direction: 2',
      'assumed-type edges without a type: 1',
      'column-left-out column that is not imported: "weight" (1 value)',
    ]) {
      expect(told).toContainEqual(expect.stringContaining(line));
    }
    expect(told.every((line) => line.startsWith('2:'))).toBe(true);
  });
});

describe('GraphML', () => {
  const graphml = (graph: string) =>
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="yed">${graph}</graphml>`;

  it('has keys for attributes, a name or label among them', () => {
    const result = imported(
      graphml(
        '<key id="d0" for="node" attr.name="label"/><key id="d1" for="edge" attr.name="type"><default>knows</default></key><key id="d2" for="all" attr.name="note"/>' +
          '<graph edgedefault="directed"><node id="n0"><data key="d0">Ada Quill</data><data key="d2">N</data></node><node id="n1"><data key="d0">Ben &amp; Marsh</data></node>' +
          '<edge source="n0" target="n1"/><edge source="n1" target="n0"><data key="d1">accuses</data></edge></graph>',
      ),
    );
    expect(result.errors).toEqual([]);
    expect(result.people).toEqual(['ada-quill Ada Quill', 'ben-marsh Ben & Marsh']);
    expect(result.dossier.people[0]!.note).toBe('N');
    expect(result.claims.map(({ from, type }) => `${from} ${type}`).sort()).toEqual([
      'ada-quill knows',
      'ben-marsh accuses',
    ]);
  });

  it('has labels as yEd draws them; what else is drawn is left out and listed', () => {
    const drawn = (label: string) =>
      `<data key="g"><y:ShapeNode><y:Fill color="red"/><y:NodeLabel>${label}</y:NodeLabel></y:ShapeNode></data>`;
    const result = imported(
      graphml(
        `<key id="g" for="node"/><graph edgedefault="directed"><node id="n0">${drawn('Ada')}</node><node id="n1">${drawn('Ben')}</node><edge source="n0" target="n1"><data key="h"><y:Line/></data></edge></graph>`,
      ),
    );
    expect(result.people).toEqual(['ada Ada', 'ben Ben']);
    expect(result.told).toContainEqual(
      expect.stringContaining('element that is not imported: "y:Line" (1)'),
    );
  });
});

describe('a file that is no network', () => {
  it.each([
    ['', '1:1 bad-xml not XML: missing root element'],
    ['<gexf>\n <graph></gexf>', '2:2 bad-xml not XML: Opening and ending tag mismatch'],
    ['<svg/>', '1:1 bad-xml neither GEXF nor GraphML: "svg"'],
    [
      '<!DOCTYPE gexf [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><gexf><graph><nodes><node id="x" label="&b;"/></nodes></graph></gexf>',
      'bad-xml not XML: entity not found',
    ],
  ])('is told with its place: %j', (text, told) => {
    const result = importNetwork({ file: 'n.xml', text }, plain);
    const lines = result.problems.map(
      ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
    );
    expect(lines).toContainEqual(expect.stringContaining(told));
    expect(result.counts.people).toBe(0);
  });
});
