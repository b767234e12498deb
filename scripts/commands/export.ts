/** attest export: the dossier, or what passes the filters, in formats that other programs read. */
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { writeBibtex } from '#export/bibtex.ts';
import { type ExportFile, writeCsv } from '#export/csv.ts';
import { writeCypher } from '#export/cypher.ts';
import { writeCslJson } from '#export/csl.ts';
import { type About, GEXF_VERSIONS, type GexfVersion, writeGexf } from '#export/gexf.ts';
import { writeGraphml } from '#export/graphml.ts';
import { writeJsonld } from '#export/jsonld.ts';
import { writeNeo4j } from '#export/neo4j.ts';
import { networkOf } from '#export/network.ts';
import { writeRis } from '#export/ris.ts';
import { tablesOf } from '#export/tables.ts';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { isEmptyFilter } from '#graph/filter.ts';
import { selectClaims } from '#graph/select.ts';
import { note } from '../print.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-file.ts';
import {
  addFilterOptions,
  filterFrom,
  requireKnown,
  type FilterOptions,
} from './filter-options.ts';
import { openIndex } from './query.ts';

export const EXPORT_FORMATS = [
  ...['gexf', 'graphml', 'csv', 'jsonld', 'bibtex', 'csl-json', 'ris', 'cypher', 'neo4j'],
] as const;

interface ExportOptions extends FilterOptions {
  readonly data: string;
  readonly out?: string;
  readonly gexf: GexfVersion;
  readonly base?: string;
}

export function addExport(program: Command): void {
  addFilterOptions(
    program
      .command('export')
      .argument('<format>', EXPORT_FORMATS.join(', '))
      .option('--data <dir>', 'the dossier', 'graph-data')
      .option('--out <path>', 'a file; for csv and neo4j, which are several files, a folder')
      .addOption(
        new Option('--gexf <version>', 'of GEXF').choices([...GEXF_VERSIONS]).default('1.2'),
      )
      .option('--base <address>', 'of JSON-LD: where the site stands'),
  )
    .description('the dossier, or what passes the filters, for other programs')
    .action(run);
}

function run(format: string, options: ExportOptions): void {
  requireKnown('format', format, EXPORT_FORMATS);
  const several = format === 'csv' || format === 'neo4j';
  if (several && options.out === undefined) {
    throw new UsageError(`${format} is several files`, 'name a folder for them with --out');
  }
  const index = openIndex(options.data);
  const written = writtenAs(format, index, options);
  if (typeof written === 'string') {
    if (options.out === undefined) process.stdout.write(written);
    else writeWhole(options.out, written);
  } else for (const { name, text } of written) writeWhole(join(options.out!, name), text);
  if (options.out !== undefined) note(`wrote ${options.out}`);
}

function writtenAs(
  format: string,
  index: ClaimIndex,
  options: ExportOptions,
): string | ExportFile[] {
  const { dossier } = index;
  const filter = filterFrom(options, index);
  const all = isEmptyFilter(filter);
  const claims = [...selectClaims(index, filter).claims].map((number) => index.claims[number]!);
  const cited = new Set(
    claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ source, via }) => [source, via ?? source]),
    ),
  );
  const sources = dossier.sources.filter(({ id }) => all || cited.has(id));
  const network = () => networkOf(dossier, claims, all);
  if (format === 'gexf') return writeGexf(network(), aboutOf(index, filter), options.gexf);
  if (format === 'graphml') return writeGraphml(network(), aboutOf(index, filter));
  if (format === 'csv') {
    return writeCsv(tablesOf(dossier, claims, all), aboutOf(index, filter), dossier.info.licence);
  }
  if (format === 'jsonld') return writeJsonld(dossier, claims, options.base ?? null);
  if (format === 'bibtex') return writeBibtex(sources);
  if (format === 'csl-json') return writeCslJson(sources);
  if (format === 'ris') return writeRis(sources);
  if (format === 'cypher') return writeCypher(network());
  return writeNeo4j(network());
}

/** What every export says of itself: coverage, filters in force, licence, version. */
function aboutOf({ dossier: { info } }: ClaimIndex, filter: object): About {
  const set = Object.entries(filter)
    .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
    .map(([name, value]) => `${name} = ${[value].flat().join(', ')}`);
  const filters = set.length === 0 ? 'No filters.' : `Filters: ${set.join('; ')}.`;
  return {
    title: info.title,
    creator: info.editors.map(({ name }) => name).join(', ') || info.title,
    description: `Version ${info.version}. ${filters} ${info.coverage} ${info.licence}. ${info['how-to-cite']}`,
    date: null,
  };
}
