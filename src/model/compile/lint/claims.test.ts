/** The rules that compare claims with each other. */
import { describe, expect, it } from 'vitest';
import { compileWith, problemsOf } from '../testing.ts';

/** A file of claims, each given by the fields in which it differs from a plain one. */
const claims = (...list: Record<string, string>[]) => ({
  'claims/all.yaml': list
    .map((fields, i) => {
      const { quote, ...own } = fields;
      const plain = { id: `c${i + 1}`, type: 'accuses', from: 'ada', to: 'ben', context: 'trial' };
      const words = quote ?? ['it', 'was', 'he', 'then'].map((word) => word + i).join(' ');
      const all = { evidence: `[{source: letter, at: p. 2, quote: ${words}}]`, ...plain, ...own };
      const written = Object.entries(all).filter(([, value]) => value !== '-');
      return `- ${written.map(([key, value]) => `${key}: ${value}`).join('\n  ')}\n`;
    })
    .join(''),
});

const told = (...list: Record<string, string>[]) => problemsOf(compileWith(claims(...list)));

const LONG = 'he met the others in the spring and told them of the plan';
const PART = 'Told them of the PLAN';

describe('claims that look like one', () => {
  it('are told where one quotation holds the other, whatever the case and the signs', () => {
    expect(told({ quote: LONG }, { quote: `"${PART}!"` })).toEqual([
      'claims/all.yaml:7:48 near-duplicate nearly the same as "c1": "Told them of the PLAN!" (make one claim of the two, quote what each rests on, or give both the same statement)',
    ]);
  });

  it('are told at the later one, though its quotation be the longer', () => {
    expect(told({ quote: PART }, { quote: LONG })[0]).toMatch(/:7:48 near-duplicate .* "c1"/);
  });

  it('are told where they share a run of three fifths of the shorter one', () => {
    const quote = 'told them of the plan for a long war';
    expect(told({ quote: LONG }, { quote: 'and told them of a long war' })).toEqual([]);
    expect(told({ quote: 'he said he told them of the plan' }, { quote })).toHaveLength(1);
  });

  it.each([
    [
      'of another speaker',
      { from: 'ben', to: 'ada', attribution: '[{by: ada, attitude: neutral}]' },
    ],
    ['of another target', { to: 'trial' }],
    ['with a target, where the other has none', { to: '-' }],
    ['of another source', { evidence: `[{source: diary, at: p. 2, quote: ${PART}}]` }],
  ])('are not told of a claim %s', (_name, fields) => {
    const diary = { 'sources/diary.yaml': 'type: book\ntitle: A diary\nspeaker: ada\n' };
    const cited = { evidence: '[{source: diary, at: p. 1, quote: something else than all that}]' };
    const files = { ...claims({ quote: LONG }, { quote: PART, ...fields }, cited), ...diary };
    expect(problemsOf(compileWith(files))).toEqual([]);
  });

  it('are told of two without a speaker and without a target', () => {
    const nobody = { from: '-', to: '-', agent: 'unstated', addressee: 'ben' };
    expect(told({ ...nobody, quote: LONG }, { ...nobody, quote: PART })).toHaveLength(1);
  });

  it('are told where they have one of several targets in common, once', () => {
    const both = { to: '[ben, trial]', quote: LONG };
    expect(told(both, { ...both, quote: PART })).toHaveLength(1);
    expect(told(both, { to: 'trial', quote: PART })).toHaveLength(1);
  });

  it('are not told where both are declared one statement', () => {
    const one = { statement: 'speech' };
    expect(told({ ...one, quote: LONG }, { ...one, quote: PART })).toEqual([]);
    expect(told({ ...one, quote: LONG }, { statement: 'other', quote: PART })).toHaveLength(1);
  });

  it('are found behind others of their own statement', () => {
    const one = { statement: 'speech' };
    const other = { quote: 'spring and told them of the plan' };
    const found = told({ ...one, quote: LONG }, other, { ...one, quote: PART });
    expect(found.map((line) => /nearly the same as "(c\d)"/.exec(line)?.[1])).toEqual(['c1', 'c2']);
  });

  it('does not take two passages of one claim for two claims', () => {
    const evidence = `[{source: letter, at: p. 2, quote: ${LONG}}, {source: letter, at: p. 9, quote: ${PART}}]`;
    expect(told({ evidence })).toEqual([]);
  });
});

describe('claims out of order', () => {
  it('are told where an earlier date stands after a later one', () => {
    expect(told({ date: '1936-08' }, { date: '1936-08-19' }, { date: '1931' })).toEqual([
      'claims/all.yaml:21:9 out-of-order out of order: "1931" stands after "c2" of "1936-08-19" (claims of a file stand by date, those without a date last)',
    ]);
  });

  it('are told where a date stands after a claim without one', () => {
    expect(told({ date: '1931' }, {}, { date: '1936' }, {})).toEqual([
      'claims/all.yaml:20:9 out-of-order out of order: "1936" stands after "c2" of no date (claims of a file stand by date, those without a date last)',
    ]);
  });

  it('are the fewest that must move: of many after one too late, that one', () => {
    expect(told({ date: '1938' }, { date: '1931' }, { date: '1932' })).toEqual([
      'claims/all.yaml:7:9 out-of-order out of order: "1938" stands before "c2" of "1931" (claims of a file stand by date, those without a date last)',
    ]);
  });

  it('are looked for in each file by itself', () => {
    const later = { 'claims/zeal.yaml': claims({ id: 'z', date: '1930' })['claims/all.yaml'] };
    expect(problemsOf(compileWith({ ...claims({ date: '1936' }), ...later }))).toHaveLength(1);
    expect(told({ date: '1931~' }, { date: '1931/1936' }, { date: '1931' })).toEqual([]);
  });
});

describe('figures in conflict', () => {
  const shot = (numbers: string, whom = 'officers') =>
    `{what: executed, whom: ${whom}, ${numbers}}`;
  const LOW = { figure: shot('min: 14, max: 14') };
  const HIGH = { figure: shot('min: 16', 'Officers') };

  it('are told where their ranges do not meet', () => {
    expect(told(LOW, HIGH)).toEqual([
      'claims/all.yaml:14:11 figure-conflict figures in conflict: "at least 16" and "14" in "c1", of executed, Officers (both stay; add contradicts: - {claim: c1, on: …}, or say what, whom or period more exactly)',
    ]);
    expect(told(HIGH, LOW)).toHaveLength(1);
  });

  it.each([
    ['joined by contradicts', LOW, { ...HIGH, contradicts: '[{claim: c1, on: number}]' }],
    ['joined the other way', { ...LOW, contradicts: '[{claim: c2, on: number}]' }, HIGH],
    ['ranges that meet', LOW, { figure: shot('min: 14, max: 16') }],
    ['of others', LOW, { figure: shot('min: 16', 'soldiers') }],
    [
      'of other times',
      { figure: shot('max: 14, period: 1936') },
      { figure: shot('min: 16, period: 1937/1938') },
    ],
  ])('are not told of figures %s', (_name, first, second) => {
    expect(told(first, second)).toEqual([]);
  });

  it('are told where one has no period, or both overlap', () => {
    const first = { figure: shot('max: 14, period: 1936/1938') };
    expect(told(first, HIGH)).toHaveLength(1);
    expect(told(first, { figure: shot('min: 16, period: 1938') })).toHaveLength(1);
  });
});
