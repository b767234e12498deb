/** The claim types of a dossier by which somebody confesses. */
import type { Dossier } from '#model/dossier.ts';

export const confessionTypes = ({ vocabulary }: Dossier): string[] =>
  Object.entries(vocabulary.types).flatMap(([id, { confession }]) => (confession ? [id] : []));
