/** The facet of sources: some evidence is from the source, or was read in it. */
import { add, type Facet } from './facet.ts';

export const source: Facet = {
  values: (index) => index.names.sources.names,
  test(index, chosen) {
    const { offsets, source: work, via } = index.claim.evidence;
    const table = index.names.sources.table(chosen);
    return (claim) => {
      const end = offsets[claim + 1] as number;
      for (let e = offsets[claim] as number; e < end; e++) {
        if (table[work[e] as number] === 1 || table[via[e] as number] === 1) return true;
      }
      return false;
    };
  },
  count(index, { failed, own }) {
    const { offsets, source: work, via } = index.claim.evidence;
    const counts = new Uint32Array(index.names.sources.names.length);
    const last = new Int32Array(counts.length).fill(-1);
    for (let claim = 0; claim < failed.length; claim++) {
      if (failed[claim] !== 0 && failed[claim] !== own) continue;
      const end = offsets[claim + 1] as number;
      for (let e = offsets[claim] as number; e < end; e++) {
        const code = work[e] as number;
        if (last[code] !== claim) add(counts, code);
        last[code] = claim;
        const page = via[e] as number;
        if (page < 0) continue;
        if (last[page] !== claim) add(counts, page);
        last[page] = claim;
      }
    }
    return counts;
  },
};
