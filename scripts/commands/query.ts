/** attest query: what a person finds by clicking, for scripts. */
import { Option, type Command } from 'commander';
import { buildClaimIndex, type ClaimIndex } from '#graph/claim-index.ts';
import { selectClaims } from '#graph/select.ts';
import type { AnyRecord, Claim } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';
import { ENTITY_KINDS } from '#model/schema/scales.ts';
import { note, print, printJson, printProblems } from '../print.ts';
import { readDossier } from '../read-dossier.ts';
import { Failure } from '../usage-error.ts';
import {
  addFilterOptions,
  collect,
  filterFrom,
  requireKnown,
  type FilterOptions,
} from './filter-options.ts';
import { addCompare } from './query-compare.ts';
import { addPath } from './query-path.ts';
import { addQuality } from './query-quality.ts';
import { addSearch } from './query-search.ts';
import { addTimeline } from './query-timeline.ts';
import { addWho } from './query-who.ts';

export interface Answering {
  readonly data: string;
  readonly json?: boolean;
}

/** The index of a good dossier; prints errors and fails otherwise. Warnings are `check`'s. */
export function openIndex(data: string): ClaimIndex {
  const { dossier, problems } = readDossier(data);
  const errors = problems.filter(({ severity }) => severity === 'error');
  printProblems(errors);
  if (dossier === null || errors.length > 0) {
    note('the dossier has errors; no answer');
    throw new Failure();
  }
  return buildClaimIndex(dossier);
}

export function addQuery(program: Command): void {
  const query = program.command('query').description('ask the dossier');
  const answering = (command: Command) =>
    command.option('--data <dir>', 'the dossier', 'graph-data').option('--json', 'JSON on stdout');

  answering(query.command('entities'))
    .description('people, groups and events')
    .addOption(
      new Option('--kind <kind>', 'person, group or event').default([], '').argParser(collect),
    )
    .action(entities);
  answering(query.command('sources')).description('the works that are cited').action(sources);
  answering(query.command('show').argument('<id>')).description('one record, whole').action(show);
  addFilterOptions(answering(query.command('claims')))
    .description('claims, under filters')
    .option('--from <id>', 'who speaks or acts')
    .option('--to <id>', 'who is named')
    .action(claims);
  addCompare(query, answering);
  addPath(query, answering);
  addQuality(query, answering);
  addSearch(query, answering);
  addTimeline(query, answering);
  addWho(query, answering);
}

function entities({ data, json, kind }: Answering & { kind: string[] }): void {
  for (const value of kind) requireKnown('kind', value, ENTITY_KINDS);
  const found = openIndex(data).entities.filter(
    (entity) => kind.length === 0 || kind.includes(entity.kind),
  );
  if (json) printJson(found.map(ordered));
  else
    for (const entity of found)
      print(`${entity.kind.padEnd(7)} ${entity.id.padEnd(34)} ${entity.name}`);
}

function sources({ data, json }: Answering): void {
  const found = openIndex(data).dossier.sources;
  if (json) printJson(found.map(ordered));
  else for (const source of found) print(`${source.id.padEnd(40)} ${source.title}`);
}

function show(id: string, { data, json }: Answering): void {
  const index = openIndex(data);
  const { dossier } = index;
  const all: AnyRecord[] = [...index.entities, ...dossier.sources, ...dossier.claims];
  requireKnown(
    'id',
    id,
    all.map((record) => record.id),
  );
  const record = all.find((one) => one.id === id)!;
  if (json) printJson(ordered(record));
  else printRecord(record);
}

function claims(options: Answering & FilterOptions & { from?: string; to?: string }): void {
  const index = openIndex(options.data);
  const filter = filterFrom(options, index);
  const ids = [...index.entityNumber.keys()];
  const { from, to } = options;
  if (from !== undefined) requireKnown('id', from, ids);
  if (to !== undefined)
    requireKnown('id', to, [...ids, ...index.claimNumber.keys(), ...index.names.sources.names]);
  const found = [...selectClaims(index, filter).claims]
    .map((number) => index.claims[number]!)
    .filter(
      (claim) =>
        (from === undefined || claim.from === from) && (to === undefined || claim.to.includes(to)),
    );
  if (options.json) printJson(found.map(ordered));
  else for (const claim of found) printClaim(claim, index);
}

function printClaim(claim: Claim, { dossier }: ClaimIndex): void {
  print(`${claim.id}  ${claimSentence(claim, dossier, namesOf(dossier))}`);
  for (const { source, at, quote } of claim.evidence) {
    print(`    ${quote === null ? '' : `“${quote}” `}${source}, ${at}`);
  }
}

/** Id and kind first, then every field. */
function ordered<T extends AnyRecord>({ id, kind, ...rest }: T) {
  return { id, kind, ...rest };
}

function printRecord(record: AnyRecord): void {
  for (const [field, value] of Object.entries(ordered(record))) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    print(`${field.padEnd(16)} ${field === 'date' ? readableDate(shown) : shown}`);
  }
}
