/** attest query compare: commentators side by side, and where they stand against each other. */
import { Option, type Command } from 'commander';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { compare } from '#graph/compare/compare.ts';
import { eraOf } from '#graph/compare/era.ts';
import { saidWhen } from '#graph/compare/said.ts';
import { print, printJson } from '../print.ts';
import {
  addFilterOptions,
  collect,
  filterFrom,
  requireKnown,
  type FilterOptions,
} from './filter-options.ts';
import { printComparison } from './print-comparison.ts';
import { openIndex, type Answering } from './query.ts';

interface CompareOptions extends Answering, FilterOptions {
  readonly subject: string[];
}

export function addCompare(query: Command, answering: (command: Command) => Command): void {
  const subject = new Option('--subject <id>', 'an event, a person, a group, a claim or a work');
  addFilterOptions(
    answering(query.command('compare').argument('[ids...]', 'commentators; none: all')),
  )
    .description('what commentators say of the same subjects, and where they contradict each other')
    .addOption(subject.default([], '').argParser(collect))
    .action(answer);
}

function answer(ids: string[], options: CompareOptions): void {
  const index = openIndex(options.data);
  const commentators = ids.flatMap((value) => collect(value, []));
  const entities = [...index.entityNumber.keys()];
  for (const id of commentators) requireKnown('id', id, entities);
  const subjects = [...entities, ...index.claimNumber.keys(), ...index.names.sources.names];
  for (const id of options.subject) requireKnown('id', id, subjects);
  const filter = filterFrom(options, index);
  const answer = compare(index, { commentators, subjects: options.subject, filter });
  if (answer.commentators.length === 0) {
    if (options.json) printJson(asJson(index, answer));
    else print('nobody judges that');
  } else if (options.json) printJson(asJson(index, answer));
  else printComparison(index, answer);
}

function asJson(index: ClaimIndex, answer: ReturnType<typeof compare>) {
  const { standings, judgements, ...rest } = answer;
  return {
    ...rest,
    standings: [...standings].map(([commentator, standing]) => ({ commentator, standing })),
    judgements: judgements.map(({ claim, commentator, subject, stance, attitude }) => {
      const { date, by } = saidWhen(index, claim);
      const when = { date, 'dated-by': by, era: eraOf(index, claim) };
      return { claim: claim.id, commentator, subject, stance, attitude, ...when };
    }),
  };
}
