/** The order of a matrix's rows and columns: by name, by event or by community, in sections. */
import type { EventRecord } from '#model/dossier.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { dayBounds } from '../day-bounds.ts';

export const ORDERS = ['event', 'name', 'community'] as const;
export type Order = (typeof ORDERS)[number];

export interface MatrixSection {
  /** The event in which its members had a part, or the best connected member of a community; else null. */
  readonly about: string | null;
  readonly ids: readonly string[];
}

/** What the orders need beside the index. */
export interface Standing {
  /** In the order of the index's entities. */
  readonly degree: readonly number[];
  readonly community: readonly number[];
}

/**
 * The entities in sections: by name one section; by event under the earliest event in which each had
 * a part, the rest last; by community the largest first. Within a section by name.
 */
export function sectionsOf(
  index: ClaimIndex,
  ids: readonly string[],
  order: Order,
  standing: Standing,
): MatrixSection[] {
  const named = byName(index, ids);
  if (order === 'name') return named.length === 0 ? [] : [{ about: null, ids: named }];
  if (order === 'event') return byEvent(index, named);
  const groups = new Map<number, string[]>();
  for (const id of named) {
    const community = standing.community[index.entityNumber.get(id)!] ?? 0;
    groups.set(community, [...(groups.get(community) ?? []), id]);
  }
  const degree = (id: string) => standing.degree[index.entityNumber.get(id)!] ?? 0;
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => ({
      about: members.reduce((best, id) => (degree(id) > degree(best) ? id : best)),
      ids: members,
    }));
}

function byEvent(index: ClaimIndex, ids: readonly string[]): MatrixSection[] {
  const sections: MatrixSection[] = [];
  const placed = new Set<string>();
  const place = new Map(ids.map((id, i) => [id, i]));
  for (const event of eventsInTime(index)) {
    const members = [...new Set([event.id, ...event.parts.map(({ who }) => who)])]
      .filter((id) => place.has(id) && !placed.has(id))
      .sort((a, b) => place.get(a)! - place.get(b)!);
    for (const id of members) placed.add(id);
    if (members.length > 0) sections.push({ about: event.id, ids: members });
  }
  const rest = ids.filter((id) => !placed.has(id));
  return rest.length === 0 ? sections : [...sections, { about: null, ids: rest }];
}

/** Events with parts in the order of their dates, the undated last. */
function eventsInTime({ dossier }: ClaimIndex): EventRecord[] {
  const day = ({ date }: EventRecord) => (date === null ? null : dayBounds(date))?.min ?? Infinity;
  return dossier.events
    .filter(({ parts }) => parts.length > 0)
    .map((event) => ({ event, first: day(event) }))
    .sort((a, b) => (a.first === b.first ? 0 : a.first - b.first))
    .map(({ event }) => event);
}

function byName(index: ClaimIndex, ids: readonly string[]): string[] {
  const collator = new Intl.Collator(index.dossier.info.language);
  const name = (id: string) => index.entities[index.entityNumber.get(id)!]!.name;
  return [...ids].sort((a, b) => collator.compare(name(a), name(b)));
}
