/**
 * Search by name beside bare Fuse.js and MiniSearch, in one run: twenty thousand people with three
 * spellings each (BGN, ALA-LC, scholarly), asked for by spellings that are not in the index, typed
 * letter by letter. All three answer the same questions; Fuse.js, which takes seconds for what the
 * others do at once, gets only every so many of them, and the rows beside it say so.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildSearchIndex, searchIndexSteps } from '#search/index.ts';
import { pathToFileURL } from 'node:url';
import { percentile, printRows, type Row } from './rows.ts';
import { generateNames, slip, spell, type GeneratedName } from './spellings.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** The ids of the best five. */
type Ask = (query: string) => readonly string[];

interface Question {
  readonly query: string;
  readonly id: string;
  readonly slipped: boolean;
}

const SEED = 1936;
const FRAME = 16.7;
/** Questions for our own recall, for all three side by side, and for timing Fuse.js. */
const MANY = 800;
const SHARED = 80;
const TIMED = 8;

/** Rows for `size` people. */
export function benchSearch(size = 20_000): Row[] {
  const names = generateNames(size, SEED);
  const people = names.map(({ id, cyrillic }): Person => ({
    ...{ id, name: spell(cyrillic, 'bgn') },
    others: [spell(cyrillic, 'alaLc'), spell(cyrillic, 'scholarly')],
  }));
  const { ask: ours, building, longest } = oursOver(people);
  const [fuse, mini] = [fuseOver(people), miniOver(people)];

  const asked = questions(names, MANY);
  const spelt = recall(
    ours,
    asked.filter(({ slipped }) => !slipped),
  );
  const slipped = recall(
    ours,
    asked.filter((question) => question.slipped),
  );
  const shared = asked.slice(0, SHARED);
  const beside = [ours, fuse, mini].map((ask) => recall(ask, shared));
  const own = keystrokes(ours, asked.slice(0, 200));
  const timed = asked.slice(0, TIMED);
  const times = [ours, fuse, mini].map((ask) => keystrokes(ask, timed));
  const [ownTime, fuseTime, miniTime] = times.map((some) => percentile(some, 50));
  return [
    {
      name: `search: index of ${size} people`,
      value: `${building.toFixed(0)} ms, in steps of at most ${longest.toFixed(0)} ms`,
    },
    {
      name: 'search: other spellings, recall at 1 and 5',
      value: `${percent(spelt.first)} and ${percent(spelt.among)} of ${spelt.count}`,
      ...{ goal: '100 % at 5', met: spelt.among === 1 },
    },
    {
      name: 'search: with a slip besides, recall at 1 and 5',
      value: `${percent(slipped.first)} and ${percent(slipped.among)} of ${slipped.count}`,
    },
    row(
      `search: recall at 1, ${SHARED} questions`,
      beside.map(({ first }) => percent(first)),
    ),
    row(
      `search: recall at 5, ${SHARED} questions`,
      beside.map(({ among }) => percent(among)),
    ),
    {
      name: 'search: median and p95 a keystroke',
      value: `${percentile(own, 50).toFixed(2)} and ${percentile(own, 95).toFixed(2)} ms`,
      ...{ goal: `p95 under ${FRAME} ms`, met: percentile(own, 95) < FRAME },
    },
    row(
      `search: median a keystroke, ${TIMED} questions`,
      times.map((some) => ms(some, 50)),
    ),
    row(
      `search: p95 a keystroke, ${TIMED} questions`,
      times.map((some) => ms(some, 95)),
    ),
    {
      name: 'search: median a keystroke, compared',
      value: `${against(fuseTime, ownTime)} than Fuse.js, ${against(miniTime, ownTime)} than MiniSearch`,
    },
  ];
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const ms = (times: readonly number[], p: number) => `${percentile(times, p).toFixed(2)} ms`;
/** How many times faster (or slower) ours is. */
const against = (theirs = NaN, own = NaN) =>
  theirs >= own
    ? `${(theirs / own).toFixed(1)} times faster`
    : `${(own / theirs).toFixed(1)} times slower`;

function row(name: string, [own, fuse, mini]: readonly string[]): Row {
  return { name, value: `${own} (Fuse.js ${fuse}, MiniSearch ${mini})` };
}

/**
 * By turns in each system, whole and by surname alone (only surnames that one person has), as they
 * are and with a slip of the finger.
 */
function questions(names: readonly GeneratedName[], count: number): Question[] {
  const surname = (cyrillic: string) => cyrillic.split(' ').at(-1)!;
  const bearers = new Map<string, number>();
  for (const { cyrillic } of names) {
    bearers.set(surname(cyrillic), (bearers.get(surname(cyrillic)) ?? 0) + 1);
  }
  const systems = ['german', 'french', 'press', 'cyrillic'] as const;
  return Array.from({ length: count }, (_, i) => {
    const { id, cyrillic } = names[Math.floor((i * names.length) / count)]!;
    const alone = i % 8 < 4 && bearers.get(surname(cyrillic)) === 1;
    const asked = alone ? surname(cyrillic) : cyrillic;
    const system = systems[i % 4]!;
    const written = system === 'cyrillic' ? asked : spell(asked, system);
    const slipped = i % 16 >= 8;
    return { id, slipped, query: slipped ? slip(written, i) : written };
  }).sort((a, b) => hash(a.id) - hash(b.id));
}

/** So that the first few questions are of every sort. */
function hash(id: string): number {
  let value = SEED;
  for (const char of id) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}

function oursOver(people: readonly Person[]) {
  const entries = people.map(({ id, name, others }) => ({
    ...{ id, kind: 'person' as const, name, names: others, text: '', weight: 0 },
  }));
  const started = performance.now();
  const index = buildSearchIndex(entries);
  const building = performance.now() - started;
  let longest = 0;
  const steps = searchIndexSteps(entries);
  for (let done: boolean | undefined = false; done !== true;) {
    const before = performance.now();
    done = steps.next().done;
    longest = Math.max(longest, performance.now() - before);
  }
  const ask: Ask = (query) => index.search(query, { limit: 5 }).map(({ id }) => id);
  return { ask, building, longest };
}

function fuseOver(people: readonly Person[]): Ask {
  const fuse = new Fuse(people, { keys: ['name', 'others'], ignoreDiacritics: true });
  return (query) => fuse.search(query, { limit: 5 }).map(({ item }) => item.id);
}

function miniOver(people: readonly Person[]): Ask {
  const index = new MiniSearch({ fields: ['name', 'others'] });
  index.addAll(people.map(({ id, name, others }) => ({ id, name, others: others.join(' ') })));
  return (query) =>
    index
      .search(query, { fuzzy: 0.2, prefix: true })
      .slice(0, 5)
      .map(({ id }) => String(id));
}

/** The shares of questions whose answer comes first, and among the first five. */
function recall(ask: Ask, asked: readonly Question[]) {
  let first = 0;
  let among = 0;
  for (const { query, id } of asked) {
    const hits = ask(query);
    if (hits[0] === id) first++;
    if (hits.includes(id)) among++;
  }
  return { first: first / asked.length, among: among / asked.length, count: asked.length };
}

/** How long each keystroke takes while every question is typed. */
function keystrokes(ask: Ask, asked: readonly Question[]): number[] {
  const times: number[] = [];
  for (const { query } of asked) {
    for (let end = 1; end <= query.length; end++) {
      const started = performance.now();
      ask(query.slice(0, end));
      times.push(performance.now() - started);
    }
  }
  return times;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  printRows(benchSearch());
}
