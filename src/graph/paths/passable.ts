/** What a path may pass through. */
import { ENTITY_KINDS } from '#model/schema/scales.ts';
import type { ClaimIndex } from '../claim-index.ts';
import type { Via } from './path-query.ts';

const passes = new WeakMap<ClaimIndex, Map<Via, Uint8Array>>();

/** 1 for each entity that a path may pass through: no hub, and of events and groups those asked for. */
export function passable(index: ClaimIndex, via: Via): Uint8Array {
  const { entity } = index;
  if (via === 'people') return entity.throughPeople;
  if (via === 'all') return entity.through;
  let made = passes.get(index);
  if (made === undefined) passes.set(index, (made = new Map()));
  let pass = made.get(via);
  if (pass === undefined) {
    const barred = ENTITY_KINDS.indexOf(via === 'groups' ? 'event' : 'group');
    pass = entity.through.map((open, i) => (entity.kind[i] === barred ? 0 : open));
    made.set(via, pass);
  }
  return pass;
}
