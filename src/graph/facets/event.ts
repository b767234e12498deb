/** The facet of events: the context or an end of the claim is the event, or a part of it. */
import type { ClaimIndex } from '../claim-index.ts';
import { add, type Facet } from './facet.ts';

export const event: Facet = {
  values: (index) => index.dossier.events.map((one) => one.id),
  test(index, chosen) {
    const { from, targets, context } = index.claim;
    const { firstEvent, eventLines } = index.entity;
    const wanted = new Set(chosen.map((id) => index.entityNumber.get(id)));
    const table = Uint8Array.from(eventLines, (line) => (line.some((e) => wanted.has(e)) ? 1 : 0));
    return (claim) => {
      if (table[(context[claim] as number) - firstEvent] === 1) return true;
      if (table[(from[claim] as number) - firstEvent] === 1) return true;
      const end = targets.offsets[claim + 1] as number;
      for (let t = targets.offsets[claim] as number; t < end; t++) {
        if (table[(targets.values[t] as number) - firstEvent] === 1) return true;
      }
      return false;
    };
  },
  count(index, { failed, own }) {
    const { from, targets, context } = index.claim;
    const { firstEvent, eventLines } = index.entity;
    const counts = new Uint32Array(eventLines.length);
    const last = new Int32Array(eventLines.length).fill(-1);
    for (let claim = 0; claim < failed.length; claim++) {
      if (failed[claim] !== 0 && failed[claim] !== own) continue;
      const setting = context[claim] as number;
      const speaker = from[claim] as number;
      if (setting >= firstEvent) countLine(index, setting, claim, last, counts);
      if (speaker >= firstEvent) countLine(index, speaker, claim, last, counts);
      const end = targets.offsets[claim + 1] as number;
      for (let t = targets.offsets[claim] as number; t < end; t++) {
        const target = targets.values[t] as number;
        if (target >= firstEvent) countLine(index, target, claim, last, counts);
      }
    }
    return counts;
  },
};

/** Counts the claim once for the event and each that it is a part of. */
function countLine(
  { entity: { firstEvent, eventLines } }: ClaimIndex,
  number: number,
  claim: number,
  last: Int32Array,
  counts: Uint32Array,
): void {
  const line = eventLines[number - firstEvent]!;
  for (let i = 0; i < line.length; i++) {
    const code = (line[i] as number) - firstEvent;
    if (last[code] === claim) continue;
    last[code] = claim;
    add(counts, code);
  }
}
