/** A compiled dossier with its picture: what `attest build`, the site and the dev server all serve. */
import { pictureLayout } from '#canvas/layout/picture.ts';
import { measure } from '#graph/measures.ts';
import type { Dossier, DossierFile } from '#model/dossier.ts';
import { packDossier } from '#model/file/pack.ts';

/** Everything random in the picture starts from this. */
const SEED = 1931;

export function withPicture(dossier: Dossier): DossierFile {
  const { degree, betweenness, community, approximate } = measure(dossier);
  const positions = pictureLayout(dossier, SEED);
  const picture = { seed: SEED, positions, degree, betweenness, community, approximate };
  return { format: 1, ...dossier, picture };
}

/** The text of dossier.json. */
export function dossierJson(dossier: Dossier): string {
  return packDossier(withPicture(dossier));
}
