/** A compiled dossier with its picture: what `attest build`, the site and the dev server all serve. */
import { pictureLayout } from '#canvas/layout/picture.ts';
import { measure } from '#graph/measures.ts';
import type { Dossier, DossierFile } from '#model/dossier.ts';
import { packDossier } from '#model/file/pack.ts';

/** Everything random in the picture starts from this. */
const SEED = 1931;

/** As `pictureLayout`, or what gives the same without reckoning it anew. */
export type Layout = typeof pictureLayout;

export function withPicture(dossier: Dossier, layout: Layout = pictureLayout): DossierFile {
  const { degree, betweenness, community, approximate } = measure(dossier);
  const positions = layout(dossier, SEED);
  const picture = { seed: SEED, positions, degree, betweenness, community, approximate };
  return { format: 1, ...dossier, picture };
}

/** The text of dossier.json. */
export function dossierJson(dossier: Dossier): string {
  return packDossier(withPicture(dossier));
}
