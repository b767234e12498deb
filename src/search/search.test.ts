import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, searchIndexSteps } from './index.ts';
import { crowdNames, HISTORICAL } from './spellings.fixture.ts';
import type { EntityKind, SearchEntry } from './types.ts';

interface Some {
  names?: string[];
  text?: string;
  weight?: number;
  kind?: EntityKind;
}

const entry = (name: string, some: Some = {}): SearchEntry => ({
  ...{ id: name, kind: 'person', name, names: [], text: '', weight: 0 },
  ...some,
});

const OTHERS: SearchEntry[] = [
  entry('Isaak Rubin', { names: ['Isaak Illich Rubin', 'I. I. Rubin'], text: 'economist' }),
  entry('Walter Duranty', { text: 'journalist, New York Times' }),
  entry('Walter Krivitsky', { text: 'chief witness of another trial' }),
  entry('Max Shachtman'),
  entry('Joseph Stalin'),
  entry('Robin Page Arnot'),
  entry('Lion Feuchtwanger', { text: 'novelist' }),
  entry('New York Times', { kind: 'group' }),
  entry('OGPU', { kind: 'group', names: ['ОГПУ'] }),
  entry('Soyuz', { kind: 'group', names: ['Союз'] }),
  entry('Old Bolsheviks', { kind: 'group' }),
  entry('Beria', { names: ['ლავრენტი ბერია'] }),
];
const PEOPLE = [...HISTORICAL.map(({ name }) => entry(name)), ...OTHERS];
const small = buildSearchIndex(PEOPLE);
const large = buildSearchIndex([...PEOPLE, ...crowdNames(20_000).map((name) => entry(name))]);

describe('a name in any spelling', () => {
  it.each(HISTORICAL.flatMap(({ name, spellings }) => spellings.map((one) => [one, name])))(
    '“%s” finds %s first, in a dossier and among twenty thousand',
    (spelling, name) => {
      expect(small.search(spelling!)[0]?.id).toBe(name);
      expect(large.search(spelling!)[0]?.id).toBe(name);
    },
  );

  it.each([
    ['trotsky leon', 'Leon Trotsky'],
    ['l. trotsky', 'Leon Trotsky'],
    ['LeonTrotsky', 'Leon Trotsky'],
    ['Trotksy', 'Leon Trotsky'],
    ['Николай Иванович Бухарин', 'Nikolai Bukharin'],
    ['Bukharin, N. I.', 'Nikolai Bukharin'],
    ['I. I. Rubin', 'Isaak Rubin'],
    ['robin page', 'Robin Page Arnot'],
    ['Arnot', 'Robin Page Arnot'],
    ['joseph', 'Joseph Stalin'],
    ['Josef Stalin', 'Joseph Stalin'],
    ['Иосиф Сталин', 'Joseph Stalin'],
    ['DURANTY', 'Walter Duranty'],
    ['walter duranty', 'Walter Duranty'],
    ['walter durante', 'Walter Duranty'],
    ['Shachtman', 'Max Shachtman'],
    ['Feuchtwanger', 'Lion Feuchtwanger'],
    ['new york times', 'New York Times'],
    ['times', 'New York Times'],
    ['ОГПУ', 'OGPU'],
    ['ogpu', 'OGPU'],
    ['Союз', 'Soyuz'],
    ['bolshevik', 'Old Bolsheviks'],
    ['ბერია', 'Beria'],
  ])('“%s” finds %s first', (query, id) => {
    expect(small.search(query)[0]?.id).toBe(id);
    expect(large.search(query)[0]?.id).toBe(id);
  });

  it.each([
    ['tukhach', 'Mikhail Tukhachevsky'],
    ['Tuchatsc', 'Mikhail Tukhachevsky'],
    ['tuk', 'Mikhail Tukhachevsky'],
    ['pyat', 'Yuri Piatakov'],
    ['trotz', 'Leon Trotsky'],
    ['Троц', 'Leon Trotsky'],
    ['Зин', 'Gregory Zinoviev'],
    ['leon tro', 'Leon Trotsky'],
  ])('is found by its beginning: “%s”', (query, id) => {
    expect(small.search(query)[0]?.id).toBe(id);
  });

  it('stays found while it is typed, from the fourth letter on', () => {
    for (const { name, spellings } of HISTORICAL) {
      for (const spelling of spellings) {
        const seen = Array.from({ length: spelling.length - 3 }, (_, n) =>
          small.search(spelling.slice(0, n + 4)).some(({ id }) => id === name),
        );
        expect(seen.filter((found) => !found).length, spelling).toBeLessThanOrEqual(2);
      }
    }
  });

  it('says which form matched, and gives 1 only for a form as it was typed', () => {
    const index = buildSearchIndex([entry('David Riazanov', { names: ['Давид Рязанов'] })]);
    expect(index.search('Рязанов')[0]).toMatchObject({ matched: 'Давид Рязанов' });
    expect(index.search('Давид Рязанов')[0]).toMatchObject({ score: 1, matched: 'Давид Рязанов' });
    expect(index.search('Rjasanow')[0]?.score).toBeLessThan(1);
  });

  it('ranks the nearer sound first where keys are alike', () => {
    const index = buildSearchIndex(
      ['Ivan Chubin', 'Ivan Zubin', 'Ivan Shubin'].map((n) => entry(n)),
    );
    expect(index.search('Schubin')[0]?.id).toBe('Ivan Shubin');
    expect(index.search('Choubine')[0]?.id).toBe('Ivan Shubin');
    expect(index.search('Tschubin')[0]?.id).toBe('Ivan Chubin');
    expect(index.search('Subin')[0]?.id).toBe('Ivan Zubin');
  });

  it('does not answer with names that hold fewer than half of the words', () => {
    const found = small.search('Walter of the secret archive').map(({ matched }) => matched);
    expect(found).not.toContain('Walter Duranty');
  });

  it('breaks a tie by weight, then by name', () => {
    const names = ['Ivan Petrov', 'Anna Petrov', 'Lev Petrov'];
    const index = buildSearchIndex(
      names.map((name) => entry(name, { weight: name === 'Lev Petrov' ? 5 : 1 })),
    );
    const found = index.search('petrov').map(({ id }) => id);
    expect(found).toEqual(['Lev Petrov', 'Anna Petrov', 'Ivan Petrov']);
  });
});

describe('what somebody was', () => {
  it.each([
    ['economist', 'Isaak Rubin'],
    ['novelist', 'Lion Feuchtwanger'],
    ['chief witness', 'Walter Krivitsky'],
    ['jurnalist', 'Walter Duranty'],
  ])('is found by words: “%s”', (query, id) => {
    expect(small.search(query)[0]?.id).toBe(id);
  });

  it('is found among twenty thousand, below names', () => {
    expect(large.search('economist').map(({ id }) => id)).toContain('Isaak Rubin');
    expect(small.search('New York Times').map(({ id }) => id)[0]).toBe('New York Times');
  });

  it('finds a part of a word that no name begins with', () => {
    expect(large.search('chtwang').map(({ id }) => id)).toContain('Lion Feuchtwanger');
  });
});

describe('any question', () => {
  it('that is empty has no answer', () => {
    expect(small.search('')).toEqual([]);
    expect(small.search('  —!?  ')).toEqual([]);
    expect(buildSearchIndex([]).search('trotsky')).toEqual([]);
    expect(small.search('trotsky', { limit: 0 })).toEqual([]);
  });

  it('keeps to the kinds asked for', () => {
    const kinds = small.search('times', { kinds: ['person'] }).map(({ kind }) => kind);
    expect(kinds.every((kind) => kind === 'person')).toBe(true);
    expect(small.search('ogpu', { kinds: ['group'] })[0]?.id).toBe('OGPU');
  });

  it('never throws, answers in order and with no more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const scores = small.search(query, { limit: 5 }).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(5);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it.each(['ж', 'j', 'ch', 'шч ', 'ё', 'a\u0301', '\ud800', 'ש', '👩‍👩‍👧', '-', "'", 'i '])(
    'of many “%s” is answered all the same',
    (unit) => {
      const query = unit.repeat(10_000).slice(0, 10_000);
      expect(large.search(query).length).toBeLessThanOrEqual(20);
    },
  );

  it('finds each by its own name, in any case, composed or not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PEOPLE), ({ id, name }) => {
        for (const form of [name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD')]) {
          expect(large.search(form)[0]).toMatchObject({ id });
        }
      }),
    );
  });

  it('has the same answer every time, and from an index built in steps', () => {
    const steps = searchIndexSteps(PEOPLE);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    for (const query of ['petrov', 'a', 'chief witness', 'Sinowjew']) {
      expect(small.search(query)).toEqual(small.search(query));
      expect(step.value.search(query)).toEqual(small.search(query));
    }
  });

  it('survives names that are empty, long or hostile', () => {
    const hostile = ['', ' ', '-', 'x'.repeat(5000), '__proto__', 'constructor', 'a-'.repeat(500)];
    const index = buildSearchIndex(hostile.map((name) => entry(name, { names: [name, ''] })));
    expect(index.search('constructor')[0]?.id).toBe('constructor');
    expect(index.search('__proto__')[0]?.id).toBe('__proto__');
  });
});
