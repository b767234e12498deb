/** Random small dossiers for property tests (fast-check), dense in every rule that matters. */
import fc from 'fast-check';
import type { Claim, Dossier, Person } from '#model/dossier.ts';
import { blankClaim, blankEvent, blankGroup, blankPerson, blankSource } from '#model/blank.ts';
import { seededRandom } from './random.ts';
import { dossierOf, testVocabulary } from './testing.ts';

const TYPES = Object.keys(testVocabulary.types);
const PATH_TYPES = ['accuses', 'implicates', 'used-to-break', 'used-to-break'];
const DATES = [null, '1931', '1931?', '1932-05', '1930/1933', '1932~', '1932-05-04'];

/**
 * A dossier of some people (one or two of them hubs), a group that is a hub, a trial and its part,
 * and up to `most` claims between them, of every type, with stances, duress, dates, contexts and
 * sources. Half the pressure led to something, mostly to claims of whom it pressed.
 */
export function anyDossier(people = 5, most = 14): fc.Arbitrary<Dossier> {
  return fc
    .record({ seed: fc.noBias(fc.integer()), size: fc.noBias(fc.integer({ min: 1, max: most })) })
    .map(({ seed, size }) => assemble(people, size, seededRandom(seed)));
}

type Random = () => number;

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!;
}

function assemble(count: number, size: number, random: Random): Dossier {
  const people = Array.from({ length: count }, (_, i) => person(i, random));
  const group = { ...blankGroup('g0'), through: false };
  const events = [blankEvent('t0'), { ...blankEvent('t1'), 'part-of': 't0' }];
  const ids = people.map((entity) => entity.id);
  const others = [group, ...events].map((entity) => entity.id);
  const sources = [
    { ...blankSource('s0'), issued: '1932', speaker: 'p0' },
    { ...blankSource('s1'), issued: '1935~', 'original-date': '1931-06' },
    blankSource('s2'),
  ];
  const end = () => pick(random, random() < 0.85 ? ids : others);
  const drawn = Array.from({ length: size }, (_, i) => claim(i, end, random));
  const claims = drawn.map((one) => {
    if (one.family !== 'pressure' || random() < 0.4) return one;
    const effects = drawn.filter((other) => random() < (one.to.includes(other.from!) ? 0.5 : 0.1));
    return { ...one, 'led-to': effects.map((effect) => effect.id) };
  });
  return { ...dossierOf(''), people, groups: [group], events, sources, claims };
}

function person(i: number, random: Random): Person {
  const held = { date: null, certainty: 'certain', basis: 'stated', attribution: [], evidence: [] };
  const roles = ['judge', 'prisoner'].filter(() => random() < 0.4);
  return {
    ...blankPerson(`p${i}`),
    through: random() > 0.1,
    roles: roles.map(
      (role) => ({ role, group: null, ...held, note: null }) as Person['roles'][number],
    ),
  };
}

function claim(i: number, end: () => string, random: Random): Claim {
  const type = pick(random, random() < 0.7 ? PATH_TYPES : TYPES);
  const family = testVocabulary.types[type]!.family;
  const evidence = pick(random, [
    [['s0', null]],
    [['s1', 's0']],
    [
      ['s0', null],
      ['s2', null],
    ],
    [],
  ]);
  const kinds = pick(random, [[], [], ['denied'], ['tortured'], ['tortured', 'denied']]);
  return {
    ...blankClaim(`c${i}`, type, family),
    from: end(),
    to: random() < 0.85 ? [end()] : [end(), end()],
    date: pick(random, DATES),
    context: pick(random, [null, 't0', 't1']),
    certainty: pick(random, ['certain', 'certain', 'probable', 'disputed']),
    stance: family === 'commentary' ? pick(random, ['defends', 'condemns']) : null,
    mode: random() < 0.9 ? 'made' : 'denied',
    duress: kinds.map((kind) => ({ kind, by: null, claim: null })),
    evidence: evidence.map(([source, via]) => ({
      source: source!,
      via: via ?? null,
      at: 'p. 1',
      quote: null,
      damaged: false,
      lang: null,
      translation: null,
      'name-in-source': {},
    })),
  };
}

/** A filter with a few conditions, or none. */
export const anyFilterPart = fc.record(
  {
    family: fc.subarray(['accusation', 'testimony', 'pressure', 'tie'] as const, { minLength: 1 }),
    type: fc.subarray(TYPES, { minLength: 1 }),
    role: fc.subarray(['judge', 'prisoner', 'nobody'], { minLength: 1 }),
    kind: fc.subarray(['person', 'group', 'event'] as const, { minLength: 1 }),
    stance: fc.subarray(['defends', 'doubts', 'condemns'], { minLength: 1 }),
    event: fc.subarray(['t0', 't1'], { minLength: 1 }),
    source: fc.subarray(['s0', 's1', 's2'], { minLength: 1 }),
    claim: fc.subarray(['c0', 'c1', 'c2', 'c5'], { minLength: 1 }),
    during: fc.constantFrom('1931', '1932', '1930/1932', '1932-05', '../1931'),
    strict: fc.boolean(),
    known: fc.constantFrom('1931', '1932-05-04', '1930/1931', '1940'),
    duress: fc.subarray(['none-stated', 'any', 'denied', 'tortured'], { minLength: 1 }),
    certainty: fc.subarray(['certain', 'probable', 'disputed'] as const, { minLength: 1 }),
  },
  { requiredKeys: [] },
);
