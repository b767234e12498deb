/** What else is promised of paths: no long pause, a filter at the cost of a query, a small index. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { emptyFilter, facets } from '#graph/filter.ts';
import { findPaths } from '#graph/paths/find-paths.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import type { Row } from '../rows.ts';
import { somePairs } from './edges.ts';
import { best, slowest } from './measure.ts';
import { atMost } from './rows.ts';

const FRAME = 16.7;
const PAIRS = 60;
const ROUNDS = 6;
const SEED = 1938;
const ASKED = {
  'one shortest': { count: 1 },
  'all shortest': { count: null },
  '10 next best': { count: 10 },
  chronological: { count: 10, chronological: true },
} as const;

/** The slowest question of any pair, joined or not: its explanation is part of the answer. */
export function pauseRows(index: ClaimIndex, label: string, judged: boolean): Row[] {
  const pairs = somePairs(index, { count: PAIRS, seed: SEED }, () => true);
  return Object.entries(ASKED).map(([name, options]) => {
    const ask = (pair: number) => findPaths(index, pathQuery(...pairs[pair]!, options));
    pairs.forEach((_, pair) => ask(pair));
    const worst = slowest(ask, pairs.length);
    return atMost(`${label}: slowest of ${PAIRS}, ${name}`, worst, judged ? FRAME : null, ' ms');
  });
}

/** Each pair asked within a window of time that was never asked of before, and then once again. */
export function changedFilterRow(index: ClaimIndex, label: string): Row {
  const ask = (from: string, to: string, during: string | null) =>
    findPaths(index, pathQuery(from, to, { count: 1, filter: { ...emptyFilter, during } }));
  const pairs = somePairs(index, { count: PAIRS, seed: SEED }, (from, to) => {
    const { paths } = ask(index.entityIds[from]!, index.entityIds[to]!, '1932/1941');
    return paths.length > 0;
  });
  let [changed, again] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    pairs.forEach(([from, to], pair) => {
      const during = `${1900 + round}-01/${1941 + pair}`;
      const start = performance.now();
      ask(from, to, during);
      const middle = performance.now();
      ask(from, to, during);
      if (round === 0) return;
      changed += middle - start;
      again += performance.now() - middle;
    });
  }
  return atMost(`${label}: a changed filter ÷ the same again`, changed / again, 2, '×');
}

export function indexRows(
  index: ClaimIndex,
  label: string,
  buildMs: number,
  judged: boolean,
): Row[] {
  const { ms: counting } = best(5, () => facets(index, { ...emptyFilter, during: '1930/1939' }));
  const perEdge = pathBytes(index) / index.adjacency.out.ends.length;
  return [
    atMost(`${label}: counts of all facets`, counting, judged ? 15 : null, ' ms'),
    atMost(`${label}: index built in`, buildMs, judged ? 150 : null, ' ms'),
    atMost(`${label}: path index, bytes an edge`, perEdge, 30, ''),
  ];
}

/** All that a path query reads of the index under the default constraints. */
function pathBytes({ adjacency, ledTo, ledBy, entity }: ClaimIndex): number {
  const columns = [adjacency.out, adjacency.in].flatMap((rows) => Object.values(rows));
  const led = [ledTo, ledBy].flatMap((lists) => Object.values(lists));
  const arrays = [...columns, ...led, entity.through, entity.throughPeople] as Uint8Array[];
  const buffers = new Set(arrays.map((array) => array.buffer));
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
}
