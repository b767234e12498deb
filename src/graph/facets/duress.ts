/** The facet of duress: a kind is stated; or nothing is; or a kind that is pressure. */
import { DURESS_PRESSURE, DURESS_UNSTATED } from '../claim-columns.ts';
import { addBit, bitSets, hasBit, meets } from '../columns.ts';
import { add, type Facet } from './facet.ts';

/** Values beside the kinds of the vocabulary; `any` is any kind that is pressure. */
export const DURESS_VALUES = ['none-stated', 'any'] as const;

export const duress: Facet = {
  values: (index) => [...index.names.duress.names, ...DURESS_VALUES],
  test(index, chosen) {
    const { duressKinds, duress: state } = index.claim;
    const mask = bitSets(1, index.names.duress.names.length);
    for (const name of chosen) {
      const code = index.names.duress.find(name);
      if (code >= 0) addBit(mask, 0, code);
    }
    const unstated = chosen.includes('none-stated');
    const any = chosen.includes('any');
    return (claim) =>
      meets(duressKinds, claim, mask) ||
      (unstated && state[claim] === DURESS_UNSTATED) ||
      (any && state[claim] === DURESS_PRESSURE);
  },
  count(index, { failed, own }) {
    const { duressKinds, duress: state } = index.claim;
    const kinds = index.names.duress.names.length;
    const counts = new Uint32Array(kinds + DURESS_VALUES.length);
    for (let claim = 0; claim < failed.length; claim++) {
      if (failed[claim] !== 0 && failed[claim] !== own) continue;
      if (state[claim] === DURESS_UNSTATED) {
        add(counts, kinds);
        continue;
      }
      for (let k = 0; k < kinds; k++) if (hasBit(duressKinds, claim, k)) add(counts, k);
      if (state[claim] === DURESS_PRESSURE) add(counts, kinds + 1);
    }
    return counts;
  },
};
