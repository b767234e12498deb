/** The wording of the page of data quality, in English. */
import { number, plural } from './en-plural.ts';
import type { Widened } from './widened.ts';

const some = (n: number, of: number) =>
  n === of ? (of === 1 ? 'The only' : `All ${number(of)}`) : `${number(n)} of ${number(of)}`;
const are = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** A weak point: the figure, and the words that follow it. */
type Weak = (n: number, of: number) => readonly [figure: string, words: string];

const weakPoints = {
  unread: (n, of) => [
    some(n, of),
    `${are(of, 'work', 'works')} cited ${are(n, 'was', 'were')} not read, but found in another work that quotes or reports ${are(n, 'it', 'them')}.`,
  ],
  people: (n, of) => [
    some(n, of),
    `${are(of, 'person is', 'people are')} known from one work only.`,
  ],
  claims: (n, of) => [
    some(n, of),
    `${are(of, 'claim or tie rests', 'claims and ties rest')} on one work only.`,
  ],
  lines: (n, of) => [
    some(n, of),
    `${are(of, 'line', 'lines')} of the picture ${are(n, 'rests', 'rest')} on one work, however many claims they join.`,
  ],
  duress: (n, of) => [
    some(n, of),
    `pieces of testimony ${are(n, 'comes', 'come')} without a word on whether there was duress.`,
  ],
  contradictions: (n) => [
    number(n),
    `${are(n, 'pair of claims contradicts', 'pairs of claims contradict')} each other, and neither of the two has been retracted or overturned.`,
  ],
  figures: (n) => [
    number(n),
    `${are(n, 'pair of figures for the same thing does not agree', 'pairs of figures for the same thing do not agree')}.`,
  ],
  quotation: (n, of) => [
    some(n, of),
    `${are(of, 'claim', 'claims')} ${are(n, 'has', 'have')} no quotation.`,
  ],
  undated: (n, of) => [
    some(n, of),
    `${are(of, 'claim', 'claims')} ${are(n, 'is', 'are')} undated.`,
  ],
  uncertain: (n, of) => [
    some(n, of),
    `${are(of, 'claim', 'claims')} ${are(n, 'is', 'are')} less than certain to have been made.`,
  ],
  inferred: (n, of) => [
    some(n, of),
    `${are(of, 'claim', 'claims')} ${are(n, 'is', 'are')} the curators’ reading of the source rather than its words.`,
  ],
  rejected: (n, of) => [
    some(n, of),
    `${are(of, 'claim', 'claims')} ${are(n, 'is', 'are')} known from somebody who rejects what ${are(n, 'it says', 'they say')}.`,
  ],
  garbled: (n, of) => [
    some(n, of),
    `${are(of, 'passage', 'passages')} quoted ${are(n, 'is', 'are')} garbled where we read ${are(n, 'it', 'them')}.`,
  ],
  unnamed: (n, of) => [some(n, of), `${are(of, 'person appears', 'people appear')} in no claim.`],
  unevidenced: (n, of) => [
    some(n, of),
    `${are(of, 'record of a person, group or event cites', 'records of people, groups and events cite')} no source of ${are(n, 'its', 'their')} own.`,
  ],
} satisfies Record<string, Weak>;

export const quality = {
  title: 'How far to trust this dossier',
  lead: 'Every figure here is counted from the dossier when this page opens, whatever the filters are. A claim is written by the curators from a source; a tie is derived from the roles, parts and members that they recorded.',
  contents: 'On this page',
  weakTitle: 'What is weak',
  weakNone: 'Nothing that these figures could show.',
  weakPoints: weakPoints as Record<string, Weak>,

  all: 'All',
  written: 'Written',
  derived: 'Derived',
  claims: 'Claims',
  share: 'Share',
  none: 'None.',

  amounts: {
    title: 'How much there is',
    people: 'people',
    groups: 'groups',
    events: 'events',
    sources: 'sources',
    written: 'claims written',
    statements: 'statements',
    derived: 'ties derived',
    lead: 'A statement is one utterance: a sentence that accuses three people of two things may be several claims.',
    families: 'Claims and ties by family',
    family: 'Family',
    types: 'Claims and ties by type',
    type: 'Type',
    allTypes: (n: number) => `All ${plural(n, 'type')}`,
  },

  single: {
    title: 'What rests on one work',
    lead: 'Two claims are independent if different works say them; where we read those works does not matter. A voice is what makes a line of the picture wide: a work counts unless its author rejects the claim, and a teller who endorses it adds one.',
    caption: 'What rests on one work or one voice',
    what: 'Of all',
    count: 'Number',
    work: 'On one work',
    voice: 'On one voice, or none',
    rows: { claims: 'claims and ties', lines: 'lines of the picture', people: 'people' },
    peopleTitle: 'People known from one work',
  },

  works: {
    title: 'Work by work',
    lead: 'A work says a claim itself, or is where another work that says it was read; “cited” counts both, as the filter does.',
    caption: 'What rests on each work',
    work: 'Work',
    reliability: 'Reliability',
    read: 'Read',
    cited: 'Cited',
    claims: 'Says',
    alone: 'Says alone',
    people: 'People known from it alone',
    bar: 'Says; dark, alone',
    sortBy: (column: string) => `Sort by: ${column}`,
    itself: 'itself',
    inAnother: 'in another',
    notCited: '–',
    all: (n: number) => `Show all ${n} works`,
    fewer: 'Show fewer',
    statuses: {
      cited: 'cited',
      mentioned: 'mentioned only',
      alleged: 'alleged to exist',
      forged: 'forged',
    },
  },

  evidence: {
    title: 'Evidence',
    lead: (all: number, garbled: number) =>
      `${plural(all, 'passage')} ${are(all, 'is', 'are')} quoted, ${garbled === 0 ? 'none' : number(garbled)} of them garbled.`,
    caption: 'How claims are documented',
    what: 'Claims with',
    rows: {
      quoted: 'a quotation',
      located: 'a place in the work',
      secondhand: 'evidence at second hand only',
      damaged: 'garbled evidence',
    },
    basis: 'How far it is in the source',
    basisWords: {
      stated: 'stated in it',
      interpreted: 'interpreted by the curators',
      inferred: 'inferred by the curators',
    } as Record<string, string>,
    certainty: 'That it was said or done',
    attribution: 'Whose words we have',
    attributionWords: {
      own: 'the speaker’s own text',
      endorsed: 'a teller’s, who endorses it',
      neutral: 'a teller’s, who takes no side',
      rejected: 'a teller’s, who rejects it',
    },
    dates: 'When it was said or done',
    datesWords: {
      dated: 'dated',
      loose: 'dated about, or doubtfully',
      undated: 'undated',
    },
  },

  duress: {
    title: 'Duress',
    lead: 'Of testimony, confessions included. That nothing is stated does not mean that there was none: only that no source here speaks of it.',
    caption: 'What is stated of duress in testimony',
    what: 'Testimony',
    rows: {
      unstated: 'nothing is stated',
      pressure: 'pressure is stated',
      without: 'no pressure is vouched for: denied, or only supposed',
      contested: 'contested: both are stated',
    },
    kinds: 'Kinds of duress',
    kind: 'Kind',
    inTestimony: 'In testimony',
    inAll: 'In all claims',
  },

  conflicts: {
    title: 'Open contradictions',
    lead: 'Pairs of claims of which one says that it contradicts the other, unless either has been retracted or overturned.',
    on: (what: string) => `On ${what}`,
    against: 'against',
    caption: 'Figures for the same thing that cannot both be right',
    what: 'Of what',
    one: 'One says',
    other: 'Another says',
    marked: 'Listed above',
    yes: 'yes',
    no: 'no',
    unknownSpeaker: 'Nobody named',
    range: (min: number | null, max: number | null) => {
      if (min === null) return max === null ? '?' : `up to ${number(max)}`;
      if (max === null) return `${number(min)} or more`;
      return min === max ? number(min) : `${number(min)}–${number(max)}`;
    },
  },

  stances: {
    title: 'Commentary and its stances',
    lead: 'Stances are toward the thesis of the event. A judgement of a whole is not counted for its parts.',
    caption: 'Commentary on each event with a thesis, by stance',
    event: 'Event',
    withParts: 'with its parts',
    without: 'takes none',
    total: 'All commentary',
  },

  gaps: {
    title: 'What is missing',
    unnamed: 'People in no claim',
    tied: 'People in derived ties only',
    unevidenced: 'Records without evidence of their own',
    unread: 'Works cited, but read only in another',
    status: (status: string) => `Works ${status}`,
  },
} as const;

export type QualityMessages = Widened<typeof quality>;
