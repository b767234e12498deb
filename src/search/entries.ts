/** What a search reaches: every entity of a dossier, by every name that it has in it. */
import { entitiesOf, type Dossier, type Entity } from '#model/dossier.ts';
import { namesOf } from '#model/sentences.ts';
import type { SearchEntry } from './index.ts';

/** One entry an entity, in the order of `entitiesOf`; `weight` breaks ties (its degree). */
export function searchEntries(dossier: Dossier, weight: readonly number[]): SearchEntry[] {
  const spellings = spellingsInSources(dossier);
  const name = namesOf(dossier);
  return entitiesOf(dossier).map((entity, i) => {
    const others = [
      ...entity.aliases,
      ...Object.values(entity.native),
      ...(spellings.get(entity.id) ?? []),
    ];
    return {
      ...{ id: entity.id, kind: entity.kind, name: entity.name },
      names: [...new Set(others)],
      text: description(entity, dossier, name),
      weight: weight[i] ?? 0,
    };
  });
}

function spellingsInSources(dossier: Dossier): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { evidence } of [...entitiesOf(dossier), ...dossier.claims]) {
    for (const item of evidence) {
      for (const [id, spelling] of Object.entries(item['name-in-source'])) {
        found.set(id, [...(found.get(id) ?? []), spelling]);
      }
    }
  }
  return found;
}

function description(
  entity: Entity,
  { vocabulary }: Dossier,
  name: (id: string) => string,
): string {
  const words =
    entity.kind === 'person'
      ? entity.roles.map(({ role, group }) =>
          `${vocabulary.roles[role]?.label ?? role} ${group === null ? '' : name(group)}`.trim(),
        )
      : [
          (entity.kind === 'group' ? vocabulary['group-types'] : vocabulary['event-types'])[
            entity.type
          ]?.label ?? entity.type,
        ];
  return [...words, entity.summary ?? ''].join(' ').trim();
}
