/** Columns over entities: what kind each is, what may pass through it, roles, and parts of events. */
import type { Entity } from '#model/dossier.ts';
import { ENTITY_KINDS } from '#model/schema/scales.ts';
import { addBit, bitSets, type BitSets, type Codes } from './columns.ts';

export interface EntityColumns {
  /** Index into ENTITY_KINDS. */
  readonly kind: Uint8Array;
  /** 1 where a path may pass through the entity; 0 for hubs. */
  readonly through: Uint8Array;
  /** 1 where a path through people only may pass. */
  readonly throughPeople: Uint8Array;
  /** Role codes of people. */
  readonly roles: BitSets;
  /** Number of the first event; events are numbered last. */
  readonly firstEvent: number;
  /** For event firstEvent + i, its own number and those of the events that it is part of. */
  readonly eventLines: readonly (readonly number[])[];
}

/** Fills the columns. A circle in `part-of` is followed once round. */
export function entityColumns(
  entities: readonly Entity[],
  number: ReadonlyMap<string, number>,
  roles: Codes,
): EntityColumns {
  for (const entity of entities) {
    if (entity.kind === 'person') for (const { role } of entity.roles) roles.add(role);
  }
  const columns = {
    kind: new Uint8Array(entities.length),
    through: new Uint8Array(entities.length),
    throughPeople: new Uint8Array(entities.length),
    roles: bitSets(entities.length, roles.names.length),
  };
  const eventLines: number[][] = [];
  entities.forEach((entity, i) => {
    columns.kind[i] = ENTITY_KINDS.indexOf(entity.kind);
    columns.through[i] = entity.through ? 1 : 0;
    if (entity.kind === 'person') {
      columns.throughPeople[i] = entity.through ? 1 : 0;
      for (const { role } of entity.roles) addBit(columns.roles, i, roles.add(role));
    } else if (entity.kind === 'event') {
      eventLines.push(lineOf(i, entities, number));
    }
  });
  return { ...columns, firstEvent: entities.length - eventLines.length, eventLines };
}

function lineOf(
  event: number,
  entities: readonly Entity[],
  number: ReadonlyMap<string, number>,
): number[] {
  const line: number[] = [];
  let at: number | undefined = event;
  while (at !== undefined && !line.includes(at)) {
    const entity: Entity | undefined = entities[at];
    if (entity?.kind !== 'event') break;
    line.push(at);
    at = entity['part-of'] === null ? undefined : number.get(entity['part-of']);
  }
  return line;
}
