import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#model/problems.ts';
import { readRecords } from '#model/yaml/records.ts';
import { importNetwork, type ImportOptions, importTables } from './import-tables.ts';

const options: ImportOptions = { title: 'T', map: new Map(), dates: null, toldBy: null };

const CLAIMS =
  'id,from,to,type,date,about,duress,told-by,quote,contradicts\na,Ada,Ben,"knows ""well""",12 March 1921,Cal as victim,threats by Dee,Eli (rejects),"two\nlines",b on it\n';
const GEXF =
  '<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3"><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="date"><default>1921</default></attribute></attributes><nodes><node id="0" label="Ada"/><node id="1"/></nodes><edges><edge source="0" target="1" label="knows"><attvalues><attvalue for="0" value="1 &lt; 2"/></attvalues></edge></edges></graph></gexf>';
const GRAPHML =
  '<graphml><key id="d" for="all" attr.name="label"><default>x</default></key><graph edgedefault="directed"><node id="n0"><data key="d">Ada</data></node><node id="n1"/><edge source="n0" target="n1"/></graph></graphml>';

/** Signs that mean something to a reader of tables or of XML, and some that mean nothing anywhere. */
const SIGNS = [
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '\0',
  '\u{1F600}',
  '�',
];

const spoilt = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(6),
        put: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((edits) =>
      edits.reduce(
        (all, { at, length, put }) => all.slice(0, at) + put + all.slice(at + length),
        text,
      ),
    );

function expectSound(text: string, { files, problems }: ReturnType<typeof importTables>): void {
  const last = text.split(/\r\n?|[\n\u0085\u2028]/u).length;
  for (const { line, column, message, hint } of problems as readonly Problem[]) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(last);
    expect(column).toBeGreaterThan(0);
    expect(message).not.toBe('');
    expect(hint).not.toBe('');
  }
  // Whatever was written is YAML, in files that stay in the folder.
  expect(readRecords(files).problems).toEqual([]);
  for (const { path } of files) expect(path).toMatch(/^([a-z]+\/)?[a-z0-9-]+\.yaml$/);
}

describe('a spoilt file', () => {
  it('of claims is read as well as it can be, and what is wrong has a place and a remedy', () => {
    fc.assert(
      fc.property(spoilt(CLAIMS), (text) => {
        expectSound(text, importTables({ claims: { file: 'c.csv', text } }, options));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['GEXF', GEXF],
    ['GraphML', GRAPHML],
  ])('of %s too', (_, network) => {
    fc.assert(
      fc.property(spoilt(network), (text) => {
        expectSound(text, importNetwork({ file: 'n.xml', text }, options));
      }),
      { numRuns: 300 },
    );
  });

  it('that ends anywhere is told of', () => {
    for (let end = 0; end < GEXF.length; end += 1) {
      const text = GEXF.slice(0, end);
      const result = importNetwork({ file: 'n.xml', text }, options);
      expectSound(text, result);
      expect(
        result.problems.some(({ severity }) => severity === 'error'),
        text,
      ).toBe(true);
    }
  });
});
