/** Every format of an export under its name: the one list for page and command line. */
import type { Claim, Dossier } from '#model/dossier.ts';
import { aboutExport } from './about.ts';
import { writeBibtex } from './bibtex.ts';
import { type ExportFile, writeCsv } from './csv.ts';
import { writeCypher } from './cypher.ts';
import { writeCslJson } from './csl.ts';
import { type GexfVersion, writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonld } from './jsonld.ts';
import { writeNeo4j } from './neo4j.ts';
import { networkOf } from './network.ts';
import { writeRis } from './ris.ts';
import { tablesOf } from './tables.ts';

export interface ExportInput {
  readonly dossier: Dossier;
  /** The claims that pass the filters, in the order of the dossier. */
  readonly claims: readonly Claim[];
  /** No filter is set: entities and works that no claim names are in it too. */
  readonly all: boolean;
  /** The conditions in force, to be named in the file. */
  readonly filter: object;
  /** Where the site stands; null leaves addresses relative. */
  readonly base: string | null;
  readonly gexf: GexfVersion;
}

type Writer = (input: ExportInput) => string | ExportFile[];

const network = ({ dossier, claims, all }: ExportInput) => networkOf(dossier, claims, all);
const about = ({ dossier, filter }: ExportInput) => aboutExport(dossier.info, filter);

/** The works that the claims cite or were read in; all of them without a filter. */
function works({ dossier, claims, all }: ExportInput) {
  const cited = new Set(
    claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ source, via }) => [source, via ?? source]),
    ),
  );
  return dossier.sources.filter(({ id }) => all || cited.has(id));
}

/** `ending` is of the file, or of the archive where a format is several files. */
export const FORMATS = {
  gexf: { ending: 'gexf', write: (input) => writeGexf(network(input), about(input), input.gexf) },
  graphml: { ending: 'graphml', write: (input) => writeGraphml(network(input), about(input)) },
  csv: {
    ending: 'zip',
    write: (input) =>
      writeCsv(
        tablesOf(input.dossier, input.claims, input.all),
        about(input),
        input.dossier.info.licence,
      ),
  },
  jsonld: {
    ending: 'jsonld',
    write: ({ dossier, claims, base }) => writeJsonld(dossier, claims, base),
  },
  bibtex: { ending: 'bib', write: (input) => writeBibtex(works(input)) },
  'csl-json': { ending: 'json', write: (input) => writeCslJson(works(input)) },
  ris: { ending: 'ris', write: (input) => writeRis(works(input)) },
  cypher: { ending: 'cypher', write: (input) => writeCypher(network(input)) },
  neo4j: { ending: 'zip', write: (input) => writeNeo4j(network(input)) },
} as const satisfies Record<string, { readonly ending: string; readonly write: Writer }>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** True of a format that is several files. */
export const isSeveral = (format: ExportFormat) => FORMATS[format].ending === 'zip';
