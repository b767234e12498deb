/** The wording of Trace, in English. */
import { number, plural } from './en-plural.ts';

const hops = (n: number) => plural(n, 'step');

export const trace = {
  title: 'Trace a chain',
  lead: 'Who said what against whom, step by step, with the evidence for each.',
  from: 'From',
  to: 'To',
  pick: 'A name, in any spelling',
  swap: 'Swap the two',
  anybody: {
    'any:accuser': 'any accuser',
    'any:commentator': 'any commentator',
  },
  or: ' or ',
  and: ' and ',
  direction: 'Direction',
  directions: {
    forward: 'Forward: speaker to target',
    backward: 'Backward: target to speaker',
    any: 'Either way',
  },
  via: 'Pass through',
  vias: {
    people: 'people only',
    groups: 'people and groups',
    events: 'people and events',
    all: 'people, groups and events',
  },
  more: 'Constraints',
  moreSet: (n: number) => `Constraints (${n} set)`,
  within: 'Within one case',
  anyCase: 'any case',
  time: 'Order in time',
  times: {
    no: 'any order',
    yes: 'no step before the last',
    strict: 'surely none before the last, all dated',
  },
  duress: 'Duress',
  duresses: {
    no: 'with or without',
    yes: 'no claim under pressure',
    strict: 'only claims said to be free of it',
  },
  through: 'Only through',
  avoid: 'Not through',
  withoutSource: 'Without the source',
  add: 'Add',
  addSource: 'Leave out a source…',
  remove: (name: string) => `Remove ${name}`,
  roster: 'Also ties that connect everybody (membership, part in an event); weak',
  maxLength: 'At most so many steps',
  count: 'Number of chains',
  countAll: 'all shortest',
  clear: 'Clear the constraints',
  badNumber: (most: number) => `A whole number from 1 to ${number(most)}`,
  families: (names: string) => `Follows ${names}. Choose others in the filters.`,

  picture: 'The chains, from left to right',
  claims: (n: number) => plural(n, 'claim'),
  underDuress: 'under duress',
  weakLine: 'weak',

  found: (n: number, least: number, most: number) =>
    least === most
      ? `${n === 1 ? 'One chain' : `${n} chains`} of ${hops(least)}`
      : `${n} chains of ${least} to ${most} steps`,
  foundShortest: (n: number, length: number) =>
    `${n === 1 ? 'One shortest chain' : `${n} shortest chains`} of ${hops(length)}`,
  truncated: (n: number) => `There may be more; the first ${n} are shown.`,
  askMore: 'Show the next best too',
  chain: (k: number, n: number) => `Chain ${k} of ${n}`,
  chains: 'Chains',
  next: 'Next chain',
  previous: 'Previous chain',
  keys: 'Left and right arrows step from chain to chain.',
  best: 'best attested',
  bestIs: (k: number, length: number) => `The best attested is chain ${k}, of ${hops(length)}.`,
  goBest: 'Show it',
  awaited: {
    chains: 'Looking for chains…',
    best: 'Looking for the best-attested chain…',
    dependence: 'Looking for what every chain depends on…',
  },
  stop: 'Stop',
  stopped: 'The search was stopped before there was an answer.',
  bestUnknown: 'The search for the best-attested chain was given up.',
  weakest: 'the weakest step of this chain',
  weak: 'weak: a tie that connects everybody',
  evidence: 'Evidence',
  note: (n: number) => `Note ${n}`,
  how: 'How to read a chain',
  howText: [
    'Forward follows who spoke against whom: from the accuser to the accused, and on to those whom the accused named in turn. Pressure comes before the testimony that it led to.',
    'Constraints hold before the search, so that a chain which passes them is not missed behind a shorter one which does not.',
    'Beside the shortest stands the best attested: more independent works, more reliable ones, less doubt. Its weakest step is marked, and so is what every chain depends on.',
  ],
  readAs:
    'A chain shows who said or did what to whom. That two claims share a person is not yet an argument.',

  rests: 'What this rests on',
  restsOnOne: 'This chain rests on one source: ',
  breaks: 'Every chain breaks without any one of these:',
  breaksSource: 'the source',
  breaksClaim: 'the claim',
  breaksNothing: 'No single source, person or claim breaks every chain.',
  breaksUnsure: 'The search for more was given up.',

  points: {
    forward: 'to',
    backward: 'from, against the order of reading',
    both: 'to and from',
    neither: 'with',
  },
  andBest: ', and the best attested',
  oneReading: 'All of this was read in one page: ',

  readIn: 'read in',
  copyTitle: (from: string, to: string) => `From ${from} to ${to}`,

  none: 'No path.',
  reasons: {
    'no-claims-from-source': (a: string) => `Under these filters nothing leads away from ${a}.`,
    'no-claims-to-target': (_a: string, b: string) => `Under these filters nothing leads to ${b}.`,
    'waypoint-filtered': () =>
      'Under these filters no chain can pass through one of those that it must pass.',
    filtered: () => 'The two are linked, but not by claims that pass these filters.',
    disconnected: (a: string, b: string) =>
      `No chain of claims in this dossier links ${a} to ${b}, whatever is given up. (Hubs, such as the police or the state, are never passed through.)`,
    'not-searched': () =>
      'None was found as far as was searched; longer chains were not. Narrow the constraints, or allow more steps.',
    'too-long': () => 'The only chains are longer than asked for.',
  },
  nearest: (what: string, length: number) =>
    `Nearest: without ${what} there is a chain of ${hops(length)}.`,
  nearestRoster: (length: number) =>
    `Nearest: with ties that connect everybody there is a (weak) chain of ${hops(length)}.`,
  showNearest: 'Show it',
  constraints: {
    family: 'the choice of families',
    type: 'the choice of types',
    role: 'the choice of roles',
    kind: 'the choice of kinds',
    stance: 'the choice of stances',
    entity: 'the choice of people and groups',
    event: 'the choice of events',
    claim: 'the choice of claims',
    source: 'the choice of sources',
    during: 'the span of time',
    known: 'the time at which it was known',
    strict: 'the strict reading of dates',
    duress: 'the choice of duress',
    certainty: 'the choice of certainty',
    direction: 'the direction',
    via: 'the limit on what is passed through',
    through: 'those who must be passed',
    avoid: 'those who may not be passed',
    chronological: 'the order in time',
    'without-duress': 'the condition on duress',
    'without-source': 'the sources left out',
    'max-length': 'the limit of length',
    within: 'the limit to one case',
    roster: 'leaving out ties that connect everybody',
  },
  wrong: {
    'unknown-entity': (value: string) => `Nobody here is known as “${value}”.`,
    'unknown-event': (value: string) => `No event is known as “${value}”.`,
    'unknown-source': (value: string) => `No source is known as “${value}”.`,
    'same-ends': () => 'Choose two different ends.',
    'avoided-end': (value: string) => `${value} is an end of the chain and cannot be avoided too.`,
    'avoided-waypoint': (value: string) => `${value} cannot be passed and avoided at once.`,
    'waypoint-is-end': (value: string) =>
      `${value} is an end of the chain already; take it out of “Only through”.`,
    'too-short-for-waypoints': (value: string) =>
      `${hops(Number(value))} leave no room for all that must be passed.`,
    'type-outside-families': () =>
      'The claim types chosen belong to none of the families chosen; leave out one of the two.',
    'invalid-max-length': (value: string) => `“${value}” is no number of steps.`,
    'invalid-count': (value: string) => `“${value}” is no number of chains.`,
  },
  nothingDrawn: 'There is no chain to draw.',
  start: 'Choose both ends to see the chains between them.',
  examples: 'Or begin with one of these',
} as const;
