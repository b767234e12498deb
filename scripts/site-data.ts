/** What a site shows, besides its program; and the files of it that are made of that. */
import type { Citations } from '#export/chicago.ts';
import type { Dossier, DossierFile } from '#model/dossier.ts';
import { withPicture, type Layout } from './build-dossier.ts';
import { citations } from './citations.ts';

export interface SiteData {
  readonly dossier: DossierFile;
  readonly citations: Citations;
}

/** Each part is made when it is first asked for. */
export function siteData(dossier: Dossier, layout?: Layout): SiteData {
  let picture: DossierFile | null = null;
  let notes: Citations | null = null;
  return {
    get dossier() {
      return (picture ??= withPicture(dossier, layout));
    },
    get citations() {
      return (notes ??= citations(dossier));
    },
  };
}

/** Files of the site that are made of the dossier, by name. */
export type SiteFiles = Readonly<Record<string, (data: SiteData) => string>>;
