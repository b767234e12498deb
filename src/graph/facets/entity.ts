/** The facet of entities: the speaker or a target of the claim is one of them. */
import { add, type Facet } from './facet.ts';

export const entity: Facet = {
  values: (index) => index.entityIds,
  test(index, chosen) {
    const { from, targets } = index.claim;
    const table = new Uint8Array(index.entities.length);
    for (const id of chosen) {
      const number = index.entityNumber.get(id);
      if (number !== undefined) table[number] = 1;
    }
    return (claim) => {
      if (table[from[claim] as number] === 1) return true;
      const end = targets.offsets[claim + 1] as number;
      for (let t = targets.offsets[claim] as number; t < end; t++) {
        if (table[targets.values[t] as number] === 1) return true;
      }
      return false;
    };
  },
  count(index, { failed, own }) {
    const { from, targets } = index.claim;
    const counts = new Uint32Array(index.entities.length);
    const last = new Int32Array(counts.length).fill(-1);
    const once = (code: number, claim: number) => {
      if (code < 0 || last[code] === claim) return;
      last[code] = claim;
      add(counts, code);
    };
    for (let claim = 0; claim < failed.length; claim++) {
      if (failed[claim] !== 0 && failed[claim] !== own) continue;
      once(from[claim] as number, claim);
      const end = targets.offsets[claim + 1] as number;
      for (let t = targets.offsets[claim] as number; t < end; t++) {
        once(targets.values[t] as number, claim);
      }
    }
    return counts;
  },
};
