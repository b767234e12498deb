import { describe, expect, it } from 'vitest';
import type { Claim, Dossier, EventRecord, Person, Source } from '#model/dossier.ts';
import { bundles } from '../bundles.ts';
import { buildClaimIndex } from '../claim-index.ts';
import { facets } from '../facets/count.ts';
import { emptyFilter, selectClaims } from '../filter.ts';
import { dossierOf } from '../testing.ts';
import { quality } from './quality.ts';

type Patch = Partial<Claim> | Partial<Person> | Partial<EventRecord> | Partial<Source>;

/** The dossier that the text describes, with fields of some records replaced. */
function patched(text: string, patches: Record<string, Patch> = {}): Dossier {
  const dossier = dossierOf(text);
  const apply = <T extends { id: string }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, ...patches[record.id] }));
  return {
    ...dossier,
    people: apply(dossier.people),
    events: apply(dossier.events),
    sources: apply(dossier.sources),
    claims: apply(dossier.claims),
  };
}

const indexOf = (text: string, patches?: Record<string, Patch>) =>
  buildClaimIndex(patched(text, patches));
const of = (text: string, patches?: Record<string, Patch>) => quality(indexOf(text, patches));
const cites = (source: string, more: Partial<Claim['evidence'][number]> = {}) => ({
  ...{ source, via: null, at: 'p. 1', quote: null, damaged: false, lang: null, translation: null },
  'name-in-source': {},
  ...more,
});
const named = <T extends { value: string }>(rows: readonly T[], value: string) =>
  rows.find((row) => row.value === value);

describe('how much there is', () => {
  const text =
    'source s; group g; event e; a: x -accuses> y (statement u); b: x -accuses> z (statement u); c: x -knew> y; d: x -knew> g';

  it('counts claims of one statement once, and derived ties apart', () => {
    const { amounts } = of(text, { d: { derived: true } });
    expect(amounts).toEqual({
      ...{ people: 3, groups: 1, events: 1, sources: 1 },
      ...{ claims: 4, written: 3, derived: 1, statements: 2 },
    });
  });

  it('counts each family and its types, in the order of frequency', () => {
    const { families } = of(text, { d: { derived: true } });
    expect(families.map(({ value, claims }) => [value, claims])).toEqual([
      ['accusation', 2],
      ['testimony', 0],
      ['commentary', 0],
      ['pressure', 0],
      ['tie', 2],
    ]);
    expect(named(families, 'tie')?.types).toEqual([
      { value: 'knew', claims: 2, written: 1, derived: 1 },
    ]);
  });
});

describe('evidence', () => {
  it('counts claims with a quotation, and each passage once', () => {
    const quote = cites('s', { quote: 'so he said' });
    const { evidence } = of('source s; a: x -accuses> y; b: x -accuses> z; c: y -accuses> z', {
      a: { evidence: [quote] },
      b: { evidence: [quote, cites('s', { quote: 'gar bled', damaged: true })] },
      c: { evidence: [cites('s')] },
    });
    expect(evidence.quoted.claims).toBe(2);
    expect(evidence.located.claims).toBe(3);
    expect(evidence).toMatchObject({ quotations: 2, garbled: 1, damaged: { claims: 1 } });
  });

  it('counts the quotations of records and roles as well', () => {
    const role = { role: 'judge', group: null, date: null, note: null, attribution: [] };
    const { evidence } = of('source s; person x judge', {
      x: {
        evidence: [cites('s', { quote: 'a judge of the court' })],
        roles: [
          {
            ...role,
            certainty: 'certain',
            basis: 'stated',
            evidence: [cites('s', { at: 'p. 9', quote: 'Judge X' })],
          },
        ],
      },
    });
    expect(evidence.quotations).toBe(2);
  });

  it('is second-hand where no piece was read in the work that says it', () => {
    const { evidence } = of(
      'source s; source p; x -accuses> y (source s via p); x -accuses> z (source s via p) (source p); y -accuses> z (source s via s)',
    );
    expect(evidence.secondhand.claims).toBe(1);
  });

  it('sorts claims by who tells them: any who rejects decides, then any who takes no side', () => {
    const { evidence } = of(
      'x -accuses> y; x -accuses> y (told by t endorses); x -accuses> y (told by t endorses) (told by u neutral); x -accuses> y (told by t neutral) (told by u rejects)',
    );
    expect(evidence.attribution.map(({ value, claims }) => [value, claims])).toEqual([
      ['own', 1],
      ['endorsed', 1],
      ['neutral', 1],
      ['rejected', 1],
    ]);
  });

  it('tells dates that are sure from those that are not, and from none', () => {
    const { evidence } = of(
      'x -accuses> y (on 1936-08); x -accuses> y (on 1930~); x -accuses> y (on 1931?); x -accuses> y',
    );
    expect(evidence.dates.map(({ value, claims }) => [value, claims])).toEqual([
      ['dated', 1],
      ['loose', 2],
      ['undated', 1],
    ]);
  });
});

describe('duress', () => {
  it('of testimony is stated or not; pressure, no pressure, or both', () => {
    const { duress } = of(
      'x -implicates> y; x -confesses> x (duress tortured); x -implicates> z (duress denied); y -implicates> z (duress denied threatened); x -accuses> y (duress tortured)',
    );
    expect(duress).toMatchObject({ testimony: 4, stated: 3, unstated: 1 });
    expect(duress).toMatchObject({ pressure: 2, without: 1, contested: 1 });
    expect(duress.kinds).toEqual([
      { value: 'denied', testimony: 2, claims: 2 },
      { value: 'tortured', testimony: 1, claims: 2 },
      { value: 'threatened', testimony: 1, claims: 1 },
    ]);
  });
});

describe('works', () => {
  const text =
    'source s; source p; source q; source idle; a: x -accuses> y (source s via q); b: x -accuses> z (source s) (source p); c: z -accuses> x (source p); d: z -accuses> y (source p)';

  it('carry claims, carry them alone, and are read or only read of', () => {
    const { works } = of(text);
    expect(named(works, 's')).toMatchObject({ cited: 2, claims: 2, alone: 1, firsthand: true });
    expect(named(works, 'p')).toMatchObject({ cited: 3, claims: 3, alone: 2, firsthand: true });
    expect(named(works, 'q')).toMatchObject({ cited: 1, claims: 0, alone: 0, firsthand: true });
    expect(named(works, 'idle')).toMatchObject({ cited: 0, claims: 0, firsthand: false });
    expect(
      of('source s; source p; source idle; x -accuses> y (source s via p)').gaps.unread,
    ).toEqual(['s']);
  });

  it('alone carry as many claims as rest on one work', () => {
    const { works, single } = of(text);
    expect(works.reduce((sum, { alone }) => sum + alone, 0)).toBe(single.claims.work);
  });

  it('that are not there to be cited are listed by their status', () => {
    const { gaps } = of('source s; source lost', { lost: { status: 'mentioned' } });
    expect(gaps.statuses).toEqual([{ value: 'mentioned', ids: ['lost'] }]);
  });
});

describe('what rests on one work', () => {
  it('is a matter of who says it, not of where it was read', () => {
    const { single } = of(
      'source s; source p; source q; x -accuses> y (source s via p) (source s via q); x -accuses> z (source s) (source p)',
    );
    expect(single.claims).toEqual({ of: 2, work: 1, voice: 1 });
  });

  it('a line of the picture counts all its claims; an endorsing teller is a voice, not a work', () => {
    const { single } = of(
      'source s; source p; x -accuses> y (source s); x -accuses> y (source p); x -accuses> z (source s) (told by t endorses)',
    );
    expect(single.lines).toEqual({ of: 2, work: 1, voice: 0 });
  });

  it('a person is known from the works of the record and of every claim that names the person', () => {
    const found = of('source s; source p; x -accuses> y (source s); z -accuses> y (source p)', {
      x: { evidence: [cites('p')] },
    });
    expect(found.single.people).toEqual({
      of: 3,
      work: 1,
      from: [{ value: 'p', ids: ['z'] }],
    });
    expect(named(found.works, 'p')?.people).toBe(1);
  });
});

describe('contradictions', () => {
  const on = (claim: string) => ({ contradicts: [{ claim, on: 'the weather' }] });
  const text = 'a: x -accuses> y; b: y -accuses> x; c: z -accuses> x';

  it('are pairs, each once, whichever of the two says so', () => {
    const { contradictions } = of(text, { a: on('b'), b: on('a'), c: on('nothing') });
    expect(contradictions).toEqual([{ claims: ['a', 'b'], on: 'the weather' }]);
  });

  it('are closed when one side is taken back or overturned', () => {
    const taken = { date: null, by: null, note: null };
    const { contradictions } = of(text, {
      a: { ...on('b'), retracted: taken },
      c: on('b'),
      b: { overturned: taken },
    });
    expect(contradictions).toEqual([]);
  });

  const figure = (min: number | null, max: number | null, period: string | null = null) => ({
    figure: { what: 'shot', whom: 'officers', min, max, period },
  });

  it('of figures need the same what and whom and ranges that do not meet', () => {
    const { conflicts } = of(text, {
      a: { ...figure(10, 20), ...on('b') },
      b: figure(30, null),
      c: figure(15, 40),
    });
    expect(of(text, { a: figure(10, 20), b: figure(null, 9) }).conflicts).toHaveLength(1);
    expect(conflicts).toEqual([
      { what: 'shot', whom: 'officers', claims: ['a', 'b'], marked: true },
    ]);
    const other = { figure: { ...figure(1, 2).figure, whom: 'sailors' } };
    expect(of(text, { a: figure(10, 20), b: other }).conflicts).toEqual([]);
  });

  it('of figures need times that meet', () => {
    const years = (period: string) =>
      of(text, { a: figure(1, 2, '1936'), b: figure(3, 4, period) });
    expect(years('1936/1938').conflicts).toMatchObject([{ marked: false }]);
    expect(years('1938').conflicts).toEqual([]);
  });
});

describe('stances', () => {
  it('are counted by the event judged, with its parts beside it', () => {
    const { commentary } = of(
      'event trials; event t part of trials; x -judges> t (in t) (stance doubts); y -judges> trials (in trials) (stance defends); y -writes-of> t (in t)',
      { trials: { thesis: 'They did it.' }, t: { thesis: 'He did it.' } },
    );
    const counts = commentary.events.map(({ event, whole, stances, without }) => [
      ...[event, whole, without],
      ...stances.map(({ claims }) => claims),
    ]);
    expect(counts).toEqual([
      ['t', false, 1, 0, 1, 0],
      ['trials', false, 0, 1, 0, 0],
      ['trials', true, 0, 1, 1, 0],
    ]);
    expect(commentary.without).toBe(1);
  });
});

describe('gaps', () => {
  it('are people of whom nothing is said, or only ties, and records without evidence', () => {
    const { gaps } = of('source s; person x; a: y -knew> z', {
      a: { derived: true },
      z: { evidence: [cites('s')] },
    });
    expect(gaps).toMatchObject({ unnamed: ['x'], tied: ['y', 'z'], unevidenced: ['x', 'y'] });
  });
});

describe('the weak points', () => {
  it('are those of which there is a case, with how many of how many', () => {
    const { weak } = of('source s; a: x -accuses> y (source s) (on 1936)', {
      a: { evidence: [cites('s', { quote: 'so he said' })] },
      x: { evidence: [cites('s')] },
      y: { evidence: [cites('s')] },
    });
    expect(weak).toEqual([
      { value: 'people', count: 2, of: 2 },
      { value: 'claims', count: 1, of: 1 },
      { value: 'lines', count: 1, of: 1 },
    ]);
  });

  it('of an empty dossier are none', () => {
    expect(of('').weak).toEqual([]);
  });
});

describe('the figures', () => {
  it('equal what the filters count', () => {
    const index = indexOf(
      'source s; source p; event t; a: x -accuses> y (source s via p); b: x -implicates> y (duress tortured) (certainty probable); c: z -judges> t (in t) (stance doubts)',
      { t: { thesis: 'He did it.' } },
    );
    const found = quality(index);
    const counts = facets(index, emptyFilter);
    for (const { value, claims, types } of found.families) {
      expect(claims).toBe(selectClaims(index, { ...emptyFilter, family: [value] }).claims.length);
      for (const type of types) expect(type.claims).toBe(counts.type.get(type.value));
    }
    for (const { value, cited } of found.works) expect(cited).toBe(counts.source.get(value));
    for (const { value, claims } of found.evidence.certainty) {
      expect(claims).toBe(counts.certainty.get(value as 'certain'));
    }
    expect(found.single.lines.of).toBe(bundles(index, selectClaims(index, emptyFilter)).length);
  });
});
