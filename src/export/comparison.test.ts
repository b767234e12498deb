import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparisonText, writeComparison } from './comparison.ts';

const statement = {
  commentator: 'Walter Duranty',
  says: 'defends',
  date: '14 July 1937',
  era: 'of the time',
  remark: '',
  quotations: [
    { quote: 'a "Trojan horse", broken', citation: 'The Riddle of Russia (1937), ¶26' },
    { quote: null, citation: 'the same, ¶27' },
  ],
  told: 'told by Crowl',
  claim: 'd',
};
const silence = {
  ...{ commentator: 'Leon Trotsky', says: 'No statement', date: '', era: '', remark: '' },
  ...{ quotations: [], told: '', claim: '' },
};
const text: ComparisonText = {
  title: 'Who defended',
  subjects: [{ name: 'Moscow trials', note: '', statements: [statement, silence] }],
  remarks: ['One page only.'],
  address: 'https://example.org/?view=compare',
  language: 'en',
  columns: [
    ...['subject', 'note', 'commentator', 'stance', 'date', 'when', 'counted'],
    ...['quotation', 'citation', 'told by', 'claim'],
  ],
};

describe('a comparison as Markdown', () => {
  it('has every statement with its quotation and citation, and silence in words', () => {
    expect(writeComparison(text, 'markdown')).toBe(`## Who defended

### Moscow trials

- **Walter Duranty**: defends; 14 July 1937; of the time. “a ‘Trojan horse’, broken” The Riddle of Russia (1937), ¶26. the same, ¶27. told by Crowl
- **Leon Trotsky**: No statement

One page only.

<https://example.org/?view=compare>
`);
  });

  it('lets no sign of a name be read as Markdown', () => {
    const sly = { ...silence, commentator: '*Sly* <b>' };
    const subjects = [{ name: '# [x](y)', note: '', statements: [sly] }];
    expect(writeComparison({ ...text, subjects }, 'markdown')).toContain(
      '### \\# \\[x\\](y)\n\n- **\\*Sly\\* \\<b\\>**',
    );
  });
});

describe('a comparison as CSV', () => {
  it('has a row for each quotation, and one for silence', () => {
    const rows = csvParse(writeComparison(text, 'csv'));
    expect(
      rows.map(({ commentator, quotation, claim }) => [commentator, quotation, claim]),
    ).toEqual([
      ['Walter Duranty', 'a "Trojan horse", broken', 'd'],
      ['Walter Duranty', '', 'd'],
      ['Leon Trotsky', '', ''],
    ]);
    expect(rows.columns).toEqual(text.columns);
  });

  it('comes back from a reader of tables, whatever is in it, and starts no formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, quote) => {
        const one = { ...statement, commentator: name, quotations: [{ quote, citation: '' }] };
        const csv = writeComparison(
          { ...text, subjects: [{ name: 's', note: '', statements: [one] }] },
          'csv',
        );
        const rows = csvParse(csv);
        expect(rows).toHaveLength(1);
        expect(rows[0]!['quotation']!.replace(/^'/, '')).toBe(quote.replace(/^'/, ''));
        expect(rows[0]!['commentator']).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
