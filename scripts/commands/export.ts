/** attest export: the dossier, or what passes the filters, in formats that other programs read. */
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, FORMATS, isSeveral } from '#export/formats.ts';
import { GEXF_VERSIONS, type GexfVersion } from '#export/gexf.ts';
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

function run(name: string, options: ExportOptions): void {
  requireKnown('format', name, EXPORT_FORMATS);
  const format = name as ExportFormat;
  const { data, out, gexf, base = null } = options;
  if (isSeveral(format) && out === undefined) {
    throw new UsageError(`${format} is several files`, 'name a folder for them with --out');
  }
  const index = openIndex(data);
  const filter = filterFrom(options, index);
  const numbers = [...selectClaims(index, filter).claims];
  const written = FORMATS[format].write({
    ...{ dossier: index.dossier, filter, base, gexf, all: isEmptyFilter(filter) },
    claims: numbers.map((number) => index.claims[number]!),
  });
  if (typeof written !== 'string') {
    for (const file of written) writeWhole(join(out!, file.name), file.text);
  } else if (out === undefined) process.stdout.write(written);
  else writeWhole(out, written);
  if (out !== undefined) note(`wrote ${out}`);
}
