/** Items of a timeline in lanes: by kind, or by the people and groups whom they concern. */
import type { ClaimIndex } from '../claim-index.ts';
import { listOf } from '../columns.ts';
import { ITEM_KINDS, type ItemKind, itemsOf } from './items.ts';

export interface Lane {
  /** `event`, a family, `life`; or the id of a person or group. */
  readonly key: string;
  /** Numbers of items, in order of time. */
  readonly items: Uint32Array;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** People and groups that have no lane. */
  readonly left: number;
}

const EVENT = ITEM_KINDS.indexOf('event');
/** Events first, then what was said and done, then lives. */
const BY_KIND: readonly [string, readonly ItemKind[]][] = [
  ['event', ['event']],
  ['accusation', ['accusation']],
  ['testimony', ['testimony']],
  ['commentary', ['commentary']],
  ['pressure', ['pressure']],
  ['tie', ['tie']],
  ['life', ['born', 'died']],
];

/** A lane for each kind that there is. */
export function lanesByKind(index: ClaimIndex, dated: Uint32Array): Lanes {
  const { kind } = itemsOf(index);
  const lanes = BY_KIND.map(([key, kinds]) => {
    const codes = kinds.map((one) => ITEM_KINDS.indexOf(one));
    return { key, items: dated.filter((n) => codes.includes(kind[n] as number)) };
  });
  return { lanes: lanes.filter(({ items }) => items.length > 0), left: 0 };
}

/**
 * The events, then a lane for each person or group, with all that they said and did and that was said
 * of them: at most so many, those with the most items, `first` before them if it has any.
 */
export function lanesByWho(
  index: ClaimIndex,
  dated: Uint32Array,
  most: number,
  first: string | null,
): Lanes {
  const { kind } = itemsOf(index);
  const counts = new Uint32Array(index.entities.length);
  for (const n of dated) eachWho(index, n, (entity) => counts[entity]!++);
  const chosen = first === null ? -1 : (index.entityNumber.get(first) ?? -1);
  const rank = (entity: number) => (entity === chosen ? Infinity : counts[entity]!);
  const ranked = Array.from(counts.keys())
    .filter((entity) => counts[entity]! > 0)
    .sort((a, b) => rank(b) - rank(a) || a - b);
  const kept = ranked.slice(0, most);
  const lists = new Map(kept.map((entity) => [entity, [] as number[]]));
  for (const n of dated) eachWho(index, n, (entity) => lists.get(entity)?.push(n));
  const events = { key: 'event', items: dated.filter((n) => kind[n] === EVENT) };
  return {
    lanes: [
      ...(events.items.length > 0 ? [events] : []),
      ...kept.map((entity) => ({
        key: index.entityIds[entity]!,
        items: Uint32Array.from(lists.get(entity)!),
      })),
    ],
    left: ranked.length - kept.length,
  };
}

/** Numbers of the people and groups in whose lanes an item stands, each once; none for an event. */
function eachWho(index: ClaimIndex, n: number, visit: (entity: number) => void): void {
  const { kind, record } = itemsOf(index);
  if (kind[n] === EVENT) return;
  if (n >= index.claims.length) return visit(record[n] as number);
  const { from, targets } = index.claim;
  const speaker = from[n] as number;
  const isEvent = (entity: number) => entity >= index.entity.firstEvent;
  if (speaker >= 0 && !isEvent(speaker)) visit(speaker);
  for (const target of listOf(targets, n)) {
    if (target !== speaker && !isEvent(target)) visit(target);
  }
}
