/** attest query path: every shortest chain between two entities, each hop with its claims. */
import { Option, type Command } from 'commander';
import { findPaths } from '#graph/paths/find-paths.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import { tellPaths, type ToldAnswer } from '#graph/told-paths.ts';
import { note, print, printJson } from '../print.ts';
import { Failure, UsageError } from '../usage-error.ts';
import {
  addFilterOptions,
  collect,
  filterFrom,
  requireKnown,
  type FilterOptions,
} from './filter-options.ts';
import { openIndex, type Answering } from './query.ts';

interface PathOptions extends Answering, FilterOptions {
  readonly direction: 'forward' | 'backward' | 'any';
  readonly via: 'people' | 'all';
  readonly avoid: string[];
  readonly withoutSource: string[];
  readonly within?: string;
  readonly withoutDuress?: boolean | string;
  readonly maxLength?: number;
  readonly count?: number;
}

export function addPath(query: Command, answering: (command: Command) => Command): void {
  const list = (flags: string, text: string) =>
    new Option(flags, text).default([], '').argParser(collect);
  addFilterOptions(answering(query.command('path').argument('<from>').argument('<to>')))
    .description('all shortest chains of claims from one entity to another')
    .addOption(
      new Option('--direction <way>', 'along the claims, against them, or either way')
        .choices(['forward', 'backward', 'any'])
        .default('forward'),
    )
    .addOption(
      new Option('--via <kinds>', 'whom it may pass through')
        .choices(['people', 'all'])
        .default('people'),
    )
    .addOption(list('--avoid <id>', 'not through these'))
    .addOption(list('--without-source <id>', 'not on claims that rest on these alone'))
    .option(
      '--without-duress [strict]',
      'no claim under duress; strict: nor where nothing is stated',
    )
    .option('--within <event>', 'claims said in or of this event or a part of it')
    .option('--max-length <n>', 'at most so many hops', whole(1, 100))
    .option(
      '--count <n>',
      'so many chains in all: the shortest, then the next best',
      whole(1, 1000),
    )
    .action(path);
}

/** Reads a whole number within bounds. */
export function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new UsageError(`out of range: "${text}"`, `a whole number from ${least} to ${most}`);
  };
}

function path(from: string, to: string, options: PathOptions): void {
  const index = openIndex(options.data);
  const ids = [...index.entityNumber.keys()];
  for (const id of [from, to, ...options.avoid]) requireKnown('id', id, ids);
  if (from === to) throw new UsageError(`from and to are the same: "${from}"`, 'name two entities');
  const { within, withoutDuress: duress } = options;
  const events = index.dossier.events.map(({ id }) => id);
  if (within !== undefined) requireKnown('event', within, events);
  for (const id of options.withoutSource) requireKnown('source', id, index.names.sources.names);
  if (typeof duress === 'string') requireKnown('value of --without-duress', duress, ['strict']);
  if (options.avoid.some((id) => id === from || id === to)) {
    throw new UsageError('an end of the path cannot be avoided', 'take it out of --avoid');
  }
  const answer = findPaths(
    index,
    pathQuery(from, to, {
      direction: options.direction,
      via: options.via,
      filter: filterFrom(options, index),
      avoid: options.avoid,
      within: within ?? null,
      withoutSource: options.withoutSource,
      withoutDuress: duress === 'strict' ? 'strict' : duress === true,
      ...(options.maxLength === undefined ? {} : { maxLength: options.maxLength }),
      ...(options.count === undefined ? {} : { count: options.count }),
    }),
  );
  const told = tellPaths(index, answer);
  if (options.json) printJson(told);
  else printPaths(told, index);
  if (answer.paths.length === 0) throw new Failure();
}

function printPaths(answer: ToldAnswer, { claims, claimNumber }: ClaimIndex): void {
  if (answer.paths.length === 0) {
    const { nearest, reason } = answer;
    note(`no path: ${reason}`);
    if (nearest !== null) note(`without ${nearest.dropped.join(', ')}: ${nearest.length} hops`);
  }
  for (const [i, one] of answer.paths.entries()) {
    print(`${i + 1}. ${one.entities.join(' → ')}`);
    for (const hop of one.hops) {
      print(`   ${hop.sentence}`);
      for (const id of hop.claims) {
        for (const { source, at, quote } of claims[claimNumber.get(id)!]!.evidence) {
          print(`      ${quote === null ? '' : `“${quote}” `}${source}, ${at}  [${id}]`);
        }
      }
    }
  }
}
