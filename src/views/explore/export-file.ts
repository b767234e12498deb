/** The file of a download: one format, or an archive where that is several files. */
import { strToU8, zipSync } from 'fflate';
import { type ExportFormat, FORMATS } from '#export/formats.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** What passes the filters, under the dossier's title. The same content gives the same bytes. */
export function exportFile(explorer: Explorer, format: ExportFormat): { name: string; blob: Blob } {
  const { dossier, index, selection, address } = explorer;
  const { ending, write } = FORMATS[format];
  const written = write({
    dossier,
    claims: [...selection.claims].map((number) => index.claims[number]!),
    all: explorer.activeFilters.length === 0,
    filter: address.filter,
    base: new URL('.', location.href).href,
    gexf: '1.2',
  });
  const name = `${explorer.slug}.${ending}`;
  if (typeof written === 'string') return { name, blob: new Blob([written]) };
  const files = Object.fromEntries(written.map((file) => [file.name, strToU8(file.text)]));
  // A fixed day, since nothing else in the archive depends on when it was made.
  return { name, blob: new Blob([zipSync(files, { mtime: '1980-01-01' })]) };
}
