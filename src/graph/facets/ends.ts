/** Facets of the entities at a claim's ends: their kinds and their roles. */
import { ENTITY_KINDS } from '#model/schema/scales.ts';
import { addBit, bitSets, meets } from '../columns.ts';
import { add, type Facet } from './facet.ts';

/** The claim has ends, and every one is of these kinds. */
export const kind: Facet = {
  values: () => ENTITY_KINDS,
  test(index, chosen) {
    const { endKinds } = index.claim;
    const mask = ENTITY_KINDS.reduce((m, name, k) => (chosen.includes(name) ? m | (1 << k) : m), 0);
    return (claim) => {
      const kinds = endKinds[claim] as number;
      return kinds !== 0 && (kinds & ~mask) === 0;
    };
  },
  count(index, { failed, own }) {
    const { endKinds } = index.claim;
    const counts = new Uint32Array(ENTITY_KINDS.length);
    for (let claim = 0; claim < failed.length; claim++) {
      if (failed[claim] !== 0 && failed[claim] !== own) continue;
      const kinds = endKinds[claim] as number;
      if (kinds !== 0 && (kinds & (kinds - 1)) === 0) add(counts, 31 - Math.clz32(kinds));
    }
    return counts;
  },
};

/** The speaker or a target is a person who holds the role. */
export const role: Facet = {
  values: (index) => index.names.roles.names,
  test(index, chosen) {
    const { from, targets } = index.claim;
    const { roles } = index.entity;
    const mask = bitSets(1, index.names.roles.names.length);
    for (const name of chosen) {
      const code = index.names.roles.find(name);
      if (code >= 0) addBit(mask, 0, code);
    }
    return (claim) => {
      const speaker = from[claim] as number;
      if (speaker >= 0 && meets(roles, speaker, mask)) return true;
      const end = targets.offsets[claim + 1] as number;
      for (let t = targets.offsets[claim] as number; t < end; t++) {
        if (meets(roles, targets.values[t] as number, mask)) return true;
      }
      return false;
    };
  },
  count(index, { failed, own }) {
    const { from, targets } = index.claim;
    const { width, words } = index.entity.roles;
    const counts = new Uint32Array(index.names.roles.names.length);
    for (let claim = 0; claim < failed.length; claim++) {
      if (failed[claim] !== 0 && failed[claim] !== own) continue;
      const speaker = from[claim] as number;
      const end = targets.offsets[claim + 1] as number;
      for (let w = 0; w < width; w++) {
        let bits = speaker < 0 ? 0 : (words[speaker * width + w] as number);
        for (let t = targets.offsets[claim] as number; t < end; t++) {
          bits |= words[(targets.values[t] as number) * width + w] as number;
        }
        for (; bits !== 0; bits &= bits - 1) add(counts, w * 32 + 31 - Math.clz32(bits & -bits));
      }
    }
    return counts;
  },
};
