/** The wording of the timeline, in English. */
import { number, plural } from './en-plural.ts';

export const timeline = {
  title: 'Timeline',
  lead: 'What was said and done, by date. A date that is not sure is drawn as not sure; none is guessed.',
  lanes: 'Lanes',
  lanesBy: { family: 'By kind', person: 'By person or group' },
  kinds: { event: 'Events', life: 'Births and deaths' },
  kind: { event: 'event', born: 'born', died: 'died' },
  born: (name: string) => `${name} is born`,
  died: (name: string) => `${name} dies`,
  zoomIn: 'Closer (+)',
  zoomOut: 'Further (−)',
  earlier: 'Earlier',
  later: 'Later',
  whole: 'Whole period',
  busiest: 'Busiest years',
  picture: 'Items in time',
  keys: 'In the picture the arrow keys go from mark to mark; plus and minus zoom, Shift with an arrow moves the axis.',
  strip: 'Drag to choose a time',
  stripLabel:
    'The axis of time. Drag along it to choose a time in every view; the fields below do the same.',
  chosen: 'A time, in every view',
  clear: 'Clear',
  known: 'As known in',
  knownHow:
    'Leaves out what was surely said, done or told only later, in every view. What has no date may have been known, and stays.',
  knownYear: 'Year up to which it was known',
  everything: 'everything',
  noLimit: 'No limit',
  unknown: (made: number, told: number) =>
    [
      made > 0 ? `${plural(made, 'claim')} made later` : '',
      told > 0 ? `${plural(told, 'act')} that the works cited here tell only later` : '',
    ]
      .filter((part) => part !== '')
      .join(' and '),
  hidden: (what: string) => `Hidden: ${what}.`,
  unplaced: (n: number) =>
    `${plural(n, 'claim')} of that time ${n === 1 ? 'is' : 'are'} dated by the work alone, and in no chosen time.`,
  inView: (items: number, span: string) => `${plural(items, 'item')}, ${span}`,
  outside: (n: number) => `${plural(n, 'item')} ${n === 1 ? 'lies' : 'lie'} before or after.`,
  leftOut: (n: number) =>
    `${plural(n, 'person or group', 'people and groups')} with fewer items ${n === 1 ? 'has' : 'have'} no lane; select one to put it first, or filter.`,
  lane: (name: string, n: number) => `${name}: ${plural(n, 'item')}`,
  openLane: 'Show all',
  closeLane: 'Fewer',
  cluster: (n: number) => `${plural(n, 'item')} close together; opens them`,
  key: 'A sign on a line is a day. A bar is the span that a date leaves open; broken, the date is about, doubted, or only that of the work; faded at an end, the interval has none. A number is that many signs: it opens them. A line beneath a sign: under duress.',
  published: (when: string) => `published ${when}`,
  notAfter: (when: string) => `not after ${when}`,
  duress: 'under duress',
  empty: 'Nothing that passes the filters has a date.',
  caption: (n: number, span: string) => `${plural(n, 'item')} in order of time, ${span}`,
  columns: { date: 'Date', what: 'What', who: 'Who', source: 'Source' },
  more: (n: number) => `Show ${number(n)} more`,
  rest: (n: number) => `${plural(n, 'row')} more on the screen`,
  undated: (n: number) => `${plural(n, 'item')} without a date`,
} as const;
