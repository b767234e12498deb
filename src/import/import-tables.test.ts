import { describe, expect, it } from 'vitest';
import { compile } from '#model/compile/compile.ts';
import { readRecords } from '#model/yaml/records.ts';
import { importTables, type ImportOptions } from './import-tables.ts';

const plain: ImportOptions = { title: 'T', map: new Map(), dates: null, toldBy: null };

function imported(
  people: string,
  claims: string,
  options: Partial<ImportOptions> = {},
  sources = 'title\n',
) {
  const table = (file: string, text: string) => ({ file, text });
  const { files, problems, counts } = importTables(
    {
      entities: table('people.csv', people),
      claims: table('claims.csv', claims),
      sources: table('sources.csv', sources),
    },
    { ...plain, ...options },
  );
  const { records, problems: before } = readRecords(files);
  const { dossier, problems: found } = compile(records, before);
  return {
    ...{ files, counts, dossier: dossier! },
    told: problems.map(
      ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
    ),
    errors: found.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
}

const PEOPLE = 'name\nAda Quill\nBen Marsh\n';
const written = ({ dossier }: ReturnType<typeof imported>) =>
  dossier.claims.filter(({ derived }) => !derived);

describe('a table of people and one of claims', () => {
  it('need names alone: ids are made of them, and the result passes the check', () => {
    const result = imported(
      PEOPLE,
      'from,to,type,date,source,at,quote\nAda Quill,Ben Marsh,accuses,12 March 1921,The Courier,p. 3,he took the lamp\n',
    );
    expect(result.errors).toEqual([]);
    expect(result.dossier.people.map(({ id, name }) => [id, name])).toEqual([
      ['ada-quill', 'Ada Quill'],
      ['ben-marsh', 'Ben Marsh'],
    ]);
    expect(written(result)).toMatchObject([
      {
        id: 'ada-quill-accuses-ben-marsh-1921-03-12',
        from: 'ada-quill',
        to: ['ben-marsh'],
        date: '1921-03-12',
        evidence: [{ source: 'the-courier', at: 'p. 3', quote: 'he took the lamp' }],
        note: null,
      },
    ]);
    expect(result.counts).toMatchObject({ people: 2, claims: 1, unquoted: 0 });
    expect(result.told).toEqual([
      'claims.csv:2:21 made-term new claim type of family tie: "accuses"',
      'claims.csv:2:43 made-record name that is not in the sources: "The Courier" is made a source of its own',
    ]);
  });

  it('may have several claims of one pair, each with an id that other rows do not change', () => {
    const rows = [
      'Ada Quill,Ben Marsh,accuses,1921',
      'Ada Quill,Ben Marsh,accuses,1922',
      'Ada Quill,Ben Marsh,accuses,1921',
    ];
    const ids = (...all: string[]) =>
      written(imported(PEOPLE, `from,to,type,date\n${all.join('\n')}\n`))
        .map(({ id }) => id)
        .sort();
    const of = [
      'ada-quill-accuses-ben-marsh-1921',
      'ada-quill-accuses-ben-marsh-1921-2',
      'ada-quill-accuses-ben-marsh-1922',
    ];
    expect(ids(...rows)).toEqual(of);
    expect(ids(...rows.toReversed())).toEqual(of);
    expect(ids('Ben Marsh,Ada Quill,knows,1920', ...rows)).toEqual([
      ...of,
      'ben-marsh-knows-ada-quill-1920',
    ]);
  });

  it('may have several values in a cell: several speakers are one utterance, several works all evidence', () => {
    const result = imported(
      PEOPLE,
      'from,to,type,source,at\nAda Quill; Ben Marsh,Cal; Dee,accuses,Diary; Letter,p. 1; p. 2\n',
    );
    const [a, b] = written(result);
    expect([a!.from, b!.from]).toEqual(['ada-quill', 'ben-marsh']);
    expect(a!.statement).toBe(b!.statement);
    expect(a!.to).toEqual(['cal', 'dee']);
    expect(a!.evidence.map(({ source, at }) => `${source} ${at}`)).toEqual([
      'diary p. 1',
      'letter p. 2',
    ]);
    expect(result.errors).toEqual([]);
  });

  it('marks what came without a quotation, and cites the table where no work is named', () => {
    const result = imported(PEOPLE, 'from,to,type,note\nAda Quill,Ben Marsh,knows,From hearsay.\n');
    expect(written(result)[0]).toMatchObject({
      note: 'From hearsay. Imported without a quotation.',
      evidence: [{ source: 'claims-csv', at: 'line 2', quote: null }],
    });
    expect(result.counts.unquoted).toBe(1);
    expect(result.told).toContain(
      'claims.csv:2:1 assumed-source claims without a source: 1; the table itself is cited, by line',
    );
  });

  it('name people by id, name or alias in any case; who is in no table is made and listed', () => {
    const people = 'id,name,aliases\naq,Ada Quill,A. Q.; Miss Quill\n';
    const result = imported(
      people,
      'from,to,type\nAQ,ada quill,knows\nmiss quill,Ben Mrsh,knows\naq,ben marsh,knows\n',
    );
    expect(
      written(result)
        .map(({ from, to }) => `${from} ${to.join()}`)
        .sort(),
    ).toEqual([...['aq aq', 'aq ben-marsh', 'aq ben-mrsh']]);
    expect(result.told).toContain(
      'claims.csv:3:12 made-record name that is not in the people: "Ben Mrsh" is made a person of its own',
    );
  });

  it('keep two people of one name apart by a number, and say so', () => {
    const result = imported('name\nAda\nAda\n', 'from,to,type\nAda,Ben,knows\n');
    expect(result.dossier.people.map(({ id }) => id)).toEqual(['ada', 'ada-2', 'ben']);
    expect(result.told).toEqual(
      expect.arrayContaining([
        'people.csv:3:1 same-name name of two: "Ada"',
        'claims.csv:2:1 ambiguous-name name of several: "Ada"',
      ]),
    );
  });

  it('keep what cannot be read of a date in the note', () => {
    const result = imported(
      'name,born\nAda,long ago\n',
      'from,to,type,date,source,quote\nAda,Ben,knows,3/4/1921,S,four words at least\n',
    );
    expect(result.told.filter((line) => line.includes('date'))).toEqual([
      'people.csv:2:5 unread-date date that is not understood: "long ago"',
      'claims.csv:2:15 ambiguous-date date with two meanings: "3/4/1921" is 1921-04-03 or 1921-03-04',
    ]);
    expect(written(result)[0]!.note).toBe('Date as given: 3/4/1921');
    expect(result.dossier.people[0]!.note).toBe('Born as given: long ago');
    const ordered = imported(PEOPLE, 'from,to,type,date\nAda,Ben,knows,3/4/1921\n', {
      dates: 'mdy',
    });
    expect(written(ordered)[0]!.date).toBe('1921-03-04');
  });

  it('take the family of a new type from its column, and the teller from the option', () => {
    const claims = 'from,to,type,family\nAda Quill,Ben Marsh,accuses,Accusation\n';
    expect(imported(PEOPLE, claims).errors).toEqual([
      'claim without attribution: "ada-quill" is not the speaker of "claims-csv"',
    ]);
    const result = imported(PEOPLE, claims, { toldBy: 'Cal' });
    expect(result.errors).toEqual([]);
    expect(written(result)[0]).toMatchObject({
      family: 'accusation',
      attribution: [{ by: 'cal', attitude: 'neutral' }],
    });
  });

  it('read parts of a cell: tellers, what it is about, duress, contradiction', () => {
    const result = imported(
      PEOPLE,
      'id,from,to,type,told-by,about,duress,contradicts,retracted-date\n' +
        'a,Ada Quill,Ben Marsh,knows,Cal (rejects),Dee as victim,threats by Eli,b on the day,1922\nb,Ada Quill,Cal,knows,,,,,\n',
    );
    expect(result.errors).toEqual([]);
    expect(written(result)[0]).toMatchObject({
      attribution: [{ by: 'cal', attitude: 'rejects' }],
      about: [{ id: 'dee', as: 'victim' }],
      duress: [{ kind: 'threats', by: 'eli' }],
      contradicts: [{ claim: 'b', on: 'the day' }],
      retracted: { date: '1922', by: null, note: null },
    });
  });

  it('may bring works of their own, with a speaker', () => {
    const sources =
      'title,author,speaker,issued,type\nA letter,"Quill, Ada; The Board",Ada Quill,March 1921,letter\n';
    const result = imported(
      PEOPLE,
      'from,to,type,family,source\nAda Quill,Ben Marsh,accuses,accusation,a letter\n',
      {},
      sources,
    );
    expect(result.errors).toEqual([]);
    expect(result.dossier.sources[0]).toMatchObject({
      ...{ id: 'a-letter', speaker: 'ada-quill', issued: '1921-03', type: 'letter' },
      author: [{ family: 'Quill', given: 'Ada' }, { literal: 'The Board' }],
    });
  });

  it('may name groups and events, and let people speak of themselves', () => {
    const people =
      'name,kind,type,includes,source,date\nBoard,group,,Ada,Register,\nHearing,event,,,,1921\nAda,person,,,,\n';
    const result = imported(people, 'from,to,type,context\nAda,Ada,knows,Hearing\n');
    expect(result.errors).toEqual([]);
    expect(result.dossier.groups[0]).toMatchObject({
      id: 'board',
      includes: ['ada'],
      type: 'organisation',
    });
    expect(written(result)[0]!.context).toBe('hearing');
  });
});

describe('what cannot be imported is told', () => {
  const told = (people: string, claims: string, options: Partial<ImportOptions> = {}) =>
    imported(people, claims, options).told;

  it('a column that is not known, with what it holds', () => {
    expect(told('name,Colour,Empty\nAda,blue,\n', 'from,to,type\n')).toEqual([
      'people.csv:1:6 column-left-out column that is not imported: "Colour" (1 value)',
    ]);
    const map = new Map([['colour', 'note']]);
    expect(
      imported('name,Colour\nAda,blue\n', 'from,to,type\n', { map }).dossier.people[0]!.note,
    ).toBe('blue');
  });

  it('a name of a column that no table has', () => {
    expect(told('name\nAda\n', 'from,to,type\n', { map: new Map([['hue', 'note']]) })).toEqual([
      'people.csv:1:1 unknown-column no table has the column: "hue" for "note"',
    ]);
  });

  it('a column that is missing, and a cell that is empty', () => {
    expect(told('nam\nAda\n', 'from,to,type\nAda,,knows\n')).toEqual(
      expect.arrayContaining([
        'people.csv:1:1 missing-column missing column: "name"',
        'claims.csv:2:5 empty-cell empty cell: "to"',
      ]),
    );
  });

  it('an id that is none or is taken, and a family, kind or second context that cannot be', () => {
    const people = 'id,name,kind\nada,Ada,person\nada,Ben,person\nNo Id,Cal,robot\n';
    const lines = told(
      people,
      'from,to,type,family,context\nada,Cal,knows,friendship,A; B\nada,Cal,knows,pressure,\n',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'people.csv:3:1 duplicate-id duplicate id: "ada"',
        'people.csv:4:1 invalid-id invalid id: "No Id"',
        'people.csv:4:11 unknown-value unknown kind: "robot"',
        'claims.csv:2:15 unknown-value unknown family: "friendship"',
        'claims.csv:2:26 several-values several contexts: "A; B"',
        'claims.csv:3:15 two-families two families of one claim type: "pressure" for "knows"',
      ]),
    );
  });

  it('ties that an export derived', () => {
    expect(told(PEOPLE, 'from,to,type,derived\nAda Quill,Ben Marsh,knows,true\n')).toEqual([
      'claims.csv:2:27 derived-tie derived ties that are not imported: 1',
    ]);
  });

  it('by the hundred, but not by the thousand', () => {
    const rows = Array.from({ length: 1000 }, () => 'Ada,,knows\n').join('');
    const lines = told(PEOPLE, `from,to,type\n${rows}`).filter((line) =>
      line.includes('empty-cell'),
    );
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe(
      'claims.csv:1001:5 empty-cell 800 more of this kind, the last of them here: empty cell: "to"',
    );
  });
});
