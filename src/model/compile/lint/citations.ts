/** Where records cite: every piece of evidence in them, and every work that anything cites. */
import type { Entity } from '../../dossier.ts';
import type { Role } from '../../schema/entities.ts';
import type { Evidence } from '../../schema/fields.ts';
import { entitiesIn, ofEachFile, type Records } from './rule.ts';

/** What an entity's record says with evidence of its own: its roles, or its parts and outcomes. */
export function statementsOf(entity: Entity): readonly Attested[] {
  if (entity.kind === 'person') return entity.roles;
  if (entity.kind === 'group') return [];
  return entity.parts.flatMap((part) => [part, ...part.outcomes]);
}

type Attested = Pick<Role, 'attribution' | 'evidence'>;

/** The evidence of an entity, and that of what its record says. */
export function evidenceOf(entity: Entity): Evidence[] {
  return [entity, ...statementsOf(entity)].flatMap(({ evidence }) => evidence);
}

/** The ids of all works that are cited, as what is said or as the page in which it was read. */
export function citedSources(records: Records): Set<string> {
  const cited = new Set<string>();
  for (const ids of citedInEach(records)) for (const id of ids) cited.add(id);
  for (const { value } of entitiesIn(records)) {
    for (const place of [...evidenceOf(value), ...value.identification]) cite(place, cited);
  }
  return cited;
}

const citedInEach = ofEachFile((file): ReadonlySet<string> => {
  const cited = new Set<string>();
  for (const { value } of file) for (const place of value.evidence) cite(place, cited);
  return cited;
});

function cite({ source, via }: Pick<Evidence, 'source' | 'via'>, cited: Set<string>): void {
  cited.add(source);
  if (via !== null) cited.add(via);
}
