import { describe, expect, it } from 'vitest';
import { claimWith, compileWith, problemsOf, VOCABULARY } from './testing.ts';

const first = (files: Record<string, string | null>) => problemsOf(compileWith(files))[0];

describe('a good dossier', () => {
  it('compiles without a problem', () => {
    expect(problemsOf(compileWith())).toEqual([]);
  });
});

/** Every bad input, its file, and the whole message that it gets. */
const TABLE: [string, Record<string, string | null>, string][] = [
  [
    'malformed YAML',
    { 'people/ada.yaml': 'name: [Ada\nroles: x\n' },
    'people/ada.yaml:2:1 yaml malformed YAML: Flow sequence in block collection must be sufficiently indented and end with a ] (indent with spaces, fields of one record alike)',
  ],
  [
    'an unknown field',
    { 'people/ada.yaml': 'name: Ada\nalliases: [A]\nevidence: [{source: letter, at: p. 1}]\n' },
    'people/ada.yaml:2:1 unknown-field unknown field: "alliases" (did you mean "aliases"?)',
  ],
  [
    'an unknown field inside evidence',
    { 'people/ada.yaml': 'name: Ada\nevidence: [{source: letter, att: p. 1, at: p. 2}]\n' },
    'people/ada.yaml:2:29 unknown-field unknown field: "att" (did you mean "at"?)',
  ],
  [
    'a wrong type',
    { 'people/ada.yaml': 'name: Ada\naliases: Countess\n' },
    'people/ada.yaml:2:10 wrong-type wrong type: "aliases" is the text "Countess", expected a list (- …) (write a list (- …))',
  ],
  [
    'a word that is not on a scale',
    claimWith('certainty: probably'),
    'claims/all.yaml:7:14 unknown-value unknown certainty: "probably" (did you mean "probable"?)',
  ],
  [
    'a missing field',
    { 'people/ada.yaml': 'aliases: [A]\n' },
    'people/ada.yaml:1:1 missing-field missing field: "name" (add name: …)',
  ],
  [
    'an empty field',
    { 'people/ada.yaml': 'name: Ada\nsummary:\n' },
    'people/ada.yaml:2:1 empty-value empty value: "" (write a value or leave the field out)',
  ],
  [
    'an empty item of a list',
    { 'people/ada.yaml': 'name: Ada\naliases:\n  - Countess\n  -\n' },
    'people/ada.yaml:3:3 empty-value empty value: "" (write a value or leave the field out)',
  ],
  [
    'an unknown id',
    claimWith('to: bne'),
    'claims/all.yaml:5:7 unknown-id unknown id: "bne" (did you mean "ben"?)',
  ],
  [
    'a record of the wrong kind',
    claimWith('context: ben'),
    'claims/all.yaml:7:12 wrong-kind wrong kind of record: "ben" is a person (expected an event)',
  ],
  [
    'a duplicate id',
    { 'groups/ben.yaml': 'name: Ben\ntype: organisation\n' },
    'groups/ben.yaml:1:1 duplicate-id duplicate id: "ben" (it is already a person in people/ben.yaml; choose another)',
  ],
  [
    'an earlier id that is in use',
    {
      'groups/club.yaml':
        'name: Club\ntype: organisation\nformerly: [ben]\nevidence: [{source: letter, at: p. 1}]\n',
    },
    'groups/club.yaml:3:12 duplicate-id former id in use: "ben" (an address leads to one record; this one is taken in people/ben.yaml)',
  ],
  [
    'a file name that differs from its id',
    { 'people/ada.yaml': 'id: adda\nname: Ada\nevidence: [{source: letter, at: p. 1}]\n' },
    'people/ada.yaml:1:5 file-name file name differs from id: "adda" in "ada.yaml" (rename the file or remove the id; the file name is the id)',
  ],
  [
    'a file name that is no id',
    { 'people/Ada_L.yaml': 'name: Ada\n' },
    'people/Ada_L.yaml:1:1 invalid-id invalid id: the file\'s name "Ada_L" (rename the file: lower-case letters, digits and single hyphens)',
  ],
  [
    'a bad date',
    claimWith('date: 1936-13'),
    'claims/all.yaml:7:9 invalid-date invalid EDTF date: "1936-13" (for example 1936, 1936-08, 1936-08-19, 1930~, 1931?, 1936/1938)',
  ],
  [
    'a trial that ends before it starts',
    { 'events/trial.yaml': 'name: The trial\ntype: trial\ndate: 1936-08-24/1936-08-19\n' },
    'events/trial.yaml:3:7 invalid-value interval ends before it starts: "1936-08-24/1936-08-19" (put the earlier date first)',
  ],
  [
    "a claim after its speaker's death",
    { 'people/ada.yaml': 'name: Ada\ndied: 1930\nevidence: [{source: letter, at: p. 1}]\n' },
    'claims/all.yaml:6:9 after-death said after death: "1931", but "ada" died 1930 (date is when it was said; the date of publication belongs to the source)',
  ],
  [
    'a claim without evidence',
    claimWith('evidence: -'),
    'claims/all.yaml:2:3 no-evidence claim without evidence: "c" (add evidence: - {source: …, at: …, quote: …}; nothing is shown without a source)',
  ],
  [
    'a claim without a speaker',
    claimWith('from: -'),
    'claims/all.yaml:2:3 no-speaker claim without a speaker: "c" (add from: …, or agent: unstated where the source names nobody)',
  ],
  [
    'a stance outside commentary',
    claimWith('stance: defends'),
    'claims/all.yaml:7:11 stance-outside-commentary stance outside commentary: "defends" on a claim of family accusation (remove stance, or choose a type of commentary)',
  ],
  [
    'a commentary without the stance that its trial asks for',
    claimWith('type: judges-case', 'context: trial'),
    'claims/all.yaml:2:3 stance-missing commentary without a stance: "c" judges "trial" (add stance: defends | condemns)',
  ],
  [
    'a stance that the vocabulary does not know',
    claimWith('type: judges-case', 'context: trial', 'stance: defend'),
    'claims/all.yaml:8:11 unknown-term unknown stance: "defend" (did you mean "defends"?)',
  ],
  [
    'speech reported by another without attribution',
    claimWith('from: ben', 'to: ada'),
    'claims/all.yaml:2:3 attribution-missing claim without attribution: "ben" is not the speaker of "letter" (add attribution: - {by: ada, attitude: endorses | neutral | rejects})',
  ],
  [
    'an accusation of oneself',
    claimWith('to: ada'),
    'claims/all.yaml:5:7 self-claim speaker and target are the same: "ada" (use a type with self: yes, such as that of confessions, or name the other party)',
  ],
  [
    'a testimony on oneself, though it gives no edge',
    claimWith('type: testifies-on', 'to: ada'),
    'claims/all.yaml:5:7 self-claim speaker and target are the same: "ada" (use a type with self: yes, such as that of confessions, or name the other party)',
  ],
  [
    'a quotation that is too short',
    claimWith('evidence: [{source: letter, at: p. 2, quote: so he said}]'),
    'claims/all.yaml:6:48 short-quotation quotation of 3 words: "so he said" (at least 4 words, so that a reader sees what bears the claim)',
  ],
  [
    'a part in an event that has no such parts',
    {
      'events/trial.yaml':
        'name: The murder\ntype: murder\nparts:\n  - {who: ben, part: defendant, evidence: [{source: letter, at: p. 3}]}\n',
    },
    'events/trial.yaml:4:22 part-without-trial part without its kind of event: "defendant" in "trial" of type murder (possible in: trial; move it to such an event, or take another part)',
  ],
  [
    'a part that is possible in an event type unknown to the vocabulary',
    { 'vocabulary.yaml': VOCABULARY.replace('in: [trial]', 'in: [trail]') },
    'vocabulary.yaml:23:38 unknown-term unknown event type: "trail" (did you mean "trial"?)',
  ],
  [
    'an identification by an unknown work',
    {
      'people/ada.yaml':
        'name: Ada\nborn: 1880\nidentification: [{gives: born, source: leter, at: A, basis: stated}]\nevidence: [{source: letter, at: p. 1}]\n',
    },
    'people/ada.yaml:3:40 unknown-id unknown id: "leter" (did you mean "letter"?)',
  ],
  [
    'an identification that gives no field',
    {
      'people/ada.yaml':
        'name: Ada\nidentification: [{gives: [], source: letter, at: A, basis: stated}]\nevidence: [{source: letter, at: p. 1}]\n',
    },
    'people/ada.yaml:2:26 empty-value empty value: "[]" (name the fields that it gives: native, born…)',
  ],
  [
    'an identification that does not say how sure it is',
    {
      'people/ada.yaml':
        'name: Ada\nidentification: [{gives: born, source: letter, at: A}]\nevidence: [{source: letter, at: p. 1}]\n',
    },
    'people/ada.yaml:2:18 missing-field missing field: "basis" (add basis: …)',
  ],
  [
    'an empty file',
    { 'people/ada.yaml': '' },
    'people/ada.yaml:1:1 empty-file empty file (write a record, or delete it)',
  ],
  [
    'a file of comments only',
    { 'people/ada.yaml': '# nothing yet\n' },
    'people/ada.yaml:1:1 empty-file empty file: only comments (write a record, or delete it)',
  ],
  [
    'HTML in text',
    {
      'people/ada.yaml':
        'name: Ada\nsummary: <b>bold</b>\nevidence: [{source: letter, at: p. 1}]\n',
    },
    'people/ada.yaml:2:10 html-in-text HTML in text: "<b>bold</b>" (write plain text, without tags)',
  ],
  [
    '__proto__ as a key',
    { 'people/ada.yaml': 'name: Ada\n__proto__: {polluted: yes}\n' },
    'people/ada.yaml:2:1 forbidden-key forbidden field name: "__proto__" (remove it)',
  ],
  [
    'an alias bomb',
    { 'people/ada.yaml': bomb() },
    'people/ada.yaml:5:49 alias-bomb too many aliases: more than 100 (write the values out)',
  ],
  [
    'a javascript: address',
    { 'sources/letter.yaml': 'type: book\ntitle: A\nspeaker: ada\nURL: "javascript:alert(1)"\n' },
    'sources/letter.yaml:4:6 invalid-address invalid address: "javascript:alert(1)" (an address starts with http:// or https://)',
  ],
  [
    'a quotation that is too long',
    claimWith(`evidence: [{source: letter, at: p. 2, quote: "${'word '.repeat(26).trim()}"}]`),
    `claims/all.yaml:6:48 long-quotation quotation of 26 words: "${'word '.repeat(26).trim().slice(0, 57)}…" (at most 25 words; keep the telling fragment)`,
  ],
  [
    'led-to outside pressure',
    claimWith('led-to: c'),
    'claims/all.yaml:7:11 led-to-outside-pressure led-to outside pressure: "c" is of family accusation (only pressure leads to a statement; use responds-to between statements)',
  ],
  [
    'a cycle in responds-to',
    claimWith('responds-to: [c]'),
    'claims/all.yaml:7:16 cycle cycle in responds-to: "c" (a claim cannot answer one that answers it)',
  ],
  [
    'a dossier without a vocabulary',
    { 'vocabulary.yaml': null },
    'vocabulary.yaml:1:1 missing-file missing file: "vocabulary.yaml" (every dossier has one; see SCHEMA.md)',
  ],
];

function bomb(): string {
  const row = (name: string, of: string) =>
    `${name}: &${name} [${Array.from({ length: 30 }, () => `*${of}`).join(', ')}]`;
  return ['a: &a [x]', row('b', 'a'), row('c', 'b'), row('d', 'c'), row('e', 'd'), ''].join('\n');
}

describe('bad input names file, line, column, value and remedy', () => {
  it.each(TABLE)('%s', (_name, files, expected) => {
    expect(first(files)).toBe(expected);
  });

  it('reports all problems at once, in file order', () => {
    const all = problemsOf(
      compileWith({ ...claimWith('to: bne', 'date: never'), 'people/ada.yaml': 'nmae: Ada\n' }),
    );
    expect(all.map((line) => line.split(' ')[1])).toEqual([
      ...['unknown-id', 'invalid-date', 'missing-field', 'unknown-field'],
    ]);
  });
});
