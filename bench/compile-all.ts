/** What `attest build` does without the picture; run by itself, it prints the most memory that this took, in bytes. */
import { pathToFileURL } from 'node:url';
import { packDossier } from '#model/file/pack.ts';
import { readDossier } from '../scripts/read-dossier.ts';

const NO_PICTURE = {
  seed: 1,
  positions: [],
  degree: [],
  betweenness: [],
  community: [],
  approximate: false,
};

/** Reads, compiles and packs the dossier of a folder; throws where it does not compile. */
export function compileAll(folder: string): string {
  const { dossier, problems } = readDossier(folder);
  if (dossier === null) throw new Error(`the dossier does not compile: ${problems[0]?.message}`);
  return packDossier({ format: 1, ...dossier, picture: NO_PICTURE });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  compileAll(process.argv[2] ?? 'graph-data');
  process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
}
