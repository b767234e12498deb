/** Path queries against a bare search and against graphology's, in one run and as ratios. */
import { pathToFileURL } from 'node:url';
import { DirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { PARTS } from '#graph/adjacency.ts';
import { buildClaimIndex, type ClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter, facets, type Filter } from '#graph/filter.ts';
import { findPaths } from '#graph/paths/find-paths.ts';
import { type PathQuery, pathQuery } from '#graph/paths/path-query.ts';
import { compileRules, UNUSABLE } from '#graph/paths/rules.ts';
import { seededRandom } from '#graph/random.ts';
import { bareGraph, bareSearch } from './bare.ts';
import { generateDossier } from './generate.ts';
import { generatedVocabulary } from './vocabulary.ts';

export interface Row {
  readonly name: string;
  readonly value: string;
  readonly goal?: string;
  readonly met?: boolean;
}

const PAIRS = 400;
const ROUNDS = 20;
const SEED = 1937;

/** The queries measured: what a path may use, and how wide that makes the graph. */
const QUESTIONS: readonly { name: string; options: Options }[] = [
  { name: 'default families, forward', options: { direction: 'forward', filter: emptyFilter } },
  { name: 'all families, forward', options: { direction: 'forward', filter: allFamilies() } },
  { name: 'all families, any direction', options: { direction: 'any', filter: allFamilies() } },
];

type Options = Pick<PathQuery, 'direction' | 'filter'>;

/** Measures a generated dossier of that size. */
export async function benchPaths(size: { people: number; claims: number }): Promise<Row[]> {
  const dossier = generateDossier(size.people, size.claims, SEED);
  const { value: index, ms: build } = best(4, () => buildClaimIndex(dossier));
  const label = `${size.people.toLocaleString('en')}/${size.claims.toLocaleString('en')}`;
  const { ms: counting } = best(5, () => facets(index, { ...emptyFilter, during: '1930/1939' }));
  const perEdge = pathBytes(index) / index.adjacency.out.ends.length;
  return [
    ...QUESTIONS.flatMap(({ name, options }) => questionRows(index, `${label}, ${name}`, options)),
    atMost(`${label}: counts of all facets`, counting, 15, ' ms'),
    atMost(`${label}: index built in`, build, 150, ' ms'),
    atMost(`${label}: path index, bytes an edge`, perEdge, 30, ''),
  ];
}

/** One question asked of many pairs, beside the same pairs in the same edges elsewhere. */
function questionRows(index: ClaimIndex, label: string, options: Options): Row[] {
  const { direction, filter } = options;
  const ask = (from: string, to: string, count: number | null) =>
    findPaths(
      index,
      pathQuery(from, to, { direction, filter: copyOf(filter), count, maxLength: 50 }),
    );
  const pairs = somePairs(index, (from, to) => ask(from, to, 1).paths.length > 0);
  const edges = usableEdges(index, options);
  const bare = bareSearch(bareGraph(index.entities.length, edges));
  const peer = new DirectedGraph();
  for (const { id } of index.entities) peer.addNode(id);
  for (const [a, b] of edges) peer.mergeEdge(index.entities[a]!.id, index.entities[b]!.id);
  const numbers = pairs.map(
    ([from, to]) => [index.entityNumber.get(from)!, index.entityNumber.get(to)!] as const,
  );
  const [ours, bareTime, theirs] = interleaved([
    () => pairs.forEach(([from, to]) => ask(from, to, 1)),
    () => numbers.forEach(([from, to]) => bare(from, to)),
    () => pairs.forEach(([from, to]) => bidirectional(peer, from, to)),
  ]) as [number, number, number];
  const { ms: all } = best(3, () => pairs.forEach(([from, to]) => ask(from, to, null)));
  const { ms: ten } = best(3, () => pairs.forEach(([from, to]) => ask(from, to, 10)));
  const each = (ms: number) => `${((ms * 1000) / pairs.length).toFixed(1)} µs`;
  return [
    { name: `${label}: one shortest chain`, value: each(ours) },
    { name: `${label}: bare search`, value: each(bareTime) },
    { name: `${label}: graphology-shortest-path`, value: each(theirs) },
    atMost(`${label}: one shortest chain ÷ bare`, ours / bareTime, 1.5, '×'),
    atLeast(`${label}: graphology ÷ one shortest chain`, theirs / ours, 5, '×'),
    { name: `${label}: all shortest chains`, value: each(all) },
    { name: `${label}: ten best chains`, value: each(ten) },
  ];
}

/** A new filter of the same values, as an interface makes one for each query. */
function copyOf(filter: Filter): Filter {
  const { family, type, role, kind, stance, event } = filter;
  const { source, during, strict, duress, certainty } = filter;
  return { family, type, role, kind, stance, event, source, during, strict, duress, certainty };
}

/** Every family and, by naming every type, the ties that connect everybody too. */
function allFamilies(): Filter {
  return { ...emptyFilter, type: Object.keys(generatedVocabulary.types) };
}

/** Pairs of people between whom there is a path; the same for the same dossier. */
function somePairs(
  index: ClaimIndex,
  connected: (from: string, to: string) => boolean,
): [string, string][] {
  const random = seededRandom(SEED);
  const people = index.dossier.people;
  const someone = () => people[Math.floor(random() * people.length)]!.id;
  const pairs: [string, string][] = [];
  for (let tries = 0; pairs.length < PAIRS && tries < 100 * PAIRS; tries++) {
    const [from, to] = [someone(), someone()];
    if (from !== to && connected(from, to)) pairs.push([from, to]);
  }
  return pairs;
}

/** The edges between people that the question may use, in the direction of travel. */
function usableEdges(index: ClaimIndex, options: Options): [number, number][] {
  const { use, pass, ahead } = compileRules(index, pathQuery('', '', options));
  return ahead.flatMap(({ rows }) =>
    index.entities.flatMap((_, from) => {
      const edges: [number, number][] = [];
      for (let i = rows.bounds[PARTS * from]!; i < rows.bounds[PARTS * (from + 1)]!; i++) {
        const to = rows.ends[i]!;
        if (pass[from] === 1 && pass[to] === 1 && use[rows.codes[i]!] !== UNUSABLE) {
          edges.push([from, to]);
        }
      }
      return edges;
    }),
  );
}

/** All that a path query reads of the index under the default constraints. */
function pathBytes({ adjacency, ledTo, ledBy, entity }: ClaimIndex): number {
  const columns = [adjacency.out, adjacency.in].flatMap((rows) => Object.values(rows));
  const led = [ledTo, ledBy].flatMap((lists) => Object.values(lists));
  const arrays = [...columns, ...led, entity.through, entity.throughPeople] as Uint8Array[];
  return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}

function best<T>(rounds: number, run: () => T): { value: T; ms: number } {
  let ms = Infinity;
  let value!: T;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    value = run();
    ms = Math.min(ms, performance.now() - start);
  }
  return { value, ms };
}

/** The best time of each, turn by turn, so that all meet the same machine. */
function interleaved(runs: readonly (() => void)[]): number[] {
  const times = runs.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    runs.forEach((run, i) => {
      times[i] = Math.min(times[i]!, best(1, run).ms);
    });
  }
  return times;
}

function atMost(name: string, value: number, limit: number, unit: string): Row {
  return { name, value: show(value, unit), goal: `≤ ${limit}${unit}`, met: value <= limit };
}

function atLeast(name: string, value: number, limit: number, unit: string): Row {
  return { name, value: show(value, unit), goal: `≥ ${limit}${unit}`, met: value >= limit };
}

function show(value: number, unit: string): string {
  return `${value.toFixed(2)}${unit}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const size of [
    { people: 2_000, claims: 8_000 },
    { people: 20_000, claims: 80_000 },
  ]) {
    for (const { name, value, goal, met } of await benchPaths(size)) {
      const verdict =
        goal === undefined ? '' : `  (goal ${goal}: ${met === true ? 'met' : 'MISSED'})`;
      console.log(`${name.padEnd(74)} ${value}${verdict}`);
    }
  }
}
