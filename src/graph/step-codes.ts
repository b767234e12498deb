/**
 * The step code of a claim: all that a path search must know of it in most queries, in one number
 * that stands beside the edge. It is the claim's type and one of four kinds of step.
 */
import type { Pairs } from './columns.ts';

/** A step that asks nothing of the step before or after it. */
export const ORDINARY = 0;
/** Pressure that is not known to have led to anything: nothing may follow it. */
export const DEAD_END = 1;
/** Pressure that led to claims. */
export const LINKED = 2;
/** A claim, itself no pressure, that pressure led to. */
export const EFFECT = 3;
const STEPS = 4;

export function typeOfCode(code: number): number {
  return code >>> 2;
}

export function stepOfCode(code: number): number {
  return code & 3;
}

/** How many codes there are for so many types. */
export function codeCount(types: number): number {
  return types * STEPS;
}

/** The step code of each claim. */
export function stepCodes(
  types: Uint16Array,
  pressure: (claim: number) => boolean,
  ledTo: Pairs,
  ledBy: Pairs,
): Uint16Array {
  const codes = types.map((type, claim) => type * STEPS + (pressure(claim) ? DEAD_END : ORDINARY));
  for (const { keys } of [ledTo, ledBy]) {
    for (const claim of keys)
      codes[claim] = types[claim]! * STEPS + (pressure(claim) ? LINKED : EFFECT);
  }
  return codes;
}
