/** The dossier of the development server: the last version without an error, and what is wrong with the present one. */
import { pictureInput, pictureLayout } from '#canvas/layout/picture.ts';
import type { DossierInfo } from '#model/dossier.ts';
import type { Problem } from '#model/problems.ts';
import type { Layout } from './build-dossier.ts';
import { KeptDossier } from './kept-dossier.ts';
import { refreshSchemas } from './write-schemas.ts';
import { siteData, type SiteData } from './site-data.ts';

export class LiveDossier {
  readonly folder: string;
  readonly #kept: KeptDossier;
  readonly #layout = remembered();
  /** Null until the dossier has once been without an error. */
  good: SiteData | null = null;
  problems: readonly Problem[] = [];

  /** Throws a usage error where there is no such folder. */
  constructor(folder: string) {
    this.folder = folder;
    this.#kept = new KeptDossier(folder);
    this.#compile();
  }

  get errors(): Problem[] {
    return this.problems.filter(({ severity }) => severity === 'error');
  }

  /** What the page says of itself before it has the dossier. */
  get info(): Pick<DossierInfo, 'title' | 'subtitle' | 'description' | 'language'> {
    const none = { title: this.folder, subtitle: null, description: '', language: 'en' };
    return this.good?.dossier.info ?? none;
  }

  /** Reads what has been saved (null: all of it). */
  changed(paths: ReadonlySet<string> | null): void {
    this.#kept.changed(paths);
    this.#compile();
  }

  #compile(): void {
    const { dossier, problems } = this.#kept.compile();
    this.problems = problems;
    refreshSchemas(this.folder, this.#kept.records);
    if (dossier !== null && this.errors.length === 0) this.good = siteData(dossier, this.#layout);
  }
}

/** The layout, not reckoned again for entities and lines that are as they were. */
function remembered(): Layout {
  let key = '';
  let positions: number[] = [];
  return (dossier, seed) => {
    const now = JSON.stringify([pictureInput(dossier), seed]);
    if (now !== key) positions = pictureLayout(dossier, seed);
    key = now;
    return positions;
  };
}
