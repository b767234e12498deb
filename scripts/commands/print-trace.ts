/** A path answer as text: the chains, each hop with its evidence, and what they rest on. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { TraceAnswer, TracedPath } from '#graph/trace.ts';
import { namesOf } from '#model/sentences.ts';
import { note, print } from '../print.ts';

/** A claim may point against the order of reading. */
const ARROWS = { forward: '→', backward: '←', both: '↔', neither: '–' };

export function printTrace(answer: TraceAnswer, index: ClaimIndex): void {
  if (answer.paths.length === 0) return noteNone(answer);
  for (const [i, path] of answer.paths.entries()) printPath(`${i + 1}.`, path, index);
  if (answer.truncated) note('there may be more chains; --count asks for them');
  const { best } = answer;
  if (best === null) note('the search for the best-attested chain was given up');
  else {
    const route = best.entities.join();
    const same = answer.paths.findIndex((path) => path.entities.join() === route);
    if (same >= 0) print(`Best attested: chain ${same + 1}.`);
    else printPath('Best attested:', best, index);
  }
  printDependence(answer, index);
}

function printPath(mark: string, path: TracedPath, { claims, claimNumber }: ClaimIndex): void {
  const steps = path.hops.map(({ points, to }) => ` ${ARROWS[points]} ${to}`);
  print(`${mark} ${path.entities[0]!}${steps.join('')}`);
  for (const [i, hop] of path.hops.entries()) {
    const notes = [
      ...(hop.weak ? ['weak: a tie that connects everybody'] : []),
      ...(i === path.weakest && path.length > 1 ? ['weakest hop'] : []),
    ];
    print(`   ${hop.sentence}${notes.length === 0 ? '' : ` [${notes.join('; ')}]`}`);
    for (const id of hop.claims) {
      for (const { source, at, quote } of claims[claimNumber.get(id)!]!.evidence) {
        print(`      ${quote === null ? '' : `“${quote}” `}${source}, ${at}  [${id}]`);
      }
    }
  }
  if (path.sources.length === 1) print(`   Rests on one source: ${path.sources[0]}.`);
}

function printDependence({ dependence }: TraceAnswer, index: ClaimIndex): void {
  if (dependence === null) return;
  const name = namesOf(index.dossier);
  const { sources, claims, entities, unsure } = dependence;
  const lines = [
    ...sources.map((id) => `the source ${name(id)} (${id})`),
    ...entities.map((id) => `${name(id)} (${id})`),
    ...claims.map((id) => `the claim ${id}`),
  ];
  if (lines.length === 0) print('No single source, entity or claim breaks every chain.');
  else print('Every chain breaks without:', ...lines.map((line) => `   ${line}`));
  if (unsure) note('the search for what else would break every chain was given up');
}

function noteNone({ reason, nearest }: TraceAnswer): void {
  note(`no path: ${reason}`);
  if (nearest !== null) {
    const hops = `${nearest.length} ${nearest.length === 1 ? 'hop' : 'hops'}`;
    note(`without ${nearest.dropped.join(', ')}: ${hops}`);
  }
}
