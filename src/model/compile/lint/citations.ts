/** Where records cite: every piece of evidence in them, and every work that anything cites. */
import type { Entity } from '../../dossier.ts';
import type { Role } from '../../schema/entities.ts';
import type { Evidence } from '../../schema/fields.ts';
import { entitiesIn, type Records } from './rule.ts';

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
  const cite = ({ source, via }: { source: string; via: string | null }) => {
    cited.add(source);
    if (via !== null) cited.add(via);
  };
  for (const { value } of records.claims) value.evidence.forEach(cite);
  for (const { value } of entitiesIn(records)) {
    evidenceOf(value).forEach(cite);
    value.identification.forEach(cite);
  }
  return cited;
}
