/**
 * Path queries, string ids in and out with the claims of each hop, beside bare searches on rows of
 * numbers and beside other people's libraries, in one run and as ratios.
 *
 * Goals are judged at 20,000 people and more, against the stricter yardstick: a bare search over rows
 * of the filtered edges alone, which it is given for nothing. The second yardstick, a bare search
 * that tests each edge as it meets it, is shown beside it.
 */
import { pathToFileURL } from 'node:url';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { generateDossier } from './generate.ts';
import { best } from './paths/measure.ts';
import { QUESTIONS } from './paths/questions.ts';
import { changedFilterRow, indexRows, pauseRows } from './paths/rest.ts';
import { taskRows } from './paths/rows.ts';
import { tasksOf } from './paths/tasks.ts';
import { printRows, type Row } from './rows.ts';

export const SIZES = [
  { people: 2_000, claims: 8_000 },
  { people: 20_000, claims: 80_000 },
  { people: 100_000, claims: 400_000 },
];
/** Where the goals hold; a pause and the building of the index are judged at that size alone. */
const AIM = 20_000;
const PAIRS = 200;
const SEED = 1937;

/** Measures a generated dossier of that size; a word picks the questions whose name holds it. */
export function benchPaths({ people, claims }: (typeof SIZES)[number], word = ''): Row[] {
  const index = buildClaimIndex(generateDossier(people, claims, SEED));
  const label = people.toLocaleString('en');
  const rows = QUESTIONS.filter(({ name }) => name.includes(word)).flatMap((question) => {
    const named = `${label}, ${question.name}`;
    return tasksOf(index, question, PAIRS).flatMap((task) => taskRows(task, named, people >= AIM));
  });
  if (word !== '') return rows;
  const { ms: build } = best(3, () => buildClaimIndex(index.dossier));
  return [
    ...rows,
    ...pauseRows(index, label, people === AIM),
    changedFilterRow(index, label),
    ...indexRows(index, label, build, people === AIM),
  ];
}

/** Every size, or the one of so many people. */
export function printPaths(people?: number, word?: string): void {
  for (const size of SIZES) {
    if (people === undefined || people === size.people) printRows(benchPaths(size, word));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [people, word] = process.argv.slice(2);
  printPaths(people === undefined ? undefined : Number(people), word);
}
