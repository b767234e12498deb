/** One question as several tasks, each asked of many pairs beside the yardsticks and the peers. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { findPaths } from '#graph/paths/find-paths.ts';
import { MOST_SHORTEST, type PathQuery, pathQuery } from '#graph/paths/path-query.ts';
import { bareAllShortest } from '../bare-all-shortest.ts';
import { type BareEdge, bareGraph } from '../bare-graph.ts';
import { bareNextBest } from '../bare-next-best.ts';
import { bareSearch } from '../bare-search.ts';
import { testedSearch } from '../bare-tested.ts';
import { requireEqual } from './agree.ts';
import { edgesBetweenPeople, pairsInTime, passesOf, somePairs } from './edges.ts';
import { cytoscapes, graphology, ngraph } from './peers.ts';
import { copyOf, type Question } from './questions.ts';

/** Something to be timed: what it does for the pair of that place. */
export interface Contender {
  readonly name: string;
  readonly ask: (pair: number) => unknown;
  /** Too slow to be asked of every pair. */
  readonly slow?: boolean;
}

export interface Task {
  readonly name: string;
  readonly ours: Contender;
  /** The first is the one that the goal is judged by. */
  readonly bare: readonly Contender[];
  readonly peers: readonly Contender[];
  readonly pairs: number;
  /** How much longer than the first yardstick we may take; null: only shown. */
  readonly goal: number | null;
}

export const NEXT_BEST = 10;
export const LONGEST = 12;
/** Cytoscape and Brandes are asked only up to this many people. */
const SMALL = 2_000;
const SEED = 1937;
/** Chronological questions are slower, and fewer are asked. */
const IN_TIME = 12;

/** `count` pairs that are joined are asked about. */
export function tasksOf(index: ClaimIndex, question: Question, count: number): Task[] {
  const { direction, filter } = question;
  const passes = passesOf(index, question);
  const everyEdge = edgesBetweenPeople(index, direction);
  const edges = everyEdge.filter(([, , claim]) => passes(claim));
  const size = index.entities.length;
  const graph = bareGraph(size, edges);
  const one = bareSearch(graph);
  const tested = testedSearch(bareGraph(size, everyEdge, true), passes);
  const all = bareAllShortest(graph);
  const ten = bareNextBest(graph);
  const near = (from: number, to: number) => (one(from, to)?.length ?? Infinity) <= LONGEST + 1;
  const connected = (from: string, to: string) =>
    findPaths(index, pathQuery(from, to, { direction, filter, maxLength: LONGEST, count: 1 })).paths
      .length > 0;
  const pairs = somePairs(index, { count: 2 * count, seed: SEED }, near)
    .filter(([from, to]) => connected(from, to))
    .slice(0, count);
  requireEqual(index, question, pairs, { one, all, ten });
  const ask = askOf(index, question, pairs);
  const bare = <T>(find: (from: number, to: number) => T, asked: Pairs = pairs) => {
    const number = (id: string) => index.entityNumber.get(id)!;
    const numbers = asked.map(([from, to]) => [number(from), number(to)] as const);
    return (pair: number) => find(numbers[pair]![0], numbers[pair]![1]);
  };
  const peers = question.peers ? peersOf(index, edges, pairs) : { one: [], all: [] };
  const tasks: Task[] = [
    {
      name: 'one shortest',
      ours: { name: 'ours', ask: ask({ count: 1 }) },
      bare: [
        { name: 'bare, edges filtered before', ask: bare(one) },
        { name: 'bare, each edge tested', ask: bare(tested) },
      ],
      peers: peers.one,
      pairs: pairs.length,
      goal: 1.5,
    },
    {
      name: `all shortest, to ${MOST_SHORTEST}`,
      ours: { name: 'ours', ask: ask({ count: null }) },
      bare: [{ name: 'bare', ask: bare((from, to) => all(from, to, MOST_SHORTEST)) }],
      peers: peers.all,
      pairs: pairs.length,
      goal: 2,
    },
    {
      name: `${NEXT_BEST} next best`,
      ours: { name: 'ours', ask: ask({ count: NEXT_BEST }) },
      bare: [{ name: 'bare', ask: bare((from, to) => ten(from, to, NEXT_BEST, LONGEST)) }],
      peers: [],
      pairs: pairs.length,
      goal: 2,
    },
  ];
  if (direction !== 'forward') return tasks;
  const joined = pairsInTime(index, graph, { count: IN_TIME, seed: SEED });
  const inTime = askOf(index, question, joined)({ count: 1, chronological: true });
  tasks.push({
    name: 'one shortest, chronological',
    ours: { name: 'ours', ask: inTime },
    bare: [{ name: 'bare, without time', ask: bare(one, joined) }],
    peers: [],
    pairs: joined.length,
    goal: null,
  });
  return tasks;
}

type Pairs = readonly (readonly [string, string])[];

/** Our query, made anew each time, as an interface makes it. */
function askOf(index: ClaimIndex, { direction, filter }: Question, pairs: Pairs) {
  return (more: Partial<PathQuery>) => (pair: number) => {
    const [from, to] = pairs[pair]!;
    const options = { direction, filter: copyOf(filter), maxLength: LONGEST, ...more };
    return findPaths(index, pathQuery(from, to, options));
  };
}

function peersOf(
  index: ClaimIndex,
  edges: readonly BareEdge[],
  pairs: Pairs,
): { one: Contender[]; all: Contender[] } {
  const ids = index.entityIds;
  const unique = new Map(edges.map(([a, b]) => [a * ids.length + b, [ids[a]!, ids[b]!] as const]));
  const named = [...unique.values()];
  const small = index.dossier.people.length <= SMALL;
  const { one, all } = graphology(ids, named);
  const theirs = ngraph(ids, named);
  const cy = small ? cytoscapes(ids, named) : null;
  const between = (find: (from: string, to: string) => unknown) => (pair: number) =>
    find(pairs[pair]![0], pairs[pair]![1]);
  return {
    one: [
      { name: 'graphology-shortest-path', ask: between(one) },
      { name: 'ngraph.path', ask: between(theirs), slow: true },
      ...(cy === null ? [] : [{ name: 'Cytoscape', ask: between(cy), slow: true }]),
    ],
    all: small
      ? [
          {
            name: 'graphology, Brandes',
            ask: between((from, to) => all(from, to, MOST_SHORTEST)),
            slow: true,
          },
        ]
      : [],
  };
}
