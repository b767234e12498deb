/** Facts that identify somebody, and come from outside the dossier's texts, say where they are from. */
import type { Entity } from '../../dossier.ts';
import { quoted } from '../../problems.ts';
import type { Given } from '../../schema/scales.ts';
import { entitiesIn, type Found, type Records } from './rule.ts';

export function unsourcedIdentities(records: Records): Found[] {
  return entitiesIn(records).flatMap(({ raw, value }) => {
    const given = new Set(value.identification.flatMap(({ gives }) => gives));
    return identifyingFields(value)
      .filter((field) => !given.has(field))
      .map((field) => ({
        raw,
        finding: {
          code: 'unsourced-identity',
          severity: 'warning' as const,
          message: `${field} without a source: ${quoted(value.id)}`,
          hint: `add identification: - {gives: ${field}, source: …, at: …, basis: stated | interpreted | inferred}`,
          path: [field],
          key: true,
        },
      }));
  });
}

/** The fields that are there and that no text of the dossier gives. */
function identifyingFields(entity: Entity): Given[] {
  const fields: Given[] = [];
  if (Object.keys(entity.native).length > 0) fields.push('native');
  if (entity.kind === 'person' && entity.born !== null) fields.push('born');
  if (entity.kind === 'person' && entity.died !== null) fields.push('died');
  if (Object.keys(entity.identifiers).length > 0) fields.push('identifiers');
  return fields;
}
