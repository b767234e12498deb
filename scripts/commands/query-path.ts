/** attest query path: every shortest chain between two ends, each hop with its claims. */
import { Option, type Command } from 'commander';
import { PathQueryError } from '#graph/paths/answerable.ts';
import {
  DEFAULT_MAX_LENGTH,
  DIRECTIONS,
  type Direction,
  LONGEST,
  MOST_PATHS,
  pathQuery,
  type PathQuery,
  type Via,
  VIAS,
} from '#graph/paths/path-query.ts';
import { trace } from '#graph/trace.ts';
import { printJson } from '../print.ts';
import { Failure, UsageError } from '../usage-error.ts';
import {
  addFilterOptions,
  collect,
  filterFrom,
  requireKnown,
  type FilterOptions,
} from './filter-options.ts';
import { pathUsage } from './path-usage.ts';
import { printTrace } from './print-trace.ts';
import { openIndex, type Answering } from './query.ts';

interface PathOptions extends Answering, FilterOptions {
  readonly direction: Direction;
  readonly via: Via;
  readonly through: string[];
  readonly avoid: string[];
  readonly withoutSource: string[];
  readonly within?: string;
  readonly withoutDuress?: boolean | string;
  readonly chronological?: boolean | string;
  readonly roster?: boolean;
  readonly maxLength?: number;
  readonly count?: number;
}

export function addPath(query: Command, answering: (command: Command) => Command): void {
  const list = (flags: string, text: string) =>
    new Option(flags, text).default([], '').argParser(collect);
  const ends = 'an id, several joined by commas, any:accuser or any:commentator';
  addFilterOptions(
    answering(query.command('path').argument('<from>', ends).argument('<to>', 'the same')),
  )
    .description('all shortest chains of claims from one entity to another')
    .addOption(
      new Option('--direction <way>', 'along the claims, against them, or either way')
        .choices(DIRECTIONS)
        .default('forward'),
    )
    .addOption(
      new Option('--via <kinds>', 'pass through people alone, groups or events too, or all')
        .choices(VIAS)
        .default('people'),
    )
    .addOption(list('--through <id>', 'only through all of these, in whatever order'))
    .addOption(list('--avoid <id>', 'not through these'))
    .addOption(list('--without-source <id>', 'not on claims that rest on these alone'))
    .option(
      '--without-duress [strict]',
      'no claim under duress; strict: nor where nothing is stated',
    )
    .option(
      '--chronological [strict]',
      'each hop not before the last; strict: surely not, and every hop dated',
    )
    .option('--roster', 'use ties that connect everybody too (weak)')
    .option('--within <event>', 'claims said in or of this event or a part of it')
    .option(
      '--max-length <n>',
      `at most so many hops (${DEFAULT_MAX_LENGTH} unless told)`,
      whole(1, LONGEST),
    )
    .option(
      '--count <n>',
      'so many chains in all: the shortest, then the next best',
      whole(1, MOST_PATHS),
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
  const query = pathQuery(from, to, {
    direction: options.direction,
    via: options.via,
    filter: filterFrom(options, index),
    through: options.through,
    avoid: options.avoid,
    within: options.within ?? null,
    withoutSource: options.withoutSource,
    withoutDuress: orStrict('--without-duress', options.withoutDuress),
    chronological: orStrict('--chronological', options.chronological),
    roster: options.roster ?? false,
    ...(options.maxLength === undefined ? {} : { maxLength: options.maxLength }),
    ...(options.count === undefined ? {} : { count: options.count }),
  });
  try {
    const answer = trace(index, query);
    if (options.json) printJson(answer);
    else printTrace(answer, index);
    if (answer.paths.length === 0) throw new Failure();
  } catch (error) {
    throw error instanceof PathQueryError ? pathUsage(error, index, query) : error;
  }
}

/** An option that may stand alone or be `strict`. */
function orStrict(name: string, value: boolean | string | undefined): PathQuery['chronological'] {
  if (typeof value !== 'string') return value ?? false;
  requireKnown(`value of ${name}`, value, ['strict']);
  return 'strict';
}
