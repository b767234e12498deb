import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readRecords } from '../yaml/records.ts';
import { foldText } from './fold-text.ts';
import { shelve } from './library.ts';
import { parseLocator } from './locator.ts';
import { nearestPassage } from './nearest.ts';
import { quotationsIn } from './quotations.ts';
import { verifyQuotations } from './verify.ts';

const NOTICE = 'We use cookies.';
const TEXT = `A page

The case was heard in March. “I saw nothing,” said Ada – and no more.

Ben was in the garden until the

${NOTICE}

evening, when the [gate](#) was shut. X

X

Nobody saw him leave.

${NOTICE}

(1) Ada, *Letters* (1931)

I saw the gate stand open.

(2) Ben, Diary

It rained all day.

It rained all night.
`;
const SPEC = {
  file: 'page.txt',
  sections: [
    { name: 'narrative', 'starts-with': 'The case', heading: false },
    { name: 'source 1', 'starts-with': '(1) Ada', heading: true },
    { name: 'source 2', 'starts-with': '(2) Ben', heading: true },
  ],
  notices: [NOTICE, 'X'],
};

/** Looks one quotation up; null if it is found where it is said to be. */
function look(quote: string, at: string, text = TEXT) {
  const yaml = `- evidence: [{source: page, at: ${JSON.stringify(at)}, quote: ${JSON.stringify(quote)}}]\n`;
  const { records } = readRecords([{ path: 'claims/all.yaml', text: yaml }]);
  const { problems, ...counts } = verifyQuotations(
    quotationsIn(records),
    new Map([['page', shelve(text, SPEC)]]),
  );
  expect(counts).toEqual({ quotations: 1, unkept: 0, found: problems.length === 0 ? 1 : 0 });
  return problems[0] ?? null;
}

describe('a quotation is found', () => {
  it('in its paragraph, counted from 1', () => {
    expect(look('The case was heard', 'narrative ¶1')).toBeNull();
    expect(look('Nobody saw him leave.', 'narrative ¶3')).toBeNull();
  });

  it('whatever the kind of quotation mark, dash and white space', () => {
    expect(look('"I saw nothing,"  said Ada — and no more', 'narrative ¶1')).toBeNull();
  });

  it('over soft hyphens, links and asterisks', () => {
    expect(look('the gate was sh\u00ADut', 'narrative ¶2')).toBeNull();
    expect(look('Ada, Letters (1931)', 'source 1')).toBeNull();
  });

  it('over a notice that breaks a sentence, whose halves are one paragraph', () => {
    expect(look('in the garden until the evening, when', 'narrative ¶2')).toBeNull();
  });

  it.each(['\u00AD', '\u200B', '\u2060', '\uFEFF', '*', ' \u00AD*\u00AD '])(
    'over such a notice with an ignored mark beside it (%j)',
    (mark) => {
      // The first half ends no sentence; or it seems to, and the second begins none.
      for (const stop of ['', '.']) {
        const text = TEXT.replace('until the\n', `until the${stop}${mark}\n`)
          .replace(NOTICE, `${NOTICE}${mark}`)
          .replace('evening', `${mark}evening`);
        expect(look(`until the${stop} evening, when`, 'narrative ¶2', text)).toBeNull();
      }
      // Where a sentence ends, a new paragraph begins.
      const ended = TEXT.replace('shut. X', `shut.${mark} X`);
      expect(look('Nobody saw him leave.', 'narrative ¶3', ended)).toBeNull();
    },
  );

  it('over such a notice after a link, whose address is no end of a sentence', () => {
    const text = TEXT.replace('until the\n', 'until [the](#)\n').replace('evening', 'Evening');
    expect(look('until the Evening', 'narrative ¶2', text)).toBeNull();
  });

  it('by the section alone in a section of one paragraph, and in a heading', () => {
    expect(look('I saw the gate', 'source 1')).toBeNull();
    expect(look('(2) Ben, Diary', 'source 2')).toBeNull();
  });

  it('in a range of paragraphs', () => {
    expect(look('all day. It rained', 'source 2 ¶1–2')).toBeNull();
  });
});

describe('a quotation is missing', () => {
  it('where letters, case or stops differ, with the nearest passage and its distance', () => {
    expect(look('the Gate was shut', 'narrative ¶2')).toMatchObject({
      ...{ code: 'quotation-missing', distance: 1, nearest: 'the gate was shut.' },
      ...{ at: 'narrative ¶2', line: 1 },
      message: 'quotation not in the text: "the Gate was shut"',
      hint: 'nearest, 1 character off, in narrative ¶2: "the gate was shut."',
    });
    expect(look('The case, was heard', 'narrative ¶1')).toMatchObject({ distance: 1 });
  });

  it('where a letter stands for a notice, but not alone', () => {
    expect(
      look('until the evening', 'narrative ¶2', TEXT.replace('the\n\n', 'theX\n\n')),
    ).toMatchObject({ code: 'quotation-missing', distance: 1 });
  });

  it('in an empty text', () => {
    expect(look('anything at all', 'narrative ¶1', '')).toMatchObject({ nearest: '', at: '' });
  });
});

describe('a locator is wrong', () => {
  it('where the words stand in another paragraph, which is named', () => {
    expect(look('Nobody saw him leave.', 'narrative ¶2')).toMatchObject({
      ...{ code: 'locator-wrong', hint: 'it stands in narrative ¶3', distance: 0 },
    });
  });

  it('without a number in a section of several paragraphs', () => {
    expect(look('It rained all night', 'source 2')).toMatchObject({
      hint: 'it stands in source 2 ¶2',
    });
  });

  it('where the words stand twice and it names neither place', () => {
    expect(look('It rained all', 'narrative ¶1')?.hint).toBe(
      'it stands in source 2 ¶1 and source 2 ¶2',
    );
    expect(look('It rained all', 'source 2 ¶2')).toBeNull();
  });

  it('where it names no section of the text', () => {
    expect(look('It rained all day', 'sorce 2 ¶1')).toMatchObject({
      ...{ code: 'locator-unknown', hint: 'did you mean "source 2"?' },
    });
  });

  it('is read with or without a comma, and as a range', () => {
    expect(parseLocator('narrative, ¶ 3')).toEqual({ section: 'narrative', first: 3, last: 3 });
    expect(parseLocator('p. 12')).toEqual({ section: 'p. 12', first: null, last: null });
    expect(parseLocator('¶3')).toBeNull();
  });
});

describe('quotations', () => {
  it('are gathered wherever evidence stands, and looked up where they were read', () => {
    const { records } = readRecords([
      {
        path: 'people/ada.yaml',
        text: 'name: Ada\nroles: [{role: x, evidence: [{source: book, via: page, at: source 1, quote: I saw the gate}]}]\nevidence: [{source: book, at: p. 1, quote: not at hand}, {source: page, at: p. 1}]\n',
      },
    ]);
    const shelf = new Map([['page', shelve(TEXT, SPEC)]]);
    expect(verifyQuotations(quotationsIn(records), shelf)).toEqual({
      ...{ quotations: 2, found: 1, unkept: 1, problems: [] },
    });
  });
});

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghij'.split('')),
  minLength: 1,
  maxLength: 7,
});
const words = fc.array(word, { minLength: 8, maxLength: 30 });

describe('whatever the text', () => {
  const marks = ['“', '”', '"', '„'];
  const dashes = ['-', '–', '—'];

  it('a fragment is found in its paragraph, however marks, blanks and notices stand in it', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...marks),
        fc.constantFrom(...dashes),
        (paragraphs, which, where, mark, dash) => {
          const index = which % paragraphs.length;
          const chosen = paragraphs[index]!;
          const from = where % (chosen.length - 4);
          const [head, tail] = [chosen.slice(0, from + 2), chosen.slice(from + 2)];
          const broken = `${head.join('  ')}\n\n${NOTICE}\n\n${mark}${tail.join(' ')} ${dash} so.`;
          const blocks = paragraphs.map((one, i) => (i === index ? broken : `${one.join(' ')}.`));
          const quote = `${chosen.slice(from, from + 2).join(' ')} "${tail.slice(0, 2).join('\n')}`;
          const text = `Start\n\n${blocks.join('\n\n')}\n`;
          const spec = {
            file: '',
            notices: [NOTICE],
            sections: [{ name: 'all', 'starts-with': 'Start', heading: true }],
          };
          const shelved = shelve(text, spec);
          const hits = shelved.find(foldText(quote).text).map((at) => shelved.place(at)?.paragraph);
          expect(hits).toContain(index + 1);
        },
      ),
    );
  });

  it('a fragment with k letters changed is at most k characters off', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), (text, where, changes) => {
        const all = text.join(' ');
        const start = where % Math.max(1, all.length - 10);
        const letters = [...all.slice(start, start + 20)];
        const changed = new Set(changes.map((at) => at % letters.length));
        for (const at of changed) letters[at] = 'z';
        const near = nearestPassage(letters.join(''), all)!;
        expect(near.distance).toBeLessThanOrEqual(changed.size);
        expect(near.end).toBeGreaterThan(near.start);
      }),
    );
  });
});
