/** What an edge of a step code is to a query (uses.ts): a kind of step (step-codes.ts), or of no use. */
import { DEAD_END, EFFECT, LINKED, ORDINARY } from '../step-codes.ts';

export const UNUSABLE = 0;
export const USE_ORDINARY = 1 + ORDINARY;
export const USE_DEAD_END = 1 + DEAD_END;
export const USE_LINKED = 1 + LINKED;
export const USE_EFFECT = 1 + EFFECT;
