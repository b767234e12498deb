import { TABLE_COLUMNS, TABLES } from './browse/tables.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFilter } from '#graph/filter.ts';
import { bundleKey } from './bundle-key.ts';
import {
  formatAddress,
  home,
  ORDERS,
  MODES,
  parseAddress,
  VIAS,
  VIEWS,
  type Address,
  type Known,
} from './url.ts';

import { ARRANGEMENTS, ROWS, SHOWS } from './compare-address.ts';
import { LANES } from './timeline-address.ts';

const IDS = ['ada', 'ben', 'the-trial'];
const known: Known = {
  record: (id) => [...IDS, 'letter', 'ada-accuses-ben'].includes(id),
  entity: (id) => IDS.includes(id),
  source: (id) => id === 'letter',
  claim: (id) => id === 'ada-accuses-ben',
  term: (field, value) =>
    field === 'family' ? ['accusation', 'tie'].includes(value) : value === 'x',
  renamed: (id) => (id === 'augusta' ? 'ada' : null),
  path: (id) => `people/${id}/`,
};
const parse = (text: string) => parseAddress(text, known);

describe('an address', () => {
  it('is the home view where the query string is empty', () => {
    expect(parse('')).toEqual({ address: home, dropped: [] });
  });

  it('keeps selection, filters and path query', () => {
    const { address, dropped } = parse(
      '?view=trace&from=ada&to=ben&direction=any&family=accusation&during=1936?&path=2',
    );
    expect(dropped).toEqual([]);
    expect(address).toMatchObject({
      view: 'trace',
      from: 'ada',
      to: 'ben',
      direction: 'any',
      path: 2,
    });
    expect(address.filter).toMatchObject({ family: ['accusation'], during: '1936?' });
  });

  it('drops what the dossier does not know, and says what', () => {
    const { address, dropped } = parse(
      'view=treemap&select=nobody&family=accusation,rumour&during=soon&utm=1',
    );
    expect(address).toEqual({ ...home, filter: { ...emptyFilter, family: ['accusation'] } });
    expect(dropped).toEqual([
      { field: 'view', value: 'treemap' },
      { field: 'select', value: 'nobody' },
      { field: 'family', value: 'rumour' },
      { field: 'during', value: 'soon' },
      { field: 'utm', value: '1' },
    ]);
  });

  it('keeps which way a tree goes and how far, within bounds', () => {
    const { address, dropped } = parse('view=trace&mode=upstream&from=ada&depth=6');
    expect(dropped).toEqual([]);
    expect(address).toMatchObject({ mode: 'upstream', from: 'ada', depth: 6 });
    expect(parse('mode=sideways&depth=7')).toEqual({
      address: home,
      dropped: [
        { field: 'mode', value: 'sideways' },
        { field: 'depth', value: '7' },
      ],
    });
  });

  it('follows a renamed record to its present id', () => {
    expect(parse('select=augusta')).toMatchObject({ address: { select: 'ada' }, dropped: [] });
  });

  it('keeps the constraints of a path, and drops those that it does not know', () => {
    const { address, dropped } = parse(
      'view=trace&from=augusta,nobody&through=ben&avoid=ben,nobody&chronological=strict&without-duress=perhaps&without-source=letter&roster=yes&max-length=0&count=9999&via=walls',
    );
    expect(address.from).toBe('ada');
    expect(address.constraints).toMatchObject({
      ...{ via: 'people', through: ['ben'], avoid: [], chronological: 'strict' },
      ...{ withoutDuress: false, withoutSource: ['letter'], roster: true },
      ...{ maxLength: null, count: null },
    });
    expect(dropped.map(({ field, value }) => `${field} ${value}`)).toEqual([
      ...['from nobody', 'via walls', 'avoid nobody', 'avoid ben', 'without-duress perhaps'],
      ...['max-length 0', 'count 9999'],
    ]);
  });

  it('reads what is compared, and drops what nobody knows', () => {
    const { address, dropped } = parse(
      'view=compare&show=columns&with=ada,nobody,ben,ada&on=letter,walls&rows=dreams&by=era&brief=perhaps',
    );
    expect(address.compare).toEqual({
      show: 'columns',
      with: ['ada', 'ben'],
      on: ['letter'],
      rows: 'cases',
      by: 'era',
      brief: false,
    });
    expect(dropped.map(({ field, value }) => `${field} ${value}`)).toEqual([
      ...['brief perhaps', 'with nobody', 'on walls', 'rows dreams'],
    ]);
  });

  it('filters by renamed records under their present ids', () => {
    const whole: Known = { ...known, term: (_, value) => value === 'ada' };
    const { address, dropped } = parseAddress('entity=augusta,ada,nobody', whole);
    expect(address.filter.entity).toEqual(['ada']);
    expect(dropped).toEqual([{ field: 'entity', value: 'nobody' }]);
  });

  it('filters by claims, and drops what is none', () => {
    const { address, dropped } = parse('claim=ada-accuses-ben,letter');
    expect(address.filter.claim).toEqual(['ada-accuses-ben']);
    expect(dropped).toEqual([{ field: 'claim', value: 'letter' }]);
  });

  it('reads the table that is browsed, and drops what nobody knows', () => {
    const { address, dropped } = parse(
      'view=browse&table=groups&sort=-born&columns=name,summary,wings&chosen=augusta,nobody&text=',
    );
    expect(address.browse).toEqual({
      table: 'groups',
      sort: null,
      columns: ['name', 'summary'],
      text: '',
      chosen: ['ada'],
    });
    expect(dropped.map(({ field, value }) => `${field} ${value}`)).toEqual([
      ...['sort -born', 'columns wings', 'chosen nobody'],
    ]);
    expect(parse('table=furniture').dropped).toEqual([{ field: 'table', value: 'furniture' }]);
  });

  it('reads what part of the axis of time is shown, and drops what is no span', () => {
    const { address, dropped } = parse('view=timeline&lanes=person&span=1934/1938-05&known=1937');
    expect(dropped).toEqual([]);
    expect(address).toMatchObject({
      view: 'timeline',
      timeline: { lanes: 'person', span: '1934/1938-05' },
      filter: { known: '1937' },
    });
    const wrong = parse('lanes=colour&span=1938/1934&known=soon').dropped;
    expect(wrong.map(({ field }) => field)).toEqual(['known', 'lanes', 'span']);
    for (const span of ['1936', '1936/..', '1930~/1936', '1936-13/1937', 'a/b']) {
      expect(parse(`span=${span}`).dropped).toEqual([{ field: 'span', value: span }]);
    }
  });

  it('selects a bundle only between known entities and in a known family', () => {
    expect(parse(`select=${bundleKey('ada', 'tie', 'ben')}`).dropped).toEqual([]);
    expect(parse('select=ada~all~ben').dropped).toEqual([]);
    expect(parse('select=ada~tie~nobody').dropped).toHaveLength(1);
  });

  it('survives broken percent signs and repeated fields', () => {
    expect(parse('select=%E0%A4%A&view=about&view=trace').address.view).toBe('about');
  });

  it('comes back the same from its own query string', () => {
    const address: fc.Arbitrary<Address> = fc.record({
      page: fc.constant(null),
      view: fc.constantFrom(...VIEWS),
      select: fc.constantFrom(null, 'ada', 'letter', 'ada~accusation~ben'),
      filter: fc.record({
        ...Object.fromEntries(
          [
            'type',
            'role',
            'kind',
            'stance',
            'entity',
            'event',
            'source',
            'duress',
            'certainty',
          ].map((field) => [field, fc.constantFrom([], ['x'])]),
        ),
        family: fc.subarray(['accusation', 'tie']),
        during: fc.constantFrom(null, '1936?', '1936-08-19/1936-08-24', '1930~'),
        strict: fc.boolean(),
        claim: fc.constantFrom([], ['ada-accuses-ben']),
        known: fc.constantFrom(null, '1937', '1937-01~'),
      }) as unknown as fc.Arbitrary<Address['filter']>,
      from: fc.constantFrom(null, 'ada', 'ada,ben', 'any:accuser'),
      to: fc.constantFrom(null, 'ben', 'any:commentator'),
      direction: fc.constantFrom('forward' as const, 'backward' as const, 'any' as const),
      path: fc.constantFrom(null, 1, 7),
      constraints: fc.record({
        via: fc.constantFrom(...VIAS),
        through: fc.constantFrom([], ['ben']),
        avoid: fc.constantFrom([], ['ada', 'the-trial']),
        chronological: fc.constantFrom(false, true, 'strict' as const),
        withoutDuress: fc.constantFrom(false, true, 'strict' as const),
        withoutSource: fc.constantFrom([], ['letter']),
        roster: fc.boolean(),
        maxLength: fc.constantFrom(null, 1, 1000),
        count: fc.constantFrom(null, 3),
      }),
      compare: fc.record({
        show: fc.constantFrom(...SHOWS),
        with: fc.constantFrom([], ['ada', 'ben']),
        on: fc.constantFrom([], ['the-trial', 'letter']),
        rows: fc.constantFrom(...ROWS),
        by: fc.constantFrom(...ARRANGEMENTS),
        brief: fc.boolean(),
      }),
      browse: fc
        .record({
          table: fc.constantFrom(...TABLES),
          sort: fc.constantFrom(null, 'name', '-name'),
          columns: fc.constantFrom([], ['name', 'summary']),
          text: fc.constantFrom('', 'shot so that', 'Рубин, & “он”'),
          chosen: fc.constantFrom([], ['ada', 'letter']),
        })
        .map((one) => {
          const known = ['name', 'summary'].every((name) =>
            TABLE_COLUMNS[one.table].some(({ id }) => id === name),
          );
          return known ? one : { ...one, sort: null, columns: [] };
        }),
      timeline: fc.record({
        lanes: fc.constantFrom(...LANES),
        span: fc.constantFrom(null, '1934/1938', '1936-08-01/1936-08-31'),
      }),
      form: fc.constantFrom('picture' as const, 'list' as const),
      order: fc.constantFrom(...ORDERS),
      unfold: fc.subarray(['all', 'ada', 'ada~ben']),
      mode: fc.constantFrom(...MODES),
      depth: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(address, (one) => {
        expect(parse(formatAddress(one))).toEqual({ address: one, dropped: [] });
      }),
    );
  });
});
