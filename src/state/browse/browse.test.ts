import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { facets } from '#graph/facets/count.ts';
import { emptyFilter, type Filter } from '#graph/filter.ts';
import { selectClaims } from '#graph/select.ts';
import { dossierOf } from '#graph/testing.ts';
import { messagesFor } from '#messages/index.ts';
import { Records } from '../records.ts';
import { cellOf } from './cells.ts';
import { onward } from './onward.ts';
import { selectedRecords } from './selected-records.ts';
import { dateOrder, sorted, textOrder } from './sorted.ts';
import { shownColumns, toggledColumns, usualColumns } from './tables.ts';
import { Asked, passageWith, textIndex } from './text-index.ts';
import { World } from './world.ts';

const dossier = dossierOf(`
  person ada; person idle; event trial; source letter; source diary; source unread;
  c1: ada -implicates> ben (in trial) (source letter);
  c2: ada -implicates> cem (source letter) (source diary);
  c3: ben -judges> trial (stance doubts) (source letter via diary)
`);
const index = buildClaimIndex(dossier);
const world = (filter: Partial<Filter> = {}) =>
  new World(
    new Records(dossier),
    messagesFor('en'),
    'en',
    selectClaims(index, { ...emptyFilter, ...filter }),
  );
const ids = (table: Parameters<typeof selectedRecords>[1], filter: Partial<Filter> = {}) =>
  selectedRecords(selectClaims(index, { ...emptyFilter, ...filter }), table).map(({ id }) => id);

describe('the order of rows', () => {
  const dates = ['1936', null, '1936-08', '1931?', '1930~', '1936-01-01', 'soon'];

  it('has dates by the first day that they can mean, then by the last; unknown ones last', () => {
    expect(sorted(dates, dateOrder, false)).toEqual([
      ...['1930~', '1931?', '1936-01-01', '1936', '1936-08'],
      ...[null, 'soon'],
    ]);
  });

  it('keeps unknown dates last where the newest come first', () => {
    expect(sorted(dates, dateOrder, true)).toEqual([
      ...['1936-08', '1936', '1936-01-01', '1931?', '1930~'],
      ...[null, 'soon'],
    ]);
  });

  it('has an interval without a beginning first', () => {
    expect(sorted(['1900', '../1950'], dateOrder, false)).toEqual(['../1950', '1900']);
  });

  it('has names by letter in one alphabet, whatever the accents, case and script', () => {
    expect(sorted(['Zola', 'Čapek', 'Борис', 'adler', ''], textOrder, false)).toEqual([
      ...['adler', 'Борис', 'Čapek', 'Zola', ''],
    ]);
  });
});

describe('what a table shows', () => {
  it('is everything where no filter is set, also what no claim names', () => {
    expect(ids('people')).toContain('idle');
    expect(ids('sources')).toContain('unread');
  });

  it('is the ends of the claims that pass, and the works that they cite', () => {
    expect(ids('people', { entity: ['cem'] })).toEqual(['ada', 'cem']);
    expect(ids('claims', { entity: ['cem'] })).toEqual(['c2']);
    expect(ids('sources', { family: ['commentary'] })).toEqual(['diary', 'letter']);
    expect(ids('events', { family: ['commentary'] })).toEqual(['trial']);
  });

  it('counts claims by and about as the panel lists them, under the filters', () => {
    expect(world().counts('ada')).toEqual({ by: 2, about: 0, sources: 2 });
    expect(world().counts('trial')).toMatchObject({ by: 0, about: 2 });
    expect(world({ entity: ['cem'] }).counts('ada')).toMatchObject({ by: 1 });
  });

  it('counts the claims of a source as the filter by source does', () => {
    const counts = facets(index, emptyFilter).source;
    for (const { id } of dossier.sources) expect(world().cited(id).cited).toBe(counts.get(id));
    expect(world().cited('letter').alone).toBe(2);
    expect(world().cited('diary').alone).toBe(0);
  });

  it('has a cell for every column of every table', () => {
    for (const table of ['people', 'groups', 'events', 'sources', 'claims'] as const) {
      for (const record of dossier[table].slice(0, 1)) {
        for (const { id } of shownColumns(table, [])) {
          expect(cellOf(record, id, world())).toHaveProperty('text');
        }
      }
    }
    expect(cellOf(dossier.claims[0]!, 'evidence', world()).text).toBe('letter, p. 1');
  });
});

describe('the columns shown', () => {
  it('begin with the one that names the row, whatever is chosen', () => {
    expect(shownColumns('people', ['died']).map(({ id }) => id)).toEqual(['name', 'died']);
  });

  it('are no choice where they are the usual ones again', () => {
    const fewer = toggledColumns('people', [], 'born');
    expect(fewer).toEqual(usualColumns('people').filter((id) => id !== 'born'));
    expect(toggledColumns('people', fewer, 'born')).toEqual([]);
  });
});

describe('search in full text', () => {
  const records = [
    { id: 'a', text: 'He was shot so that Rubin would confess.' },
    { id: 'b', text: 'Рубин не признался; naïveté.' },
  ];
  const texts = textIndex(records, ({ text }) => [{ field: 'says', text }]);
  const found = (text: string) => {
    const asked = new Asked(text);
    return records.flatMap(({ id }) => (asked.matches(texts.get(id)!) ? [id] : []));
  };

  it('wants every word, in any order', () => {
    expect(found('rubin shot')).toEqual(['a']);
    expect(found('rubin hanged')).toEqual([]);
  });

  it('takes the last word as the beginning of one, the others as they are', () => {
    expect(found('shot conf')).toEqual(['a']);
    expect(found('conf shot')).toEqual([]);
    expect(found('conf ')).toEqual([]);
  });

  it('does not mind accents, case or script', () => {
    expect(found('RUBIN')).toEqual(['a', 'b']);
    expect(found('naivete')).toEqual(['b']);
  });

  it('marks the words in the text as it is written', () => {
    expect(new Asked('naivete').marked('Oh, naïveté!')).toEqual([
      { text: 'Oh, ', marked: false },
      { text: 'naïveté', marked: true },
      { text: '!', marked: false },
    ]);
  });

  it('shows the passage with the words that no column shows', () => {
    const asked = new Asked('rubin shot');
    const missing = asked.missingIn(['Isaak Rubin']);
    const says = { field: 'says', text: 'He was shot.' };
    expect(passageWith([{ field: 'name', text: 'Isaak Rubin' }, says], missing)).toEqual(says);
    expect(asked.missingIn(['Rubin', 'shot'])).toEqual([]);
  });
});

describe('the ways on from rows chosen', () => {
  const others = {
    ...{ commentators: ['ada'], cases: ['trial'] },
    judges: (id: string) => ['c3', 'diary'].includes(id),
  };
  const ways = (table: Parameters<typeof onward>[0], chosen: string[]) =>
    onward(table, chosen, others).map(({ to }) => to);

  it('are only those that the other views can show', () => {
    expect(ways('people', ['ben'])).toEqual(['explore', 'timeline']);
    expect(ways('people', ['ada', 'ben'])).toEqual(['explore', 'trace', 'compare', 'timeline']);
    expect(ways('events', ['trial'])).toEqual(['explore', 'compare', 'timeline']);
    expect(ways('sources', ['letter', 'diary'])).toEqual(['explore', 'compare', 'timeline']);
    expect(ways('sources', ['letter'])).toEqual(['explore', 'timeline']);
    expect(ways('claims', ['c1'])).toEqual(['explore', 'timeline']);
    expect(ways('claims', ['c1', 'c3'])).toEqual(['explore', 'compare', 'timeline']);
    expect(ways('claims', [])).toEqual([]);
  });

  it('lead from the first of two to the second', () => {
    const trace = onward('people', ['ben', 'cem'], others).find(({ to }) => to === 'trace');
    expect(trace?.address).toMatchObject({ view: 'trace', from: 'ben', to: 'cem' });
  });
});
